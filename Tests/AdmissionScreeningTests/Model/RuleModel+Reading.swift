import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

@testable import AdmissionScreening

/// What several rules read out of an application.
extension RuleModel {
  /// The item in force that the application names, by number or by department and exact name.
  var listed: WorkItem? {
    if let id = application.item.id { return items.first { $0.id == id } }
    guard let name = application.item.name else { return nil }
    return items.first { $0.department == application.department && $0.name == name }
  }

  /// Left open: a number alone stands for the listed item's name and kind.
  var name: String? { application.item.name ?? listed?.name }
  var kind: Kind? { application.item.kind ?? listed?.kind }

  /// Left open: “listed” to most rules is what the directory lets in, as duty or assistance; what
  /// it lists as bought or as prohibited is judged like something new.
  var isLetIn: Bool { listed?.category == .statutory || listed?.category == .assist }
  var isOwnDuty: Bool { listed?.category == .statutory }

  var isOrderedEmergency: Bool {
    application.basis.ground == .emergency && application.origin.document != nil
  }

  /// Left open: what the directory cites for a listed item counts as cited.
  var citesAnything: Bool { !application.basis.citations.isEmpty || listed?.basis != nil }

  /// The first of the words that the name says.
  func firstWordInName(_ words: [String]) -> String? {
    words.first { word in name?.contains(word) ?? false }
  }

  /// The first of the words that the name or the content says.
  func firstWord(_ words: [String]) -> String? {
    words.first { word in
      (name?.contains(word) ?? false) || (application.item.content?.contains(word) ?? false)
        || application.burden.ledgers.contains { $0.contains(word) }
    }
  }

  /// Left open: a parameter has its first value before the first day it is dated from.
  func parameter(_ parameter: String, of rule: String) -> Parameter? {
    guard let steps = entries[rule]?.parameters[parameter]?.steps else { return nil }
    var value = steps.first?.value.value
    for step in steps where step.from <= day { value = step.value.value }
    return value
  }

  func number(_ name: String, of rule: String) -> Int {
    if case .number(let number)? = parameter(name, of: rule) { return number }
    return 0
  }

  func words(_ name: String, of rule: String) -> [String] {
    if case .words(let words)? = parameter(name, of: rule) { return words }
    return []
  }

  /// Whether the task is of a kind that the rule's parameter names.
  func isOfKind(_ parameter: String, of rule: String) -> Bool {
    guard let kind else { return false }
    return words(parameter, of: rule).contains(kind.rawValue)
  }

  func instrument(_ citation: Citation) -> Instrument? {
    register.instruments.first { $0.id == citation.instrument }
  }

  func words(for citation: Citation) -> String { register.words(for: citation).zh }

  // MARK: Names

  /// How alike, in percent, a name and the likest of an item's names.
  func percentAlike(_ name: String, _ item: WorkItem) -> Int {
    var likest = percentAlike(name, item.name)
    if let english = item.english { likest = max(likest, percentAlike(name, english)) }
    return likest
  }

  func percentAlike(_ left: String, _ right: String) -> Int {
    names(left).percentAlike(names(right))
  }

  // MARK: Time

  func communities(in scope: CommunityScope) -> Int {
    switch scope {
    case .all: register.communityCount
    case .some(let ids): Set(ids).count
    }
  }

  /// Minutes a year in all communities concerned.
  var minutesAYear: Int {
    application.burden.minutesEachTime * application.item.timesPerYear
      * communities(in: application.community.scope)
  }

  func minutesAYear(of item: WorkItem) -> Int {
    item.minutes * item.timesPerYear * communities(in: item.scope)
  }

  /// Left open: whole hours from ten hours on, tenths below, halves upward.
  func hours(_ minutes: Int) -> String {
    let hundredths = Int((Double(minutes) * 100 / 60).rounded())
    var text = "\(hundredths / 100)." + String("\(100 + hundredths % 100)".dropFirst())
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// What the archive already holds of the fields asked for, by the day of entry.
  var held: [ArchiveField.ID] {
    application.burden.fields.filter { id in
      guard let field = register.fields.first(where: { $0.id == id }) else { return false }
      if application.item.enters < field.since { return false }
      guard let months = field.validMonths else { return true }
      if field.holder != application.department { return true }
      // Left open: its keeper has to ask again when the data are as old as they may get, and only
      // repeats what is held by asking oftener than that.
      return application.item.timesPerYear * months > 12
    }
  }
}
