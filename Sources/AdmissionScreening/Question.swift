public import AdmissionDirectory
public import AdmissionVocabulary

/// What a rule may look at: the application, and the state of things on the day it is screened.
public struct Question: Sendable {
  public let application: Application
  public let directory: Directory
  public let register: Register
  /// The day of screening.
  public let day: CalendarDay
  /// What is in the directory on ``day``.
  public let items: [WorkItem]
  /// The item in force that the application names, by id or by department and exact name.
  public let listed: WorkItem?
  let parameters: [String: Parameter]

  public init(
    _ application: Application, directory: Directory, register: Register, day: CalendarDay
  ) {
    (self.application, self.directory, self.register) = (application, directory, register)
    self.day = day
    let items = directory.items(on: day)
    self.items = items
    listed =
      if let id = application.item.id {
        items.first { $0.id == id }
      } else {
        items.first {
          $0.department == application.department && $0.name == application.item.name
        }
      }
    parameters = [:]
  }

  private init(_ question: Question, parameters: [String: Parameter]) {
    (application, directory) = (question.application, question.directory)
    (register, day) = (question.register, question.day)
    (items, listed) = (question.items, question.listed)
    self.parameters = parameters
  }

  func with(_ parameters: [String: Parameter]) -> Question {
    Question(self, parameters: parameters)
  }

  /// The task's name; of the listed item where the application gives only its id.
  public var name: String { application.item.name ?? listed?.name ?? "" }

  /// The task's kind; of the listed item where the application gives only its id.
  public var kind: Kind? { application.item.kind ?? listed?.kind }

  /// A number from the rule book; 0 only if the rule asks for a parameter it does not declare.
  func number(_ name: String) -> Int {
    guard case .number(let number)? = parameters[name] else { return 0 }
    return number
  }

  /// Words from the rule book; none only if the rule asks for a parameter it does not declare.
  func words(_ name: String) -> [String] {
    guard case .words(let words)? = parameters[name] else { return [] }
    return words
  }

  /// The first of `terms` that the task's name or content contains.
  func mentioned(_ terms: [String]) -> String? {
    let content = application.item.content ?? ""
    return terms.first { name.contains($0) || content.contains($0) }
  }
}
