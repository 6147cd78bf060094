import AdmissionDirectory
import AdmissionVocabulary

/// Reads `prohibited.yaml`.
enum ProhibitedFile {
  static func read(_ page: Place, _ instruments: Roll<Instrument>) -> [Prohibition]? {
    page.map { keys in
      let roll = Roll<Prohibition>(home: "prohibited.yaml")
      return keys.required("prohibited")?.entries(roll) { keys, id in
        let name = keys.required("name")?.bilingual()
        let terms = keys.required("terms")?.list(atLeast: 1) { $0.text() }
        let scope: Prohibition.Scope? = keys.required("when")?.word()
        let citation = keys.required("citation")?.citation(instruments)
        let source = keys.required("source")?.text()
        guard let id, let name, let terms, let scope, let citation, source != nil else {
          return nil
        }
        return Prohibition(id: id, name: name, terms: terms, scope: scope, citation: citation)
      }
    }
  }
}
