import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary
import Synchronization

extension ScreeningRule {
  /// What was refused does not come back within the same edition, under whatever name or label and
  /// from whichever department, unless it is revised; see ``Revision`` for what counts.
  ///
  /// One revision is let on, with what changed and what did not. What only may be the same is for
  /// people to look at.
  static let refusedItemsStayRefused = ScreeningRule(
    "R42", says: Says.self, numbers: Numbers.self, needs: [.names],
    reads: [
      .department, .id, .name, .content, .timesPerYear, .role, .scope, .departmentKeeps,
      .minutesEachTime, .fields, .ledgers,
    ]
  ) { parameters in
    let tests = Tests(
      nearlySame: parameters.number(Numbers.nearlySame),
      measure: Revision.Measure(
        burdenCut: parameters.number(Numbers.burdenCut), part: parameters.number(Numbers.part)))
    return { question, objections in
      let screening = question.screening
      if screening.circumstances.refusals.isEmpty { return .notApplicable(.nothingRefused) }
      let alike = question.recurrences(tests)
      if let again = alike.last(where: {
        $0.isSame && question.revision(of: $0, tests).isEmpty
      }) {
        objections.add(question.sentence(for: again, tests), about: again.likeness.place)
      } else if let last = alike.last(where: \.isSame) {
        let isSecond = screening.wasRevision(last.likeness.place, tests)
        objections.add(isSecond ? .revisedBefore : .revised, about: last.likeness.place)
      } else if let last = alike.last {
        objections.add(.similar, about: last.likeness.place)
      }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case nothingRefused, unchanged, renamed, part, revisedBefore, revised, similar

  var sentence: Sentence {
    switch self {
    case .nothingRefused: .reason
    case .unchanged, .renamed, .part:
      Sentence(
        Self.refusal.merging([
          .labels: \.sinceThen, .shared: \.shared,
          .hours: { Bilingual(hours: $0.question.minutesAYear) },
        ]) { $1 }, fixes: \.cuts)
    case .revisedBefore: Sentence(Self.refusal)
    case .revised:
      Sentence(
        Self.refusal.merging([.changed: \.changed, .labels: \.labels, .shared: \.shared]) { $1 })
    case .similar:
      Sentence(Self.refusal.merging([.changed: \.changed, .shared: \.shared]) { $1 })
    }
  }

  private static let refusal: [Fact: Sentence.Filling] = [
    .filed: { Bilingual($0.refusal.filed) }, .day: { Bilingual($0.refusal.day) },
    .name: { Bilingual($0.past.name) },
    .department: { $0.register.name(of: $0.refusal.application.department) },
  ]
}

private enum Numbers: String, NumberKey {
  case nearlySame, part, burdenCut
}

extension Fact {
  fileprivate static let filed = Fact("case")
  fileprivate static let labels = Fact("labels")
  fileprivate static let shared = Fact("shared")
  fileprivate static let changed = Fact("changed")
}

/// What tells the same task from another, and a revision from the same.
private struct Tests: Sendable {
  let nearlySame: Int
  let measure: Revision.Measure
}

/// A refusal that an application is like.
private struct Recurrence {
  let likeness: Likeness
  /// Whether it is surely the same task, if it is not revised.
  let isSame: Bool
}

extension Question {
  /// Refusals that the application is like, oldest first.
  ///
  /// What the directory lets in is like a refusal of the same item only.
  fileprivate func recurrences(_ tests: Tests) -> [Recurrence] {
    let likenesses = screening.refused.likenesses(to: self, nearlySame: tests.nearlySame)
    return likenesses.compactMap { likeness in
      let (own, other) = (application.item.id, screening.refused.tasks[likeness.place].item)
      let isOfItem = own != nil && own == other
      if !isOfItem, isLetIn || (own != nil && other != nil) { return nil }
      let isSameText = likeness.isSameText(part: tests.measure.part)
      let isAkin = likeness.isAkin
      let isSame =
        isSameText || likeness.isSame || (isOfItem && likeness.hasSameContent)
        || (likeness.isOfSameDepartment && isAkin && isStillObjected(likeness.place))
      guard isOfItem || isSame || isAkin else { return nil }
      return Recurrence(likeness: likeness, isSame: isSame)
    }
  }

  /// In what the application is another task than a refusal that it is like.
  fileprivate func revision(of again: Recurrence, _ tests: Tests) -> Revision {
    Revision(
      of: screening.circumstances.refusals[again.likeness.place], by: self, again.likeness,
      tests.measure)
  }

  /// Whether the rules that objected to its text find the same in the text now, whatever it is
  /// called.
  private func isStillObjected(_ place: Int) -> Bool {
    screening.circumstances.refusals[place].objections.contains {
      screening.readsText($0) && screening.objects($0, to: self)
    }
  }

  fileprivate func sentence(for again: Recurrence, _ tests: Tests) -> Says {
    let likeness = again.likeness
    if likeness.isSameText(part: tests.measure.part), likeness.textShare < 75 { return .part }
    let refused = screening.refused.tasks[likeness.place]
    return name == refused.name ? .unchanged : .renamed
  }
}

extension Screening {
  /// Whether a refusal was itself the one revision of one before it; worked out once.
  fileprivate func wasRevision(_ place: Int, _ tests: Tests) -> Bool {
    if let known = revisions.withLock({ $0[place] }) { return known }
    let wasRevision = isRevision(place, tests)
    revisions.withLock { $0[place] = wasRevision }
    return wasRevision
  }

  private func isRevision(_ place: Int, _ tests: Tests) -> Bool {
    let refusal = circumstances.refusals[place]
    if refusal.wasCorrected { return true }
    guard let then = try? question(refusal.application) else { return false }
    return then.recurrences(tests).contains { earlier in
      earlier.likeness.place < place && earlier.isSame
        && !then.revision(of: earlier, tests).isEmpty
    }
  }
}

extension Subject {
  /// The refusal at the place.
  fileprivate var refusal: Circumstances.PastRefusal {
    question.screening.circumstances.refusals[place]
  }

  fileprivate var past: PastTask { question.screening.refused.tasks[place] }

  private var tests: Tests {
    Tests(
      nearlySame: parameters.number(Numbers.nearlySame),
      measure: Revision.Measure(
        burdenCut: parameters.number(Numbers.burdenCut), part: parameters.number(Numbers.part)))
  }

  private var recurrence: Recurrence? {
    question.recurrences(tests).first { $0.likeness.place == place }
  }

  /// What differs and is no revision.
  fileprivate var labels: Bilingual {
    let labels = application.labels(changedFrom: refusal.application)
    return labels.isEmpty ? Bilingual(zh: "无", en: "nothing") : labels.joined()
  }

  /// The same in a clause of its own, saying that the hours were cut and not enough.
  fileprivate var sinceThen: Bilingual {
    let labels = application.labels(changedFrom: refusal.application)
    guard !labels.isEmpty else { return Bilingual(zh: "没有任何改动", en: "nothing") }
    let isCut =
      register.minutesAYear(of: application) < register.minutesAYear(of: refusal.application)
    return Bilingual(zh: "改了", en: "") + labels.joined()
      + (isCut ? Bilingual(zh: "，工时未减到要求", en: "; the hours are not cut enough") : Bilingual(""))
  }

  /// What both texts say.
  fileprivate var shared: Bilingual {
    let words = question.screening.refused.sharedWords(with: question, at: place)
    return words.isEmpty
      ? Bilingual(zh: "每年次数和用时", en: "times and minutes a year")
      : words.prefix(8).map { Bilingual(zh: "“\($0)”", en: "\($0)") }.joined(zh: "", en: ", ")
  }

  fileprivate var changed: Bilingual {
    let changes = recurrence.map { question.revision(of: $0, tests).changes } ?? []
    return changes.isEmpty
      ? Bilingual(zh: "无", en: "nothing")
      : changes.map { $0.words(register) }.joined(zh: "；", en: "; ")
  }

  /// Shorter or rarer, as far as counts as a revision.
  fileprivate var cuts: [Fix] {
    guard let recurrence else { return [] }
    let most = Revision.mostMinutes(
      after: register.minutesAYear(of: refusal.application), recurrence.likeness, tests.measure)
    let item = application.item
    let communities = register.communities(in: application.community.scope)
    let minutes = most / max(1, communities.saturatingTimes(item.timesPerYear))
    if minutes >= 1 { return [.give(.minutesEachTime) { $0.burden.minutesEachTime = minutes }] }
    let times = most / max(1, communities.saturatingTimes(application.burden.minutesEachTime))
    return times >= 1 ? [.give(.timesPerYear) { $0.item.timesPerYear = times }] : []
  }
}
