import AdmissionDirectory
import AdmissionVocabulary

@testable import AdmissionScreening

extension RuleModel {
  /// A finding as rule, weight and sentence, with the item it repeats.
  struct Weighed {
    let rule: String
    let weight: Finding.Weight
    let objection: Objection
  }

  /// The objections of all rules in force, in their order.
  func weighed(_ answers: [(rule: String, answer: Answer)]) -> [Weighed] {
    var all: [Weighed] = []
    for (rule, answer) in answers {
      guard case .objects(let objections) = answer, let entry = entries[rule] else { continue }
      for objection in objections {
        let own = entry.sentences[objection.sentence]?.weight
        all.append(Weighed(rule: rule, weight: own ?? entry.weight, objection: objection))
      }
    }
    return all
  }

  /// Heaviest first: refused, returned, duplicate, emergency, listed, needs a vote.
  func outcome(_ answers: [(rule: String, answer: Answer)]) -> Verdict.Outcome {
    let weighed = weighed(answers)
    // Left open: a repetition is merged rather than refused or returned, whatever the district
    // makes of it, unless it only remarks on it.
    let repetitions = weighed.filter {
      $0.objection.repeats != nil && ($0.weight == .returns || $0.weight == .refuses)
    }
    let others = weighed.filter {
      $0.objection.repeats == nil || $0.weight == .advises || $0.weight == .conditions
    }
    if others.contains(where: { $0.weight == .refuses }) { return .refused }
    if others.contains(where: { $0.weight == .returns }) { return .returned }
    if !repetitions.isEmpty { return .duplicate }
    if answers.contains(where: { $0.answer == .routes(.emergency) }) { return .emergency }
    if answers.contains(where: { $0.answer == .routes(.listed) }) { return .listed }
    return .needsVote
  }

  /// Up to five listed items with a related name, most alike first, then in the order of entering.
  func similar() -> [Resemblance] {
    guard inForce.contains("R14"), let name else { return [] }
    var all: [(place: Int, resemblance: Resemblance)] = []
    for (place, item) in items.enumerated() where item.id != listed?.id {
      let percent = percentAlike(name, item)
      if percent >= number("related", of: "R14") {
        all.append((place, Resemblance(item: item.id, name: item.name, percent: percent)))
      }
    }
    all.sort {
      ($1.resemblance.percent, $0.place) < ($0.resemblance.percent, $1.place)
    }
    return all.prefix(5).map(\.resemblance)
  }
}
