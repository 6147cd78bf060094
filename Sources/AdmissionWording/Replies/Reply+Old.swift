package import AdmissionDisplay
package import AdmissionVocabulary

extension Reply {
  struct Old: Sendable {
    var fields: [String: JSONValue]
    let blocks: @Sendable (Language) -> [Block]
  }

  /// A reply in two accounts of the same facts; to be said as facts.
  package init<Shown: Showable>(
    old kind: String, answer: Answer = .yes, fields: [String: JSONValue] = [:],
    shown: @escaping @Sendable (Language) -> [Shown]
  ) {
    self.init(ReplyKind(rawValue: kind) ?? .done, answer: answer, nil)
    old = Old(fields: fields) { shown($0).map(\.block) }
  }

  /// A reply of one or more fixed lines.
  package init(
    old kind: String, answer: Answer = .yes, _ words: Bilingual...,
    fields: [String: JSONValue] = [:]
  ) {
    self.init(old: kind, answer: answer, fields: fields) { language in
      words.map { $0[language] }
    }
  }

  /// Of a reply that is not said as facts yet.
  package var fields: [String: JSONValue] { old?.fields ?? facts.json }
}
