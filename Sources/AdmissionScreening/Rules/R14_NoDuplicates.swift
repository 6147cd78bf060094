import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

extension ScreeningRule {
  /// What is in already does not come in again under another name.
  ///
  /// The same department with the same subject, or any department with nearly the same name. Where
  /// the application says what differs, that is for the committee to weigh. Names that are merely
  /// related, or that the content says, are shown beside the verdict and decide nothing.
  static let noDuplicates = ScreeningRule(
    "R14", says: Says.self, numbers: Numbers.self,
    needs: [.resemblances(atLeast: .related, toPassage: .contained)],
    reads: [.name, .id, .department, .distinctions]
  ) { parameters in
    let nearlySame = parameters.number(Numbers.nearlySame)
    return { question, objections in
      if question.isLetIn { return .notApplicable(.listed) }
      guard let own = question.comparable, !own.isEmpty else { return .notApplicable(.noName) }
      let screening = question.screening
      var repeated = screening.names.matches(of: own, atLeast: nearlySame)
      for place in screening.names.places(withSubjectOf: own)
      where screening.items[place].department == question.application.department
        && !repeated.contains(where: { $0.place == place })
      {
        repeated.append(NameMatch(place: place, percent: question.percentAlike(place)))
      }
      repeated.sort {
        ($1.percent, screening.items[$0.place].id) < ($0.percent, screening.items[$1.place].id)
      }
      for match in repeated {
        let isNamedAlike = match.percent >= nearlySame
        let isTold = question.distinction(from: screening.items[match.place]) != nil
        objections.add(
          isTold ? .distinct : isNamedAlike ? .nearlySameName : .sameSubject,
          about: match.place)
      }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case listed, noName, sameSubject, nearlySameName, distinct

  var sentence: Sentence {
    switch self {
    case .listed, .noName: .reason
    case .sameSubject:
      Sentence(.itemOfDepartment(), repeatsItem: true, fixes: Self.mergingOrRenaming)
    case .nearlySameName:
      Sentence(
        .itemOfDepartment(and: [
          .percent: Self.percent, .given: { Bilingual($0.likeness.name.text) },
          .listed: { Bilingual($0.likeness.listed.text) },
        ]), repeatsItem: true, fixes: Self.mergingOrRenaming)
    case .distinct:
      Sentence(
        .item(and: [
          .percent: Self.percent,
          .how: { Bilingual($0.question.distinction(from: $0.item) ?? "") },
        ]))
    }
  }

  private static let percent: Sentence.Filling = {
    Bilingual(String($0.question.percentAlike($0.place)))
  }

  /// To apply for the item under its number where that is one's own, to be renamed, or to say what
  /// differs.
  private static let mergingOrRenaming: @Sendable (Subject) -> [Fix] = { subject in
    let item = subject.item
    let isOwn = item.department == subject.application.department
    let isOpen = item.category == .statutory || item.category == .assist
    let tell = Fix.give(.distinctions) {
      $0.item.distinctions.append(
        Application.Distinction(item: item.id, how: Application.toBeWritten))
    }
    return (isOwn && isOpen ? [.applyFor(item, subject.application)] : []) + [.rename, tell]
  }
}

private enum Numbers: String, NumberKey {
  case nearlySame, related, contained
}

extension Fact {
  fileprivate static let how = Fact("how")
  fileprivate static let listed = Fact("listed")
}

extension Subject {
  /// The names most alike, with what they share in brackets.
  fileprivate var likeness: MatchingParts {
    let wordbook = question.screening.register.wordbook
    let names = [item.name] + [item.english].compactMap(\.self)
    let likest = names.max { left, right in
      question.percentAlike(ComparableName(left, by: wordbook))
        < question.percentAlike(ComparableName(right, by: wordbook))
    }
    return MatchingParts(question.name, listed: likest ?? item.name, by: wordbook)
  }
}

extension Question {
  /// What the application says it differs in from an item; `nil` when it does not say.
  fileprivate func distinction(from item: WorkItem) -> String? {
    application.item.distinctions.first { $0.item == item.id }?.how
  }

  /// How like the application's name the item's is, 0 to 100.
  fileprivate func percentAlike(_ place: Int) -> Int {
    comparable.map { screening.names.percent(of: $0, at: place) } ?? 0
  }

  fileprivate func percentAlike(_ name: ComparableName) -> Int {
    comparable?.percentAlike(name) ?? 0
  }
}
