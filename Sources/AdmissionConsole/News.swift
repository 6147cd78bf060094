import AdmissionCommittee
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
package import AdmissionVocabulary
import AdmissionWording

/// What others did to the office, and what time did, while somebody was at the console.
struct News: Sendable {
  /// One thing that happened.
  struct Item: Hashable, Sendable {
    let day: CalendarDay
    let words: Bilingual
  }

  /// Things kept for rereading.
  private static let limit = 200

  /// Entries that were here when the conversation began, or were told of since.
  private(set) var known: Int
  private(set) var day: CalendarDay
  private var fallen: Set<Event>
  private(set) var items: [Item] = []
  private var untold: [Item] = []
  /// Until then nothing is shown of its own accord.
  private var quietUntil: ContinuousClock.Instant?

  init(after entries: Int, on day: CalendarDay, fallen: [Event]) {
    (known, self.day, self.fallen) = (entries, day, Set(fallen))
  }

  /// Passes over entries that are no news to whoever made them.
  mutating func skip(to entries: Int) { known = entries }

  /// Notes what has come since the last time, but for what `own` did.
  mutating func take(
    _ entries: Entries, fallen now: [Event], but own: Participant?, naming: Naming
  ) {
    let recorded = entries.dropFirst(known).filter { $0.actor != own }
    let passed = now.filter { !fallen.contains($0) }
    // A clock that has run out is recorded by whoever acts next; it is told only once.
    let new =
      News.merged(
        recorded.filter { !fallen.contains($0.event) }, naming)
      + passed.map { Item(day: naming.office.today, words: naming.words(about: $0)) }
    (known, day) = (entries.count, naming.office.today)
    fallen.formUnion(passed)
    fallen.formUnion(
      recorded.map(\.event).filter { if case .course(.fellDue) = $0 { true } else { false } })
    items = (items + new).suffix(Self.limit)
    untold += new
  }

  /// What has not been shown yet; nothing while it is to be quiet.
  mutating func tell() -> [Item] {
    if let quietUntil, ContinuousClock.now < quietUntil { return [] }
    quietUntil = nil
    defer { untold = [] }
    return untold
  }

  /// Everything was shown just now.
  mutating func reread() { untold = [] }

  mutating func beQuiet(minutes: Int?) {
    quietUntil = minutes.map { .now + .seconds(60 * $0) }
  }

  /// Things with their days; readers are shown the `latest` of them.
  fileprivate static func told(_ items: [Item], latest: Int) -> Fact {
    .bare(
      "notices",
      .rows(
        Rows(items, [.init("day") { .text($0.day) }, .init("what") { .words($0.words) }]) {
          number, item in
          number > items.count - latest ? [Phrase(Bilingual("\(item.day) ") + item.words)] : []
        }))
  }

  /// One line a case for ballots, however many; one for every other entry.
  fileprivate static func merged(_ entries: [Entry], _ naming: Naming) -> [Item] {
    var items: [Item] = []
    var voters: [Case.ID: (place: Int, names: [Bilingual])] = [:]
    for entry in entries {
      guard case .poll(.ballotCast(let id, _)) = entry.event else {
        items.append(Item(day: entry.day, words: naming.line(for: entry)))
        continue
      }
      let name = naming.shownName(of: entry)
      if let (place, names) = voters[id] {
        if !names.contains(name) { voters[id]?.names.append(name) }
        // Of one who has changed a ballot the last counts.
        items[place] = Item(day: entry.day, words: naming.line(for: entry))
      } else {
        voters[id] = (items.count, [name])
        items.append(Item(day: entry.day, words: naming.line(for: entry)))
      }
    }
    for (id, (place, names)) in voters where names.count > 1 {
      let who =
        naming.showsBallots
        ? names.joined() : Bilingual(zh: "\(names.count) 席", en: "\(names.count) seats")
      items[place] = Item(
        day: items[place].day,
        words: Bilingual(zh: "\(id) 新收到选票：", en: "\(id) new ballots: ") + who)
    }
    return items
  }
}

extension Event {
  /// Whether it says something by itself; a clock or a day is told of by what sets it going.
  fileprivate var isWorthTelling: Bool {
    switch self {
    case .office(.opened), .office(.dayAdvanced), .office(.ruleBookAdopted),
      .course(.clockStarted):
      false
    case .office, .intake, .course, .poll, .sitting, .bypass: true
    }
  }
}

extension Naming {
  /// Who did what to which case; a ballot's words say themselves whose it is.
  fileprivate func line(for entry: Entry) -> Bilingual {
    if case .poll(.ballotCast) = entry.event { return words(about: entry.event) }
    let about = entry.event.caseID.map { Bilingual("\($0) ") } ?? Bilingual("")
    return about + shownName(of: entry) + Bilingual(zh: "：", en: ": ") + words(for: entry.event)
  }

  fileprivate func words(about event: Event) -> Bilingual {
    (event.caseID.map { Bilingual("\($0) ") } ?? Bilingual("")) + words(for: event)
  }
}

