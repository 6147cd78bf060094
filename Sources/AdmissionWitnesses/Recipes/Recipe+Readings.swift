import AdmissionDirectory
import AdmissionReading
import AdmissionScreening
import AdmissionVocabulary

/// What rules read, brought about by the lexicon's own examples.
extension Recipe {
  static let readings: [String: Recipe] = {
    var recipes: [String: Recipe] = [:]
    for (rule, topics) in ScreeningRule.readTopics {
      recipes["\(rule).nothingRead"] = base
      recipes["\(rule).asked"] = writing(topics, upTo: .asks)
      recipes["\(rule).told"] = writing(topics, upTo: .asks)
      recipes["\(rule).answered"] = writing(topics, upTo: .asks) { application in
        application.answers = [Application.Answer(to: rule.text, says: "由部门自己办理")]
      }
    }
    return recipes.merging(comparisons) { $1 }
  }()

  /// Something undone that no department would be held to.
  static let denyingWhatIsNoPromise = Recipe { witnesses in
    let topics: [Topic] = [.survey, .training, .openEnded, .routine]
    return witnesses.register.reader.senses.filter { topics.contains($0.topic) }
      .flatMap(\.harmful).map { text in witnesses.trial { $0.item.content = "不再" + text } }
  }

  private static let comparisons: [String: Recipe] = [
    "R5.named": writing([.barred], upTo: .names),
    "R6.named": writing([.borne], upTo: .names),
    "R18.named": writing([.platform], upTo: .names),
    "R19.named": writing([.plaque, .body], upTo: .names),
    "R21.named": writing([.assessment], upTo: .names),
    "R56.kind": writing(Topic.allCases, upTo: .names),
    "R56.role": writing([.role], upTo: .names),
    "R56.term": writing([.routine], upTo: .names) { $0.item.term = .temporary },
    "R56.oftener": set {
      $0.item.content = "每日一次，每周一次，每月一次"
      $0.item.timesPerYear = 1
    },
    "R61.nothingDenied": base,
    "R61.promised": Recipe { witnesses in
      witnesses.register.reader.senses.flatMap(\.harmless).map { text in
        witnesses.trial { $0.item.content = text }
      }
    },
  ]

  /// A text, the same with the community in it, and what it begins with where nobody or residents do
  /// it unbidden.
  private static func variants(of text: String) -> [String] {
    let unbidden = ["社区干部", "社区", "组织", "逐户", "每户至少"]
      .reduce(text.split(separator: "，").first.map { String($0) } ?? text) { text, word in
        text.split(separator: word).joined()
      }
    return [text, "社区" + text, text + "，居民自愿参加", unbidden, "居民" + unbidden]
  }

  /// The examples of every sense of some topics, as what is to be done by a responsible community.
  private static func writing(
    _ topics: [Topic], upTo strength: Lexicon.Strength,
    _ edit: @escaping @Sendable (inout Application) -> Void = { _ in }
  ) -> Recipe {
    Recipe { witnesses in
      witnesses.register.reader.senses
        .filter { topics.contains($0.topic) && $0.strength <= strength }
        .flatMap { sense in sense.harmful.flatMap(variants).map { (sense, $0) } }
        .map { sense, text in
          witnesses.trial { application in
            application.item.content = text
            if sense.topic == .borne { application.community.role = .responsible }
            edit(&application)
          }
        }
    }
  }
}
