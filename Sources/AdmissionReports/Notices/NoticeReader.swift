import AdmissionCommittee
import AdmissionDirectory
import AdmissionNames
import AdmissionReading
import AdmissionScreening
import AdmissionVocabulary

/// Looks up what a notice is about, and has the rules read it as they read an application.
struct NoticeReader {
  private let notice: ForwardedNotice
  private let today: Today
  private let orders: StandingOrders
  private let community: Community.ID?
  private let inquiry: Inquiry
  private let screening: Screening
  private let question: Question?
  /// What may name a task, made ready to be compared.
  private let phrases: [Phrase]

  private struct Phrase {
    let candidate: ForwardedNotice.Candidate
    let names: [ComparableName]
  }

  init(
    _ notice: ForwardedNotice, of today: Today, by orders: StandingOrders,
    from community: Community.ID?
  ) {
    (self.notice, self.today, self.orders, self.community) = (notice, today, orders, community)
    inquiry = Inquiry(
      office: today.office, renewalDays: orders.renewalDays(on: today.day),
      by: orders.register.wordbook)
    screening = orders.screening(in: today)
    question = try? screening.question(
      .drafted(notice.task, notice.text, by: notice.department, on: today.day))
    phrases = notice.candidates.map { candidate in
      Phrase(
        candidate: candidate,
        names: candidate.names.map { ComparableName($0, by: orders.register.wordbook) })
    }
  }

  /// By number, by title, and what else the text names.
  var tasks: [NoticeSlip.Task] {
    var tasks = notice.admissionNumbers.map(task(underNumber:))
    var known = Set(tasks.compactMap(\.slip.answer.listing?.item.id))
    for (place, phrase) in phrases.enumerated() {
      guard let found = task(called: phrase, isTitle: place == 0) else { continue }
      let item = found.slip.answer.listing?.item.id
      if item.map({ known.insert($0).inserted }) ?? true { tasks.append(found) }
    }
    // A heading such as 近期重点工作 names nothing itself where the text lists what it is about; nor
    // need a title that stands under a number of its own be listed.
    let isHeading = tasks.filter { $0.place == .text }.count > 1
    let isNumbered = tasks.contains {
      $0.place == .number && $0.slip.answer.listing != nil && !$0.isMistaken
    }
    if isHeading || isNumbered {
      tasks.removeAll { $0.place == .title && $0.slip.answer.word == "unlisted" }
    }
    return tasks
  }

  /// What a notice that lists several tasks lists besides those found.
  func unmatched(beside tasks: [NoticeSlip.Task]) -> [String] {
    guard tasks.allSatisfy({ $0.place == .text }) else { return [] }
    return notice.headings.filter { heading in
      !tasks.contains { $0.called.contains(heading) || heading.contains($0.called) }
    }
  }

  private func task(underNumber number: String) -> NoticeSlip.Task {
    let slip = slip(asking: number)
    let item = slip.answer.listing?.item
    return NoticeSlip.Task(
      place: .number, called: number, slip: slip, percent: nil,
      mismatch: item.flatMap(mismatch), asksTimesPerYear: item.flatMap(timesAsked))
  }

  private func mismatch(with item: WorkItem) -> NoticeSlip.Mismatch? {
    if let department = notice.department, department != item.department {
      return .borrowed(from: item.department)
    }
    let percent = likeness(to: item)
    if percent >= leastTheSame { return nil }
    return percent >= leastRelated ? .unclear : .namesAnother
  }

  /// How like the item's name the likest phrase of the notice is.
  private func likeness(to item: WorkItem) -> Int {
    let names = [item.name, item.english].compactMap(\.self)
      .map { ComparableName($0, by: orders.register.wordbook) }
    return phrases.flatMap(\.names).map { called in
      names.map { called.percentAlike($0) }.max() ?? 0
    }.max() ?? 0
  }

  /// Nothing for a sentence that names nothing listed; the title is looked up in all that was
  /// decided.
  private func task(
    called phrase: Phrase, isTitle: Bool
  ) -> NoticeSlip.Task? {
    let place: NoticeSlip.Task.Place = isTitle ? .title : .text
    let best = phrase.names.compactMap {
      inquiry.names.matches(of: $0, atLeast: leastTheSame).first
    }.max { $0.percent < $1.percent }
    if isTitle, best?.percent != 100 {
      for called in phrase.candidate.names {
        let (answer, match) = inquiry.answer(to: called)
        if answer.word == "unlisted" || match == .words { continue }
        return task(slip(asking: called), place, called, percent: 100)
      }
    }
    if let best {
      let item = inquiry.listed[best.place].item
      return task(
        slip(asking: item.id.text), place, isTitle ? notice.task : phrase.candidate.written,
        percent: best.percent)
    }
    return isTitle ? task(slip(asking: notice.task), place, notice.task, percent: nil) : nil
  }

