import AdmissionDirectory
package import AdmissionReading
import AdmissionVocabulary

/// Rules that look at nothing but what the text asserts; which signs there are the lexicon says.
extension ScreeningRule {
  static let readings: [ScreeningRule] = readTopics.map { reading($0.key, $0.value) }

  /// Topics that each of these rules speaks to, by number.
  package static let readTopics: KeyValuePairs<ID, [Topic]> = [
    // Numbers and rates to be reached.
    "R46": [.target],
    // Letters of responsibility, and posts that make one person answer.
    "R47": [.letter, .post],
    "R48": [.power],
    "R49": [.money],
    "R50": [.campaign],
    "R51": [.apps, .traces],
    "R52": [.inspection, .secondment],
    // Seals and signatures that do the work of a proof.
    "R53": [.certificate, .seal],
    "R54": [.personal],
    "R55": [.openEnded],
    "R62": [.grid],
    // What stands under a rule of its own when it is named, and goes by another name here.
    "R63": [.barred, .borne, .plaque, .body, .platform, .assessment, .ledger],
  ]

  /// Whether what the rule's findings tie an admission to is kept for good, and not delivered once:
  /// what a department promises, and what it answers.
  package static func standsForGood(_ id: ID) -> Bool {
    id == promises || readTopics.contains { $0.key == id }
  }

  /// The rule whose findings are what the department says it will not do.
  package static let promises: ID = "R61"

  /// A sign asks the department a question; its answer goes to those who vote.
  ///
  /// What is named outright is left to the rule that bars it.
  private static func reading(_ id: ID, _ topics: [Topic]) -> ScreeningRule {
    ScreeningRule(
      id, says: ReadSays.self,
      reads: [.name, .content, .ledgers, .departmentKeeps, .criteria, .answers]
    ) { question, objections in
      var isRead = false
      for (place, sighting) in question.reading.asserted.enumerated() {
        let topic = question.reading.topic(of: sighting)
        guard topics.contains(topic), sighting.strength < .names else { continue }
        // What the community merely helps with is no business of its being responsible.
        if topic == .borne, !question.isResponsible { continue }
        let isProof = topic.kind == .certificate
        // What calls itself a proof is judged as one, and so is what is on the barred list.
        if isProof, question.kind == .certificate || question.isBarredProof { continue }
        isRead = true
        guard question.isWorthSaying(place) else { continue }
        switch sighting.strength {
        case .asks, .names:
          if isProof, question.retained != nil {
            objections.add(.told, about: place)
          } else {
            objections.add(question.answer(to: id) != nil ? .answered : .asked, about: place)
          }
        case .tells: objections.add(.told, about: place)
        }
      }
      return isRead ? .satisfied : .notApplicable(.nothingRead)
    }
  }
}

enum ReadSays: String, Saying {
  case nothingRead, asked, told, answered

  var sentence: Sentence {
    switch self {
    case .nothingRead: .reason
    case .asked:
      Sentence(.sighting, fixes: { $0.givingUp($0.sighting) + [.answer($0.rule)] })
    case .told: Sentence(.sighting)
    case .answered:
      Sentence(
        [Fact: Sentence.Filling].sighting.merging([
          .answer: { Bilingual($0.question.answer(to: $0.rule) ?? "") }
        ]) { $1 })
    }
  }
}

extension Fact {
  fileprivate static let answer = Fact("answer")
}

extension Fix {
  /// The question of a rule, answered in the department's own words.
  static func answer(_ rule: ScreeningRule.ID) -> Fix {
    .give(.answers) {
      $0.answers.append(Application.Answer(to: rule.text, says: Application.toBeWritten))
    }
  }
}

extension Question {
  /// Whether it says anything that another sighting does not say: of one name only the first, and of
  /// a clause that a question is asked about no mere remark.
  fileprivate func isWorthSaying(_ place: Int) -> Bool {
    let sighting = reading.asserted[place]
    return !reading.asserted.enumerated().contains { other, known in
      // What is a mere circumstance is said by no rule.
      guard other != place, reading.topic(of: known).isAsked else { return false }
      let isSurer = known.strength > sighting.strength
      let isEarlier = known.strength == sighting.strength && other < place
      if reading.isOfSameName(known, sighting) { return isSurer || isEarlier }
      guard sighting.strength == .tells, isSurer || isEarlier else { return false }
      return reading.isSameClause(known, sighting)
    }
  }
}