extension Session {
  /// Notes what others did and what fell due, but for what `own` did just now.
  mutating func followOffice(but own: Participant? = nil) {
    let entries = registrar.entries
    guard
      registrar.day != news.day
        || entries.dropFirst(news.known).contains(where: { $0.actor != own })
    else {
      news.skip(to: entries.count)
      return
    }
    news.take(entries, fallen: registrar.current.due, but: own, naming: naming)
  }

  /// What happened since it was last asked for, in the order it did; never waits for anybody.
  package mutating func latestNews() -> [Bilingual] {
    guard (try? registrar.refresh()) != nil else { return [] }
    followOffice()
    let mark = Bilingual(zh: "【通知】", en: "[notice] ")
    let clock = [clockNotice()].compactMap(\.self).map { mark + $0 }
    let items = news.tell()
    let shown = items.suffix(4).map { mark + $0.words }
    guard items.count > shown.count else { return clock + shown }
    let left = items.count - shown.count
    let more = Bilingual(zh: "另有 \(left) 条，输入 通知 查看", en: "\(left) more; type notices to read them")
    return clock + [mark + more] + shown
  }

  /// That this machine's clock is behind the last entry; told once, and again after it was right.
  package mutating func clockNotice() -> Bilingual? {
    guard let lag = registrar.clockLag else {
      isClockTold = false
      return nil
    }
    guard !isClockTold else { return nil }
    isClockTold = true
    let words = lag.lagWords
    return Bilingual(
      zh: "注意：本机时钟\(words.zh)，请校准；日志的时间不倒退，时钟所示另记",
      en: "note: this machine's clock is \(words.en); set it right."
        + " Times in the journal do not run backward; what the clock said is kept beside them")
  }

  /// All there was to tell, once more.
  mutating func rereadNews() -> Reply {
    followOffice()
    news.reread()
    let items = news.items
    let none = Bilingual(zh: "进来以后还没有通知", en: "nothing has happened since you came")
    return Reply(
      .notices, items.isEmpty ? Phrase(none) : nil, facts: [News.told(items, latest: items.count)])
  }

  /// What has happened since whoever asks last did something, else since the last sitting ended:
  /// a headline and the latest four; programs are given all of it.
  func recent() -> Reply {
    let (place, since) =
      lastHere ?? lastSitting ?? (0, Bilingual(zh: "设立以来", en: "since the office was made"))
    let items =
      News.merged(registrar.entries.dropFirst(place).filter(\.event.isWorthTelling), naming)
      + registrar.current.due.map { News.Item(day: registrar.day, words: naming.words(about: $0)) }
    let shown = 4
    let head =
      since
      + Bilingual(
        zh: "：\(items.count) 件", en: ": \(items.count) \(items.count == 1 ? "thing" : "things")")
      + (items.count > shown
        ? Bilingual(
          zh: "，最近 \(shown) 件如下；全部见 日志", en: ", the latest \(shown) here; history has all")
        : Bilingual(""))
    return Reply(
      .notices, items.isEmpty ? since + Bilingual(zh: "：没有新情况", en: ": nothing") : head,
      facts: [News.told(items, latest: shown)])
  }

  /// How many entries there were when whoever acts last did something; `nil` for a newcomer.
  private var lastHere: (place: Int, words: Bilingual)? {
    guard actor != .anyone, let entry = registrar.entries.last(by: actor) else { return nil }
    return (
      entry.sequence,
      Bilingual(zh: "自你上次办理（\(entry.day)）以来", en: "since you last did something (\(entry.day))")
    )
  }

  private var lastSitting: (place: Int, words: Bilingual)? {
    guard let entry = registrar.entries.lastSittingClosed,
      case .sitting(.closed(let id)) = entry.event
    else { return nil }
    return (
      entry.sequence,
      Bilingual(
        zh: "自会议 \(id) 结束（\(entry.day)）以来", en: "since sitting \(id) ended (\(entry.day))")
    )
  }

  mutating func beQuiet(_ asked: Int?) -> Reply {
    let minutes = asked.flatMap { $0 > 0 ? $0 : nil }
    news.beQuiet(minutes: minutes)
    return Reply(
      .quiet,
      minutes.map {
        Bilingual(
          zh: "\($0) 分钟内不显示通知；输入 通知 随时可看",
          en: "no notices for \($0) minutes; type notices to read them at any time")
      } ?? Bilingual(zh: "照常显示通知", en: "notices are shown again"),
      facts: [Fact("minutes", .number(minutes))])
  }

  mutating func set(_ key: Settings.Key, _ isOn: Bool) -> Reply {
    settings[key] = isOn
    let state = isOn ? Bilingual(zh: "开", en: "on") : Bilingual(zh: "关", en: "off")
    return Reply(
      .setting, key.name + Bilingual(zh: "：", en: ": ") + state,
      facts: [Fact("setting", .text(key.rawValue)), Fact("on", .truth(isOn))])
  }
}
