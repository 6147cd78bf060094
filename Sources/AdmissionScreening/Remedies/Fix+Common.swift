import AdmissionDirectory
import AdmissionVocabulary

extension Fix {
  /// Words for a field that holds a text.
  static func write(_ field: WrittenField) -> Fix {
    .give(field.field) { $0[keyPath: field.path] = Application.toBeWritten }
  }

  /// A field that holds a text or nothing.
  struct WrittenField: Sendable {
    let field: Application.Field
    let path: any WritableKeyPath<Application, String?> & Sendable

    static let content = WrittenField(field: .content, path: \.item.content)
    static let departmentKeeps = WrittenField(
      field: .departmentKeeps, path: \.community.departmentKeeps)
    static let document = WrittenField(field: .document, path: \.origin.document)
    static let powers = WrittenField(field: .powers, path: \.delivery.powers)
    static let staff = WrittenField(field: .staff, path: \.delivery.staff)
    static let training = WrittenField(field: .training, path: \.delivery.training)
    static let whyRecordsDoNotSuffice = WrittenField(
      field: .whyRecordsDoNotSuffice, path: \.burden.whyRecordsDoNotSuffice)
  }

  /// Another name for the task.
  static let rename = Fix.give(.name) { $0.item.name = Application.toBeWritten }

  /// What the application asks for under the number it has in the directory.
  static func applyFor(_ item: WorkItem, _ application: Application) -> Fix {
    var changes = [Change.set(.id) { $0.item.id = item.id }]
    if application.item.name != nil { changes.append(.set(.name) { $0.item.name = nil }) }
    if application.item.kind != nil { changes.append(.set(.kind) { $0.item.kind = nil }) }
    if application.item.content != nil {
      changes.append(.set(.content) { $0.item.content = nil })
    }
    return Fix(changes: changes, power: .department)
  }

  /// Another basis of one of the levels, in force when the task enters.
  static func cite(_ levels: Set<Instrument.Level>, _ subject: Subject) -> [Fix] {
    let day = subject.application.item.enters
    return subject.register.instruments
      .first { levels.contains($0.level) && $0.isInForce(on: day) }
      .map { instrument in
        [
          .give(.citations) {
            $0.basis.citations.append(Citation(instrument: instrument.id, article: nil))
          }
        ]
      } ?? []
  }
}
