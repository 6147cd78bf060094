import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A department that brings something in gives up something of its own that is no lighter.
  ///
  /// What a law demands and what cannot wait is exempt, and counted all the same.
  static let oneInOneOut = ScreeningRule(
    "R40", says: Says.self,
    reads: [.offset, .ground, .department, .minutesEachTime, .timesPerYear, .scope]
  ) { question, objections in
    if question.listedPlace != nil { return .notApplicable(.listed) }
    switch question.application.basis.ground {
    case .law, .emergency: return .notApplicable(.exempt)
    case .policy, .service, .request, nil: break
    }
    guard question.application.offset != nil else {
      objections.add(.noOffset)
      return .satisfied
    }
    guard let place = question.offsetPlace else {
      objections.add(.unknownOffset)
      return .satisfied
    }
    let item = question.screening.items[place]
    if item.department != question.application.department {
      objections.add(.notYours, about: place)
    } else if question.screening.register.minutesAYear(of: item) < question.minutesAYear {
      objections.add(.tooLight, about: place)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case listed, exempt, noOffset, unknownOffset, notYours, tooLight

  var sentence: Sentence {
    switch self {
    case .listed, .exempt: .reason
    case .noOffset: Sentence([.hours: Self.hours], fixes: Self.givingUp)
    case .unknownOffset:
      Sentence([.item: { Bilingual($0.application.offset?.text ?? "") }], fixes: Self.givingUp)
    case .notYours: Sentence(.itemOfDepartment(), fixes: Self.givingUp)
    case .tooLight:
      Sentence(
        .item(and: [
          .given: { Bilingual(hours: $0.register.minutesAYear(of: $0.item)) },
          .hours: Self.hours,
        ]), fixes: Self.givingUp)
    }
  }

  private static let hours: Sentence.Filling = { Bilingual(hours: $0.question.minutesAYear) }

  /// The lightest item of the department that is heavy enough.
  private static let givingUp: @Sendable (Subject) -> [Fix] = { subject in
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
