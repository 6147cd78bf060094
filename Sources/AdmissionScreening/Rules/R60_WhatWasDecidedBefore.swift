import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What left the directory and comes again is told to who votes, with how it left; a vote may
  /// bring it back.
  ///
  /// An emergency that is over does not come in again as one (R35) unless the application says in
  /// what it is another one.
  static let whatWasDecidedBefore = ScreeningRule(
    "R60", says: Says.self, numbers: Numbers.self, needs: [.names],
    reads: [.department, .id, .name, .content, .ground, .document, .distinctions]
  ) { parameters in
    let nearlySame = parameters.number(Numbers.nearlySame)
    let part = parameters.number(Numbers.part)
    let most = parameters.number(Numbers.most)
    return { question, objections in
      let screening = question.screening
      if screening.circumstances.departures.isEmpty { return .notApplicable(.nothingLeft) }
      if question.listedPlace != nil { return .notApplicable(.listed) }
      let alike = screening.departed.likenesses(to: question, nearlySame: nearlySame).filter {
        $0.isTold(part: part) && !question.names($0.place)
      }
      let told = alike.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.prefix(max(1, most))
      for likeness in told {
        objections.add(question.sentence(for: likeness, part), about: likeness.place)
      }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case nothingLeft, listed, gone, lapsedEmergency

  var sentence: Sentence {
    switch self {
    case .nothingLeft, .listed: .reason
    case .gone: Sentence(Self.departure.merging([.shared: \.shared]) { $1 })
    case .lapsedEmergency:
      Sentence(
        Self.departure,
        fixes: { subject in
          let id = subject.departure.item.id
          return [
            .give(.distinctions) {
              $0.item.distinctions.append(
                Application.Distinction(item: id, how: Application.toBeWritten))
            }
          ]
        })
    }
  }

  private static let departure: [Fact: Sentence.Filling] = [
    .item: { Bilingual($0.departure.item.id.text) }, .name: { $0.departure.item.title },
    .department: { $0.register.name(of: $0.departure.item.department) },
    .day: { Bilingual($0.departure.day) }, .how: \.departure.departure.words,
  ]
}

private enum Numbers: String, NumberKey {
  case nearlySame, part, most
}

extension Fact {
  fileprivate static let how = Fact("how")
  fileprivate static let shared = Fact("shared")
}

extension Likeness {
  /// Whether people should be told that the item was there.
  fileprivate func isTold(part: Int) -> Bool {
    if isNamedAlike || isSameText(part: part) { return true }
    guard isOfSameDepartment else { return weight >= 6 }
    return weight >= 2 || weight == 1 && asksAboutAsMuch
  }
}

extension Question {
  /// Whether the application names the item by its number, which R3 answers.
  fileprivate func names(_ place: Int) -> Bool {
    application.item.id == screening.circumstances.departures[place].item.id
  }

  fileprivate func sentence(for likeness: Likeness, _ part: Int) -> Says {
    let departure = screening.circumstances.departures[likeness.place]
    guard departure.wasEmergency, application.basis.ground == .emergency,
      !application.item.distinctions.contains(where: { $0.item == departure.item.id })
    else { return .gone }
    let document = departure.application?.origin.document
    let isSameCause = document != nil && document == application.origin.document
    return isSameCause || likeness.isNamedAlike || likeness.isSameText(part: part)
      || (likeness.isOfSameDepartment && likeness.isSame)
      ? .lapsedEmergency : .gone
  }
}

extension Subject {
  fileprivate var departure: Circumstances.PastDeparture {
    question.screening.circumstances.departures[place]
  }

  /// What both texts say.
  fileprivate var shared: Bilingual {
    let words = question.screening.departed.sharedWords(with: question, at: place)
    return words.isEmpty
      ? Bilingual(zh: "名称", en: "the name")
      : words.prefix(6).map { Bilingual(zh: "“\($0)”", en: "\($0)") }.joined(zh: "", en: ", ")
  }
}
