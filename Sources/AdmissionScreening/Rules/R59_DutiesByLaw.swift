import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// What a law lays on communities is recognised where the district has not listed it, and told
  /// with what the law leaves out; it softens no other finding and lets nothing in.
  static let dutiesByLaw = ScreeningRule(
    "R59", says: Says.self, numbers: Numbers.self, needs: [.names],
    reads: [.name, .content, .kind, .enters, .timesPerYear, .ledgers]
  ) { parameters in
    let (alike, most) = (parameters.number(Numbers.alike), parameters.number(Numbers.most))
    return { question, objections in
      if question.listedPlace != nil { return .notApplicable(.listed) }
      let day = question.application.item.enters
      let places = question.screening.duties.matches(of: question, on: day, atLeast: alike)
      for place in places.prefix(most) {
        let duty = question.screening.register.duties[place]
        objections.add(question.adds(to: duty).isEmpty ? .duty : .dutyAndMore, about: place)
      }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case listed, duty, dutyAndMore

  var sentence: Sentence {
    switch self {
    case .listed: .reason
    case .duty: Sentence(Self.told)
    case .dutyAndMore:
      Sentence(
        Self.told.merging([.more: { $0.question.adds(to: $0.duty).map(\.name).joined() }]) { $1 })
    }
  }

  private static let told: [Fact: Sentence.Filling] = [
    .name: \.duty.name, .basis: \.duty.place, .verb: \.duty.verb.name,
  ]
}

private enum Numbers: String, NumberKey {
  case alike, most
}

extension Fact {
  fileprivate static let more = Fact("more")
  fileprivate static let verb = Fact("verb")
}

extension Subject {
  /// The duty at the place.
  fileprivate var duty: StatutoryDuty { register.duties[place] }
}

extension Question {
  /// What the application asks for and the duty's article says nothing of.
  fileprivate func adds(to duty: StatutoryDuty) -> [StatutoryDuty.Detail] {
    StatutoryDuty.Detail.allCases.filter { asks(for: $0) && !duty.states.contains($0) }
  }

  private func asks(for detail: StatutoryDuty.Detail) -> Bool {
    switch detail {
    case .frequency: application.item.timesPerYear > 1 || reading.timesPerYear != nil
    case .ledgers: !application.burden.ledgers.isEmpty || isOfKind(.ledger)
    case .platforms: isOfKind(.platform)
    case .ranking: isOfKind(.assessment)
    }
  }
}
