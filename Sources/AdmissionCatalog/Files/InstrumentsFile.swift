import AdmissionDirectory
import AdmissionVocabulary

/// Reads `instruments.yaml`.
enum InstrumentsFile {
  static func read(_ page: Place, _ roll: Roll<Instrument>) -> [Instrument]? {
    page.map { keys in
      keys.required("instruments")?.entries(roll, atLeast: 1) { keys, id in
        let name = keys.required("name")?.bilingual()
        let level: Instrument.Level? = keys.required("level")?.word()
        let from = keys.required("from")?.day()
        let until = keys.orNone("until") { $0.day() }
        let articles = keys.ifPresent("articles") { $0.number(1...9_999) }
        let source = keys.required("source")?.text()
        guard let id, let name, let level, let from, let until, let articles, source != nil else {
          return nil
        }
        keys.noteOrder(from, until, first: "from", last: "until")
        return Instrument(
          id: id, name: name, level: level, from: from, until: until, articles: articles)
      }
    }
  }
}
