import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department that brings something in gives up something of its own that is no lighter.
  ///
  /// What a law demands and what cannot wait is exempt, and counted all the same.
  static let oneInOneOut = ScreeningRule(
    "R40", reads: [.offset, .ground, .department, .minutesEachTime, .timesPerYear, .scope],
    says: [
      Sentence("listed"), Sentence("exempt"),
      Sentence("noOffset", "hours", facts: hours, fixes: givingUp),
      Sentence(
        "unknownOffset", "item",
        facts: { ["item": Bilingual($0.application.offset?.text ?? "")] }, fixes: givingUp),
      Sentence(
        "notYours", "item", "name", "department", facts: \.itemFactsWithDepartment,
        fixes: givingUp),
      Sentence(
        "tooLight", "item", "name", "given", "hours",
        facts: { subject in
          let given = subject.register.minutesAYear(of: subject.item)
          return subject.itemFacts.merging(hours(subject)) { $1 }
            .merging(["given": Bilingual(hours: given)]) { $1 }
        }, fixes: givingUp),
    ]
  ) { question, objections in
    if question.listedPlace != nil { return .notApplicable("listed") }
    switch question.application.basis.ground {
    case .law, .emergency: return .notApplicable("exempt")
    case .policy, .service, .request, nil: break
    }
    guard question.application.offset != nil else {
      objections.add("noOffset")
      return .satisfied
    }
    guard let place = question.offsetPlace else {
      objections.add("unknownOffset")
      return .satisfied
    }
    let item = question.screening.items[place]
    if item.department != question.application.department {
      objections.add("notYours", about: place)
    } else if question.screening.register.minutesAYear(of: item) < question.minutesAYear {
      objections.add("tooLight", about: place)
    }
    return .satisfied
  }

  private static func hours(_ subject: Subject) -> [String: Bilingual] {
    ["hours": Bilingual(hours: subject.question.minutesAYear)]
  }

  /// The lightest item of the department that is heavy enough.
  private static func givingUp(_ subject: Subject) -> [Fix] {
    let own = subject.question.screening.items.filter { item in
      item.department == subject.application.department
        && subject.register.minutesAYear(of: item) >= subject.question.minutesAYear
    }
    let lightest = own.min {
      subject.register.minutesAYear(of: $0) < subject.register.minutesAYear(of: $1)
    }
    return lightest.map { item in [.set(.offset) { $0.offset = item.id }] } ?? []
  }
}
