import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

// Complete and dull; a test names only what it is about.

func day(_ text: String) -> CalendarDay {
  guard let day = try? CalendarDay(parsing: text) else { preconditionFailure(text) }
  return day
}

extension Charter {
  /// An office on 6 May 2014 with five items, of which 044 ends with June.
  static func sample(
    mode: Mode = .rehearsal, votingRule: VotingRule = .sample(), roster: Roster = .sample()
  ) -> Charter {
    Charter(
      mode: mode, assurance: .attested, committee: Bilingual(zh: "编委会", en: "Committee"),
      clerk: Bilingual(zh: "编委会办公室", en: "Clerk"), numberPrefix: "示社准", reconstructed: true,
      edition: Edition(
        name: "baseline", title: Bilingual(zh: "基数版", en: "Baseline"), date: day("2014-01-01"),
        reconstructed: true, note: Bilingual(""),
        items: [
          .sample("001", "居民委员会选举", .statutory), .sample("041", "垃圾分类宣传"),
          .sample("042", "楼道灭鼠"), .sample("043", "健身器材登记"),
          .sample("044", "高考考场外围巡查", until: day("2014-06-30")),
        ]),
      roster: roster, votingRule: votingRule, ruleBook: "book-1", day: day("2014-05-06"))
  }
}

extension WorkItem {
  static func sample(
    _ id: ID, _ name: String, _ category: AdmissionDirectory.Category = .commissioned,
    until: CalendarDay? = nil
  ) -> WorkItem {
    WorkItem(
      id: id, name: name, english: nil, kind: .task, category: category,
      department: "civil-affairs", basis: nil, role: .assists, timesPerYear: 1, minutes: 60,
      fields: [], from: nil, until: until, source: "baseline")
  }
}

extension Roster {
  static func sample(_ count: Int = 8) -> Roster {
    Roster((1...count).map { Seat(number: $0, name: Bilingual(zh: "席位\($0)", en: "Seat \($0)")) })
  }
}

extension VotingRule {
  /// Yes votes of more than half of the seats, unless told otherwise.
  static func sample(
    base: String = "roster", veto: [Int] = [], tie: String = "fails", chair: Int? = nil
  ) -> VotingRule {
    let words = Words(
      quorum: "> 1/2", recusal: "stays-on-roster", base: base, threshold: "> 1/2", veto: veto,
      tie: tie, chair: chair)
    guard let rule = try? VotingRule(words) else { preconditionFailure("\(words)") }
    return rule
  }
}

extension PollTerms {
  static func sample(
    round: Int = 1, until: CalendarDay? = nil, roster: Roster = .sample(),
    votingRule: VotingRule = .sample(), openedOn: CalendarDay = day("2014-05-06")
  ) -> PollTerms {
    PollTerms(
      round: round, revision: 1, openedOn: openedOn, until: until, roster: roster,
      votingRule: votingRule, ruleBook: "book-1", edition: "baseline")
  }
}

extension Ballot {
  static func sample(
    _ seat: Int, _ choice: Choice, reason: String? = nil, means: Means = .terminal, round: Int = 1
  ) -> Ballot {
    Ballot(
      seat: seat, choice: choice, reason: reason, means: means, revision: 1, round: round,
      headSeen: "head")
  }
}

extension Application {
  /// An application no rule of the sample book objects to, for something that is not listed.
  static func sample(
    id: WorkItem.ID? = nil, name: String? = "老年人健康档案更新", enters: CalendarDay = day("2014-07-01"),
    ends: CalendarDay = day("2014-09-30"), ground: Basis.Ground = .law,
    department: Department.ID = "civil-affairs", departmentKeeps: String? = "核定结果"
  ) -> Application {
    Application(
      department: department,
      item: Item(
        id: id, name: name, kind: .task, content: "逐户核对", term: .routine, enters: enters,
        ends: ends, timesPerYear: 2),
      origin: Origin(level: .city, document: "甬民发〔2014〕12号"),
      community: CommunityPart(role: .assists, scope: .all, departmentKeeps: departmentKeeps),
      basis: Basis(
        ground: ground, citations: [Citation(instrument: "law1", article: "20")]),
      delivery: Delivery(
        funds: Delivery.Funds(amount: 200_000, source: "部门预算", rule: .officeFunds), powers: nil,
        staff: nil, training: nil),
      burden: Burden(
        minutesEachTime: 30, fields: [], ledgers: [], whyRecordsDoNotSuffice: nil),
      consultation: nil, offset: nil, exit: nil)
  }

  static let emergency = sample(name: "防汛值守", ground: .emergency)
  static let listed = sample(id: "001", name: nil)
  static let returned = sample(departmentKeeps: nil)
  static let refused = sample(name: "拆迁动员")
  static let duplicate = sample(name: "楼道灭鼠")
}

extension Verdict {
  static func sample(_ outcome: Outcome, listed: WorkItem.ID? = nil) -> Verdict {
    Verdict(
      outcome: outcome, findings: [], similar: [], listed: listed, day: day("2014-05-06"))
  }
}

extension Grant {
  static func sample(_ number: Int, _ item: WorkItem.ID, expires: String) -> Grant {
    Grant(
      number: AdmissionNumber(prefix: "示社准", year: 2014, number: number), item: item,
      expires: day(expires))
  }
}

extension StandingOrders {
  static let sample = StandingOrders(
    register: .sample, ruleBook: .sample, ruleBookDigest: "book-1")
}

extension Register {
  static let sample = Register(
    departments: [
      Department(
        id: "civil-affairs", name: Bilingual(zh: "民政局", en: "Civil Affairs"),
        standing: .government),
      Department(
        id: "statistics", name: Bilingual(zh: "统计局", en: "Statistics"), standing: .government),
    ],
    streets: [], communityCount: 74,
    instruments: [
      Instrument(
        id: "law1", name: Bilingual(zh: "居民委员会组织法", en: "Committees Act"), level: .law,
        from: day("1990-01-01"), until: nil)
    ],
    prohibitions: [
      Prohibition(
        id: "demolition", name: Bilingual(zh: "拆迁拆违", en: "Demolition"), terms: ["拆迁"],
        scope: .any, citation: Citation(instrument: "law1", article: nil))
    ],
    barredCertificates: [], retainedCertificates: [], fields: [])
}

extension RuleBook {
  /// Every rule of the program with as few words as it needs: R5 refuses, the others return.
  static let sample: RuleBook = {
    let entries = ScreeningRule.all.map { rule in
      let sentences = rule.sentences.mapValues { _ in
        Entry.Sentence(message: Bilingual(rule.id.text), fix: nil, weight: nil)
      }
      let parameters = rule.parameters.compactMapValues { shape in
        Dated([
          Dated.Step(from: day("2014-01-01"), value: shape == .number ? .number(90) : .words([]))
        ])
      }
      return (
        id: rule.id.text,
        entry: Entry(
          title: Bilingual(rule.id.text), says: Bilingual(rule.id.text), tag: .ourDefault,
          adopted: day("2014-01-01"), isOn: true, weight: rule.id == "R5" ? .refuses : .returns,
          citations: [], parameters: parameters, sentences: sentences)
      )
    }
    guard let book = try? RuleBook(entries: entries, source: "") else {
      preconditionFailure("the sample book does not fit the program")
    }
    return book
  }()
}
