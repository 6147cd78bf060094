import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A task is filed `workingDays` working days before it enters.
  ///
  /// Days are counted after the day of filing up to and including the day of entry. What has
  /// entered already is the business of the rule on consent.
  static let leadTime = ScreeningRule(
    "R23", says: Says.self, numbers: Numbers.self, needs: [.notice(of: .workingDays)],
    reads: [.enters, .ground, .document],
    derives: { question, parameters in
      question.screening.noticeDerivation(parameters.number(Numbers.workingDays))
    },
    preparing: { _ in
      { question, objections in
        if question.isLetIn { return .notApplicable(.listed) }
        if question.isOrderedEmergency { return .notApplicable(.emergency) }
        let screening = question.screening
        let enters = question.application.item.enters
        if enters <= screening.day { return .notApplicable(.entered) }
        // Without a first day of entry, the calendar's end: a question beyond it is refused.
        if enters < screening.earliestEntry ?? enters.next ?? enters { objections.add(.late) }
        return .satisfied
      }
    })
}

private enum Says: String, Saying {
  case listed, emergency, entered, late

  var sentence: Sentence {
    switch self {
    case .listed, .emergency, .entered: .reason
    case .late:
      Sentence(
        [
          .enters: { Bilingual($0.application.item.enters) }, .day: { Bilingual($0.day) },
          .workingDays: { Bilingual(String($0.parameters.number(Numbers.workingDays))) },
          .earliest: { subject in
            let screening = subject.question.screening
            return screening.earliestEntry.map { Bilingual($0) } ?? screening.calendarEnds
          },
        ],
        insteadOfFix: { subject in
          let screening = subject.question.screening
          guard screening.earliestEntry == nil else { return nil }
          return screening.calendarEnds
            + Bilingual(
              zh: "，最早进入日算不出来；请办公室先补上日历",
              en: ", so no first day can be given; the office has to enter it first")
        },
        fixes: { $0.question.screening.laterEntry })
    }
  }
}

private enum Numbers: String, NumberKey {
  case workingDays
}

extension Fact {
  fileprivate static let earliest = Fact("earliest")
  fileprivate static let workingDays = Fact("workingDays")
}

extension Screening {
  /// Which calendar the first day of entry cannot be counted without.
  fileprivate var calendarEnds: Bilingual {
    let year = missingYear.map { String($0.year) } ?? ""
    return Bilingual(zh: "缺 \(year) 年日历", en: "the calendar of \(year) is missing")
  }

  /// The first day of entry, with what was skipped and counted on the way.
  fileprivate func noticeDerivation(_ workingDays: Int) -> [ScreeningRule.Derived] {
    guard let derivation = try? circumstances.calendar.day(workingDays, workdaysAfter: day) else {
      return []
    }
    return [
      ScreeningRule.Derived(
        name: Bilingual(zh: "最早进入日", en: "first day of entry"), value: derivation.words())
    ]
  }
}
