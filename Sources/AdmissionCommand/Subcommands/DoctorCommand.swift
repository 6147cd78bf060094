import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDisplay
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionLineEdit
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser
import Foundation

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "体检：程序、档案、日历、时钟、终端，以及该怎么办。What is in order here, what is not, and what to do.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let workplace = try CommandWorkplace(options)
    try carefully(options, Bilingual(zh: "检查", en: "looking")) {
      var checkup = Checkup()
      checkup.libraries()
      checkup.calendar(workplace.catalog, Moment.now().day)
      checkup.store(options.place, workplace)
      checkup.surroundings()
      options.output.show(
        .checkup(checkup.findings, version: Version.program, storeFormat: Version.store))
      if checkup.findings.contains(where: { $0.advice != nil }) { throw ExitCode.no }
    }
  }
}

/// What was looked at, one thing after the other.
struct Checkup {
  private(set) var findings: [CheckupFinding] = []

  private mutating func note(_ kind: String, _ state: Bilingual, _ advice: Bilingual? = nil) {
    findings.append(CheckupFinding(kind: kind, state: state, advice: advice))
  }

  private mutating func note(_ kind: String, zh: String, en: String, _ advice: Bilingual? = nil) {
    note(kind, Bilingual(zh: zh, en: en), advice)
  }

  mutating func libraries() {
    note("version", Version.words)
    let sqlite = StoreCondition.libraryVersion
    note("sqlite", zh: "SQLite \(sqlite)", en: "SQLite \(sqlite)")
    let editor = Terminal.editorVersion
    note("libedit", zh: "libedit \(editor)", en: "libedit \(editor)")
  }

  /// Deadlines are counted in working days, so this year's and the next one's have to be known.
  mutating func calendar(_ catalog: Catalog, _ today: CalendarDay) {
    let known = catalog.workdays.years.keys.sorted()
    let missing = [today.year, today.year + 1].filter { !known.contains($0) }
    let range =
      (known.first.map(String.init) ?? "-") + (known.count > 1 ? "–\(known[known.count - 1])" : "")
    let years = missing.map(String.init)
    note(
      "calendar", zh: "工作日历 \(range)", en: "working-day calendars \(range)",
      missing.isEmpty
        ? nil
        : Bilingual(
          zh: "缺 \(years.joined(separator: "、")) 年：国务院公布放假安排后，写入目录资料的 workdays/，用 --catalog 指定",
          en: "\(years.joined(separator: ", ")) missing: once the State Council has published the"
            + " holidays, add them to workdays/ of the catalogue and name it with --catalog"))
  }

  mutating func store(_ place: StorePlace, _ workplace: CommandWorkplace) {
    let path = place.path
    do {
      let journal = try Workplace.journal(in: place, workplace.options.patience)
      note("store", zh: "档案 \(path)", en: "store \(path)")
      note(try journal.condition(), of: path)
      let verification = try Verification(of: journal.entries(after: 0))
      if let damage = verification.damage {
        let notice = damage.notice.advised(workplace.options.advise)
        return note("journal", notice.message, notice.hint)
      }
      guard let office = verification.office else { throw EmptyJournal() }
      let head = verification.sound
      note(
        "journal", zh: "日志 \(head.sequence) 条，已核验 · 校验码 \(head.numberedCheckCode)",
        en: "\(head.sequence) entries, verified · check code \(head.numberedCheckCode)")
      if let branch = office.restorations.last { note("branch", branch.words) }
      note(office, beside: workplace)
      clock(behind: verification.lastTime)
    } catch JournalFailure.missing where !place.isNamed {
      note(
        "store", zh: "还没有档案（第一次使用时建立）：\(path)", en: "no store yet, made at the first use: \(path)")
    } catch {
      let notice = (error as? any Explainable)?.notice.advised(workplace.options.advise)
      note(
        "store", notice?.message ?? Bilingual(String(describing: error)),
        notice?.hint ?? Bilingual(zh: "检查这个文件", en: "look at the file"))
    }
  }

