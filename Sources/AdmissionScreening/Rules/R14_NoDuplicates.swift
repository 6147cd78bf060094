import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What is in already does not come in again under another name.
  ///
  /// The same department with the same subject, or any department with nearly the same name. Names
  /// that are merely related are shown beside the verdict and decide nothing.
  static let noDuplicates = ScreeningRule(
    "R14", parameters: ["nearlySame": .number, "related": .number],
    sentences: [
      "listed": [], "noName": [], "sameSubject": ["item", "name", "department"],
      "nearlySameName": ["item", "name", "department", "percent"],
    ]
  ) { question in
    if question.letInByDirectory != nil { return .notApplicable("listed") }
    if question.name.isEmpty { return .notApplicable("noName") }
    let own = ComparableName(question.name)
    let repeated = question.items.compactMap { item -> (objection: Objection, percent: Int)? in
      let other = ComparableName(item.name)
      let percent = own.percentAlike(other)
      var facts = [
        "item": Bilingual(item.id.text), "name": item.title,
        "department": question.register.name(of: item.department),
      ]
      if percent >= question.number("nearlySame") {
        facts["percent"] = Bilingual(String(percent))
        return (Objection("nearlySameName", facts, duplicates: item.id), percent)
      }
      guard item.department == question.application.department, own.hasSubject(of: other) else {
        return nil
      }
      return (Objection("sameSubject", facts, duplicates: item.id), percent)
    }
    guard !repeated.isEmpty else { return .satisfied }
    return .unsatisfied(
      repeated.sorted { ($1.percent, $0.objection.item) < ($0.percent, $1.objection.item) }
        .map(\.objection))
  }
}

extension Objection {
  fileprivate var item: String { duplicates?.text ?? "" }
}