  private func task(
    _ slip: CheckSlip, _ place: NoticeSlip.Task.Place, _ called: String, percent: Int?
  ) -> NoticeSlip.Task {
    let item = slip.answer.listing?.item
    var mismatch: NoticeSlip.Mismatch?
    if let item, let department = notice.department, department != item.department {
      mismatch = .listedFor(item.department)
    }
    return NoticeSlip.Task(
      place: place, called: called, slip: slip, percent: percent, mismatch: mismatch,
      asksTimesPerYear: item.flatMap(timesAsked))
  }

  private func slip(asking asked: String) -> CheckSlip {
    CheckSlip(asking: asked, of: today, by: orders, from: community)
  }

  private func timesAsked(for item: WorkItem) -> Int? {
    question?.reading.timesPerYear.flatMap { $0 > item.timesPerYear ? $0 : nil }
  }
}

extension NoticeReader {
  private static let leastOfAPassage = 4

  /// From how many percent on a name is the same, and from how many it is told as related (R14).
  private var leastTheSame: Int { number("nearlySame", else: 80) }
  private var leastRelated: Int { number("related", else: 32) }

  private func number(_ name: String, else usual: Int) -> Int {
    let setting = orders.ruleBook.entry("R14")?.parameters[name]?.value(on: today.day)
    if case .number(let number)? = setting?.value { return number }
    return usual
  }

  /// What the rules object to in the text, but for what the name of a listed task says itself.
  func demands(beside tasks: [NoticeSlip.Task]) -> [NoticeSlip.Demand] {
    guard let question else { return [] }
    let own = Set(
      tasks.compactMap(\.slip.answer.listing?.item.name).flatMap { name in
        (try? screening.question(.drafted(name, name, by: nil, on: today.day)))
          .map(objections)?.map(\.meaning) ?? []
      })
    let all = objections(to: question).filter { !own.contains($0.meaning) }
    let barred = Set(all.filter(\.isBarred).map(\.quote))
    // What is barred anyhow is not asked about besides.
    return all.filter { $0.isBarred || !barred.contains($0.quote) }
      .reduce(into: []) { demands, next in
        if !demands.contains(where: { $0.rule == next.rule && $0.quote == next.quote }) {
          demands.append(next)
        }
      }
  }

  private func objections(to question: Question) -> [NoticeSlip.Demand] {
    screening.verdict(on: question).findings.compactMap { finding in
      guard finding.weight >= .returns, Self.rules.contains(finding.rule),
        let quote = finding.facts["quote"] ?? finding.facts["term"]
      else { return nil }
      let name =
        finding.facts["sense"] ?? finding.facts["entry"]
        ?? orders.ruleBook.entry(finding.rule)?.title ?? Bilingual("")
      return NoticeSlip.Demand(
        rule: finding.rule, name: name, quote: clause(with: quote.zh),
        isBarred: finding.weight == .refuses)
    }
  }

  /// Rules that read the text whatever an application states beside it.
  private static let rules =
    Set(ScreeningRule.readTopics.map(\.key)).union(["R5", "R6", "R18", "R19", "R20", "R21"])

  /// The clause of the notice that has those words.
  private func clause(with words: String) -> String {
    guard let found = notice.text.firstRange(of: words) else {
      return NoticePhrase.withoutNumbering(words)
    }
    let parts = Set<Character>("，,。；;！!？?：:\n\r")
    let start =
      notice.text[..<found.lowerBound].lastIndex(where: parts.contains)
      .map { notice.text.index(after: $0) } ?? notice.text.startIndex
    let end =
      notice.text[found.upperBound...].firstIndex(where: parts.contains)
      ?? notice.text.endIndex
    return NoticePhrase.withoutNumbering(String(notice.text[start..<end]))
  }

  /// Listed items like the title or something in the text, where something was not found.
  func nearest(beside tasks: [NoticeSlip.Task]) -> [Resemblance] {
    guard let question, tasks.contains(where: { !$0.isCovered }) else { return [] }
    let known = Set(tasks.compactMap(\.slip.answer.listing?.item.id))
    return screening.verdict(on: question).similar.filter { like in
      // A word or two of a form say too little.
      !known.contains(like.item) && (like.passage.map { $0.count >= Self.leastOfAPassage } ?? true)
    }
  }
}

extension NoticeSlip.Demand {
  /// What it is, whatever the words.
  fileprivate var meaning: Bilingual { Bilingual(rule.text) + name }
}

extension Application {
  /// What a notice says, as far as it says what an application does: a rule that reads texts has
  /// no use for the rest.
  fileprivate static func drafted(
    _ name: String, _ content: String, by department: Department.ID?, on day: CalendarDay
  ) -> Application {
    Application(
      department: department ?? "unknown",
      item: Item(
        id: nil, name: name, kind: nil, content: content, term: .temporary, enters: day, ends: nil,
        timesPerYear: 1),
      origin: Origin(level: .district, document: nil),
      community: CommunityPart(role: .assists, scope: .all, departmentKeeps: nil),
      basis: Basis(ground: nil, citations: []),
      delivery: Delivery(funds: nil, powers: nil, staff: nil, training: nil),
      burden: Burden(
        minutesEachTime: 1, fields: [], ledgers: [], whyRecordsDoNotSuffice: nil),
      consultation: nil, offset: nil, exit: nil)
  }
}