  private mutating func note(_ condition: StoreCondition, of path: String) {
    let isDurable = condition.journalMode == "delete" && condition.synchronous == 3
    note(
      "settings",
      zh:
        "journal_mode=\(condition.journalMode)，synchronous=\(condition.synchronous)，格式 \(condition.schema)",
      en:
        "journal_mode=\(condition.journalMode), synchronous=\(condition.synchronous), format \(condition.schema)",
      isDurable || condition.isOnlyRead
        ? nil
        : Bilingual(
          zh: "写入不能保证落盘：不要使用这份档案，先备份",
          en: "writing is not sure to reach the disk: do not use this store, back it up"))
    if !condition.pageProblems.isEmpty {
      note(
        "pages", Bilingual(condition.pageProblems.prefix(3).joined(separator: "; ")),
        Advice.rebuildStore.words(about: path))
    }
    let bits = String(condition.permissions, radix: 8)
    let isOpen = condition.permissions & 0o002 != 0
    note(
      "permissions", zh: "权限 \(bits)\(condition.isOnlyRead ? "，只能查看" : "")",
      en: "permissions \(bits)\(condition.isOnlyRead ? ", can only be read" : "")",
      isOpen
        ? Bilingual(
          zh: "任何人都能改写这个文件：chmod o-w \(path)", en: "anybody may write it: chmod o-w \(path)") : nil)
    if let room = condition.room {
      note(
        "room", zh: "磁盘可用 \(room >> 20) MB", en: "\(room >> 20) MB free on its disk",
        room < 64 << 20
          ? Bilingual(
            zh: "磁盘快满了，满了就收不下新的记录：腾出空间", en: "once it is full nothing more is taken: make room")
          : nil)
    }
    if let network = condition.network {
      note(
        "network", zh: "在网络文件系统上（\(network)）", en: "on a network file system (\(network))",
        Bilingual(
          zh: "网络盘上的文件锁不可靠，只能查看：移到本机磁盘",
          en:
            "locks across a network cannot be relied on, so it can only be read: move it to a disk"
            + " of this machine"))
    }
  }

  /// An office never rereads the catalogue; what has come to differ is said.
  private mutating func note(_ office: Office, beside workplace: CommandWorkplace) {
    let committee = workplace.catalog.committee
    var differing: [Bilingual] = []
    if office.ruleBook != workplace.orders.ruleBookDigest {
      differing.append(Bilingual(zh: "审查规则", en: "the rule book"))
    }
    if office.charter.roster != committee.roster {
      differing.append(Bilingual(zh: "席位名单", en: "the roster"))
    }
    if office.charter.votingRule != committee.votingRule {
      differing.append(Bilingual(zh: "表决规则", en: "the voting rule"))
    }
    guard !differing.isEmpty else {
      return note("catalogue", zh: "目录资料与档案一致", en: "catalogue and store agree")
    }
    note(
      "catalogue", Bilingual(zh: "与档案不同：", en: "differs from the store: ") + differing.joined(),
      Bilingual(
        zh: "席位和表决规则以档案为准；审查规则自下一次办理起按目录资料，并记入日志。若非有意，用 --catalog 指定原来的",
        en:
          "roster and voting rule stay as the store has them; the rule book is the catalogue's from the"
          + " next entry on, and that is recorded. If not meant, name the former one with --catalog"
      ))
  }

  private mutating func clock(behind last: String) {
    let now = Moment.now()
    note(
      "clock", zh: "时钟 \(now.time)（\(TimeZone.current.identifier)）",
      en: "clock \(now.time) (\(TimeZone.current.identifier))",
      now.lag(behind: last).map { $0.lagWords + Bilingual(zh: "：请校准", en: ": set it right") })
  }

  mutating func surroundings() {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { Environment[$0] }.first ?? "C"
    let isUnicode = locale.lowercased().replacing("-", with: "").contains("utf8")
    note(
      "locale", zh: "语言环境 \(locale)", en: "locale \(locale)",
      isUnicode
        ? nil
        : Bilingual(
          zh: "中文可能显示不全：export LANG=C.UTF-8", en: "Chinese may not be shown: export LANG=C.UTF-8"))
    let kind = Environment["TERM"] ?? "-"
    guard Outlet.output.isTerminal else {
      return note("terminal", zh: "输出不是终端", en: "output is not a terminal")
    }
    let size = Outlet.output.window.map { "\($0.columns)×\($0.rows)" } ?? "?"
    let obeys = Environment.obeysEscapes
    note(
      "terminal", zh: "终端 \(kind)，\(size)", en: "terminal \(kind), \(size)",
      obeys
        ? nil
        : Bilingual(
          zh: "没有补全和着色，按行对话；若终端支持：export TERM=xterm-256color",
          en:
            "no completion and no colours, line by line; if the terminal can: export TERM=xterm-256color"
        ))
  }
}
