import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// What is offered where; `|` is the cursor.
@Suite struct CompleterTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: String
    let texts: [String]
    let language: Language
    let actor: String

    init(
      _ line: String, _ texts: String..., in language: Language = .zh, as actor: String = "clerk"
    ) {
      (self.line, self.texts, self.language, self.actor) = (line, texts, language, actor)
    }

    var testDescription: String { "\(line) \(language)" }
  }

  static let rows = [
    // Verbs, in either language and by pinyin.
    Row("tp|", "投票"), Row("toup|", "投票"), Row("TouPiao|", "投票"), Row("投|", "投诉", "投票"),
    Row("投|", "投票", "投诉", as: "seat-3"),
    Row("vo|", "vote"), Row("vo|", "vote", in: .en), Row("tp|", "投票", in: .en), Row("zzz|"),
    // Cases: in the state that the verb is for first; a closed one is about its item too.
    Row("vote |", "A2014-001"), Row("open |", "A2014-002"), Row("close A2014-00|", "A2014-001"),
    Row("withdraw |", "A2014-002", "A2014-001", "A2014-003", "A2014-004"),
    Row("vote a2014-002|", "A2014-002"), Row("tally 楼道|", "A2014-002"),
    Row("tally lj|", "A2014-001"), Row("vote A2014-999|"),
    Row("vote A2014-001,A2014-0|", "A2014-002", "A2014-003", "A2014-004"),
    Row("vote A2014-001..A2014-004|", "A2014-004"),
    // Words of the language, then nothing false.
    Row("vote A2014-001 |", "yes", "no", "abstain", "recuse", in: .en),
    Row("投票 A2014-001 |", "同意", "不同意", "弃权", "回避"),
    Row("投票 A2014-001 bty|", "不同意"), Row("vote A2014-001 yes |"),
    Row("vote A2014-001 yes \"o|"), Row("vote A2014-001 yes \"o\"|"),
    Row("open A2014-002 u|", "until", in: .en), Row("open A2014-002 until |"),
    Row("docket |"), Row("close A2014-001 |"), Row("tally A2014-001 |"),
    Row("directory as|", "as of", in: .en), Row("directory as |", "of", in: .en),
    Row("目录 截至 |", "2014-05-06"), Row("目录 按 |", "部门", "类型"),
    Row("reduced since |", "baseline", "spring"), Row("reduced by |", "类型", "部门", "年度"),
    Row("reduced by kind |", "截至"),
    // Items, by id, name and pinyin.
    Row("show 04|", "041", "042", "043", "044"), Row("why jsq|", "043"), Row("show 灭鼠|", "042"),
    Row("propose rem|", "remove", in: .en),
    Row("提议 |", "移出", "保留", "合并", "续期", "追认", "暂停", "撤销", "变更"),
    Row("propose merge 042 into 04|", "041", "043", "044"),
    Row("propose suspend 042 because unf|", "unfunded"),
    Row("提议 暂停 042 因 |", "群众不满意", "经费或权限未落实", "依据废止", "任务完成", "骗取准入"),
    Row("cure 0|", "001", "041", "042", "043", "044"),
    // Departments, communities, seats.
    Row("as mzj|", "民政局"), Row("as minzheng|", "民政局"), Row("as mzju|", "民政局"),
    Row("身份 民zj|", "民政局"), Row("as civ|", "civil-affairs"),
    Row("as civ|", "civil-affairs", in: .en),
    Row("as Civil Aff|", "civil-affairs", in: .en), Row("as civil affairs |", "civil-affairs"),
    Row("as civil-affairs |"),
    Row("as bur|", "civil-affairs", "finance", "judicial", in: .en),
    Row("as seat-3|", "seat-3"), Row("身份 席位3|", "席位3"), Row("as cl|", "clerk", in: .en),
    Row("身份 bwh|", "编委会办公室"), Row("as fangke|", "访客"), Row("as sq|", "社区一", "社区二", "社区三"),
    Row("report \"a list\" fin|", "finance"), Row("lookup 名册 报告 cz|", "财政局"),
    Row("burden czj|", "财政局"), Row("负担 民政局 |", "截至"), Row("burden finance a|", "as of", in: .en),
    Row("check ../u|", "../up.yaml"), Row("check seeds/a.zr seeds/b|", "seeds/b.yaml"),
    Row("as min zheng|", "民政局"),
    // Sittings, rules, states, verbs, files.
    Row("sitting take A|", "A2014-001", "A2014-002", "A2014-003", "A2014-004", in: .en),
    Row("show S|", "S2014-01"), Row("会议 到会 1 |", "2", "3", "4", "5", "6", "7", "8"),
    Row("sitting recorder cl|", "clerk", in: .en),
    Row("rules R2|", "R2", "R20", "R21", "R22", "R23", "R24", "R25", "R26"),
    Row("seat 3 |", "vacant", "filled", in: .en), Row("expect A2014-001 vot|", "voting"),
    Row(
      "expect item 041 |", "in", "out", "registered", "active", "renewal-due", "emergency",
      "suspended", "removed", "revoked", "merged", "completed", "expired", in: .en),
    Row(
      "expect refused not-seated : vote A2014-00|", "A2014-001"),
    Row("help vo|", "vote"), Row("帮助 tp|", "投票"), Row("lang |", "zh", "en", in: .en),
    Row("submit |", "seeds/"),
    Row("check seeds/|", "seeds/a.zr", "seeds/b.yaml", "\"seeds/两 份.yaml\""),
    Row("export minutes |", "S2014-01", "A2014-001", "A2014-002", "A2014-003", "A2014-004"),
    // After a semicolon as at the beginning of the line, full-width signs as others.
    Row("lang en; lan|", "lang", in: .en), Row("lang en；lan|", "lang", in: .en),
    Row("lang en ; tally A2014-001|", "A2014-001"), Row("；tp|", "投票"),
    Row("lang| ; tally A2014-001", "lang", in: .en), Row("vote A2014-001 \"a;tp|"),
    Row("vote A2014-001，A2014-0|", "A2014-002", "A2014-003", "A2014-004"),
    Row("expect refused usage : lang en; lan|", "lang", in: .en),
    Row("lang en; expect refused usage：vote A2014-00|", "A2014-001"),
    Row("lang en ＃ la|"), Row("return A2014-001 「abc|"),
    // Spellings that are not put in, and where a text is found.
    Row("vote A2014-001 agr|", "yes", in: .en), Row("set color|", "colour", in: .en),
    Row("sitting attend al|", "all", in: .en), Row("return A2014-001 @se|", "@seeds/"),
    // Before the end of the line, and nowhere.
    Row("vote A2014-00|1 yes", "A2014-001"),
    Row("vo| A2014-001", "vote"), Row("# vo|"), Row("unheard A|"),
  ]

  @Test(arguments: rows)
  func offers(_ row: Row) throws {
    let completer = try Rehearsal.completer(as: row.actor, row.language)
    let cursor = try #require(row.line.firstIndex(of: "|"))
    let line = row.line.replacing("|", with: "")
    let completion = completer.completion(
      in: line, at: row.line.distance(from: row.line.startIndex, to: cursor))
    #expect(completion.candidates.map(\.text) == row.texts)
  }

  @Test func theEmptyLineOffersEveryVerbTheActorsOwnFirst() throws {
    let seat = try Rehearsal.completer(as: "seat-3").completion(in: "", at: 0).candidates
    #expect(seat.count == Verb.all.count)
    let place = seat.map(\.text)
    #expect(try #require(place.firstIndex(of: "投票")) < #require(place.firstIndex(of: "结束表决")))
    #expect(seat.first { $0.text == "投票" }?.detail == Verb.vote.summary.zh)
    let english = try Rehearsal.completer(.en).completion(in: "vo", at: 2).candidates
    #expect(english.map(\.detail) == [Verb.vote.summary.en])
  }

  @Test func aReaderSeesWhatACandidateIs() throws {
    let zh = try Rehearsal.completer().completion(in: "计票 ", at: 3).candidates
    #expect(zh.first?.detail == "移出：041 垃圾分类宣传 · 表决中")
    let item = try Rehearsal.completer().completion(in: "查看 042", at: 6).candidates
    #expect(item == [.init(text: "042", detail: "楼道灭鼠", isWhole: true)])
    let folder = try Rehearsal.completer().completion(in: "申报 ", at: 3).candidates
    #expect(folder == [.init(text: "seeds/", detail: "", isWhole: false)])
  }

  @Test func theWordUnderTheCursorIsReplaced() throws {
    let completer = try Rehearsal.completer()
    #expect(completer.completion(in: "vote A2014-001,A2014-0", at: 22).range == 15..<22)
    #expect(completer.completion(in: "投票 A2014-001 yes", at: 10).range == 3..<12)
    #expect(completer.completion(in: "as Civil Aff", at: 12).range == 3..<12)
  }

  /// Where forms lead: every word of the language in a form is offered somewhere, and names of every
  /// slot that the office knows.
  @Test(arguments: Verb.all, [Language.zh, .en])
  func everyWordOfAFormIsOffered(_ verb: Verb, _ language: Language) throws {
    let completer = try Rehearsal.completer(language)
    let unknown: Set<Slot> = [
      .newEdition, .newFile, .code, .line, .laterDay, .text, .words, .number, .year, .ballots,
      .grant, .checkCode,
    ]
    var seen: Set<String> = []
    var lines = [verb.name[language] + " "]
    for _ in 0..<6 {
      lines = lines.flatMap { line in
        let words = Lexer.pieces(in: Array(line)).dropFirst()
        var walk = Walk(verb.shape)
        for word in words { walk.take(word) }
        var offered = completer.completion(in: line, at: line.count).candidates.map(\.text)
        if words.count < 5, !offered.isEmpty { seen.formUnion(offered) }
        for turn in walk.turns {
          guard case .slot(let slot, _) = turn.leaf else { continue }
          if !unknown.contains(slot), !turn.continues {
            #expect(!offered.isEmpty, "\(line): \(slot)")
          }
          switch slot {
          case .text: offered.append("\"text\"")
          case .number: offered.append("1")
          case .laterDay: offered.append("2014-05-12")
          case .ballots: offered.append("YYYYYYYY")
          case .code: offered.append("usage")
          case .words, .newFile, .newEdition: offered.append("x")
          default: break
          }
        }
        let fixed = offered.filter { text in
          walk.turns.contains {
            if case .word(let word) = $0.leaf { word.name[language] == text } else { false }
          }
        }
        let others = offered.filter { !fixed.contains($0) }
        return (fixed + [others.first, others.last].compactMap(\.self)).map { line + $0 + " " }
      }
      lines = Array(Set(lines).prefix(60))
    }
    for word in verb.shape.fixedWords.flatMap(\.parts) where word.name.zh != word.name.en {
      #expect(seen.contains(word.name[language]) || seen.contains(word.name.en), "\(word.name)")
    }
  }

  /// Put into the line, a candidate is never a name that the office does not know.
  @Test(arguments: rows)
  func whatIsOfferedIsKnown(_ row: Row) throws {
    let completer = try Rehearsal.completer(as: row.actor, row.language)
    let cursor = row.line.prefix { $0 != "|" }.count
    let line = String(row.line.prefix(cursor))
    let completion = completer.completion(in: line, at: cursor)
    let wrong: Set = [
      "unknown-verb", "ambiguous-verb", "unknown-case", "unknown-item", "unknown-actor",
      "unknown-state", "unknown-rule", "unknown-subject", "unclosed-quotation",
    ]
    for candidate in completion.candidates where candidate.isWhole {
      var session = try Rehearsal.session(as: row.actor, row.language)
      let whole = line.prefix(completion.range.lowerBound) + candidate.text
      let codes = session.respond(to: String(whole)).compactMap(\.code)
      #expect(wrong.isDisjoint(with: codes), "\(whole): \(codes)")
    }
  }
}
