import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Kind, part, term and frequency are claims; where the text says otherwise, the heavier reading
  /// counts with every rule, and the difference is told.
  static let statedAgainstWritten = ScreeningRule(
    "R56", says: Says.self, reads: [.kind, .role, .term, .timesPerYear, .name, .content]
  ) { question, objections in
    let application = question.application
    var told: Set<Kind> = []
    for (place, sighting) in question.reading.asserted.enumerated() {
      guard let kind = question.reading.topic(of: sighting).kind, kind != question.kind,
        told.insert(kind).inserted
      else { continue }
      objections.add(.kind, about: place)
    }
    if application.community.role != .responsible, let place = question.roleSighting {
      objections.add(.role, about: place)
    }
    if application.item.term == .temporary, application.basis.ground != .emergency,
      let place = question.reading.asserted.firstIndex(where: {
        let sense = question.reading.sense(of: $0)
        return sense.topic == .routine && sense.strength >= .asks
      })
    {
      objections.add(.term, about: place)
    }
    if let times = question.reading.timesPerYear, times > application.item.timesPerYear {
      objections.add(.oftener, about: times)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case kind, role, term, oftener

  var sentence: Sentence {
    switch self {
    case .kind:
      Sentence(
        [Fact: Sentence.Filling].sighting.merging([
          .stated: { $0.question.kind?.name ?? Bilingual(zh: "未写", en: "nothing") },
          .read: {
            $0.question.reading.sense(of: $0.sighting).topic.kind?.name ?? Bilingual("")
          },
        ]) { $1 })
    case .role, .term: Sentence(.sighting)
    case .oftener:
      Sentence([
        .given: { Bilingual(String($0.application.item.timesPerYear)) },
        .times: { Bilingual(String($0.place)) },
        .hours: { Bilingual(hours: $0.question.minutesAYear) },
        .written: {
          Bilingual(
            hours: $0.question.minutesAYear / max(1, $0.application.item.timesPerYear)
              * $0.place)
        },
      ])
    }
  }
}

extension Fact {
  fileprivate static let stated = Fact("stated")
  fileprivate static let read = Fact("read")
  fileprivate static let times = Fact("times")
  fileprivate static let written = Fact("written")
}
