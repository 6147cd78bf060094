import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

extension ScreeningRule {
  /// What is in already does not come in again under another name.
  ///
  /// The same department with the same subject, or any department with nearly the same name. Where
  /// the application says what differs, that is for the committee to weigh. Names that are merely
  /// related are shown beside the verdict and decide nothing.
  static let noDuplicates = ScreeningRule(
    "R14", parameters: ["nearlySame": .number, "related": .number],
    reads: [.name, .id, .department, .distinctions],
    says: [
      Sentence("listed"), Sentence("noName"),
      Sentence(
        "sameSubject", "item", "name", "department", repeatsItem: true,
        facts: \.itemFactsWithDepartment, fixes: mergingOrRenaming),
      Sentence(
        "nearlySameName", "item", "name", "department", "percent", "given", "listed",
        repeatsItem: true, facts: likeness, fixes: mergingOrRenaming),
      Sentence(
        "distinct", "item", "name", "percent", "how",
        facts: { subject in
          let how = subject.question.distinction(from: subject.item)
          return subject.itemFacts.merging([
            "percent": Bilingual(String(subject.question.percentAlike(subject.place))),
            "how": Bilingual(how ?? ""),
          ]) { $1 }
        }),
    ]
  ) { parameters in
    let nearlySame = parameters.number("nearlySame")
    return { question, objections in
      if question.isLetIn { return .notApplicable("listed") }
      guard let own = question.comparable, !own.isEmpty else { return .notApplicable("noName") }
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
          isTold ? "distinct" : isNamedAlike ? "nearlySameName" : "sameSubject",
          about: match.place)
      }
      return .satisfied
    }
  }

  /// How alike the names are, and what they share in brackets.
  private static func likeness(_ subject: Subject) -> [String: Bilingual] {
    let question = subject.question
    let names = [subject.item.name] + [subject.item.english].compactMap(\.self)
    let likest = names.max { left, right in
      question.percentAlike(ComparableName(left)) < question.percentAlike(ComparableName(right))
    }
    let parts = MatchingParts(question.name, listed: likest ?? subject.item.name)
    return subject.itemFactsWithDepartment.merging([
      "percent": Bilingual(String(question.percentAlike(subject.place))),
      "given": Bilingual(parts.name.text), "listed": Bilingual(parts.listed.text),
    ]) { $1 }
  }

  /// To apply for the item under its number where that is one's own, to be renamed, or to say what
  /// differs.
  private static func mergingOrRenaming(_ subject: Subject) -> [Fix] {
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
