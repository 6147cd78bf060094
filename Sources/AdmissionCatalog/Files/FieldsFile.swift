import AdmissionDirectory
import AdmissionVocabulary

/// Reads `fields.yaml`.
enum FieldsFile {
  static func read(
    _ page: Place, _ roll: Roll<ArchiveField>, _ departments: Roll<Department>
  ) -> [ArchiveField]? {
    page.map { keys in
      keys.required("fields")?.entries(roll) { keys, id in
        let name = keys.required("name")?.bilingual()
        let subject = keys.required("subject")?.bilingual()
        let holder = keys.required("holder")?.reference(to: departments)
        let since = keys.required("since")?.day()
        let months = keys.orNone("validMonths") { $0.number(1...1200) }
        guard let id, let name, let subject, let holder, let since, let months else { return nil }
        return ArchiveField(
          id: id, name: name, subject: subject, holder: holder, since: since, validMonths: months)
      }
    }
  }
}
