import AdmissionDirectory
import AdmissionVocabulary

/// Reads `departments.yaml`.
enum DepartmentsFile {
  static func read(_ page: Place, _ roll: Roll<Department>, _ actors: NameRoll) -> [Department]? {
    page.map { keys in
      keys.required("departments")?.entries(roll, atLeast: 1) { keys, id in
        let name = keys.required("name")?.bilingual()
        keys.enter(name, in: actors)
        let standing: Department.Standing? = keys.required("type")?.word()
        let evidence = keys.required("evidence")?.text()
        guard let id, let name, let standing, evidence != nil else { return nil }
        return Department(id: id, name: name, standing: standing)
      }
    }
  }
}
