import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

@Suite struct HighlighterTests {
  /// Each span as `role(text)`.
  private func shown(_ line: String) throws -> String {
    let session = try Rehearsal.session()
    let letters = Array(line)
    return Highlighter(NameBook(session.registrar)).spans(in: line)
      .map { "\($0.role)(\(String(letters[$0.range])))" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", ""), ("   ", ""), ("vote", "verb(vote)"), ("v", ""), ("vo", "verb(vo)"), ("tp", ""),
    ("tp ", "unknownVerb(tp)"), ("toupx", "unknownVerb(toupx)"), ("投", ""), ("投票", "verb(投票)"),
    ("xyz", "unknownVerb(xyz)"), ("投x", "unknownVerb(投x)"),
    (
      "vote A2014-001 yes \"why not\" # good",
      "verb(vote) name(A2014-001) choice(yes) quoted(\"why not\") comment(# good)"
    ),
    ("投票 A2014-999 不同意", "verb(投票) unknownName(A2014-999) choice(不同意)"),
    ("投票 A2014-9", "verb(投票)"),
    ("vote a2014-001,041 n", "verb(vote) name(a2014-001) name(041) choice(n)"),
    ("close A2014-001..A2014-009", "verb(close) name(A2014-001) unknownName(A2014-009)"),
    ("show 042", "verb(show) name(042)"), ("show 999", "verb(show) unknownName(999)"),
    ("show S2014-01", "verb(show) name(S2014-01)"),
    ("show S2014-07", "verb(show) unknownName(S2014-07)"),
    ("show 楼道灭鼠", "verb(show) name(楼道灭鼠)"), ("show 楼道", "verb(show)"),
    ("as 民政局", "verb(as) name(民政局)"), ("as 访客", "verb(as) keyword(访客)"), ("as 民", "verb(as)"),
    ("open A2014-002 until 2014-05-12", "verb(open) name(A2014-002) keyword(until)"),
    ("directory as of 2014-05-06", "verb(directory) keyword(as) keyword(of)"),
    ("目录 消防 截至 2014-05-06", "verb(目录) keyword(截至)"),
    (
      "propose merge 041 into 042", "verb(propose) keyword(merge) name(041) keyword(into) name(042)"
    ),
    ("会议 到会 1..8 9", "verb(会议) keyword(到会) name(1) name(8) unknownName(9)"),
    ("vote A2014-001 yes “未完", "verb(vote) name(A2014-001) choice(yes) quoted(“未完)"),
    ("lookup 2014-001", "verb(lookup)"),
    ("record A2014-001 YYNYA.RY", "verb(record) name(A2014-001)"),
    (
      "expect refused not-seated : vote 041 yes",
      "verb(expect) keyword(refused) keyword(:) verb(vote) name(041) choice(yes)"
    ),
    ("# vote 041", "comment(# vote 041)"), ("＃ 注释", "comment(＃ 注释)"),
    // Every spelling that is read.
    ("vote A2014-001 aye", "verb(vote) name(A2014-001) choice(aye)"),
    ("vote A2014-001 agree", "verb(vote) name(A2014-001) choice(agree)"),
    ("set color on", "verb(set) keyword(color) keyword(on)"),
    ("sitting attend all", "verb(sitting) keyword(attend) keyword(all)"),
    // After a semicolon as at the beginning of the line, full-width signs as others.
    ("lang en ; tally A2014-999", "verb(lang) keyword(en) verb(tally) unknownName(A2014-999)"),
    ("lang en；tally A2014-001", "verb(lang) keyword(en) verb(tally) name(A2014-001)"),
    (
      "vote A2014-001 yes \"a;b\";xyz ",
      "verb(vote) name(A2014-001) choice(yes) quoted(\"a;b\") unknownVerb(xyz)"
    ),
    ("return A2014-001 「abc」", "verb(return) name(A2014-001) quoted(「abc」)"),
    ("return A2014-001 『未完", "verb(return) name(A2014-001) quoted(『未完)"),
    ("close Ａ２０１４－００１，A2014-009", "verb(close) name(Ａ２０１４－００１) unknownName(A2014-009)"),
    ("return A2014-001 @why.txt", "verb(return) name(A2014-001) quoted(@why.txt)"),
    (
      "expect refused not-seated：vote 041 yes；show 042",
      "verb(expect) keyword(refused) verb(vote) name(041) choice(yes) verb(show) name(042)"
    ),
    (
      "lang en; expect refused usage : vote 041 \"x\" # y",
      "verb(lang) keyword(en) verb(expect) keyword(refused) keyword(:) verb(vote) name(041) quoted(\"x\") comment(# y)"
    ),
    ("xyz A2014-001 \"a\"", "unknownVerb(xyz) quoted(\"a\")"),
    ("\"vote\" 041", "quoted(\"vote\")"),
  ])
  func colours(_ line: String, _ expected: String) throws {
    #expect(try shown(line) == expected)
  }

  @Test func theBookFollowsTheOffice() throws {
    var session = try Rehearsal.session()
    var book = NameBook(session.registrar)
    _ = session.respond(to: "propose remove 001")
    #expect(Highlighter(book).spans(in: "show A2014-005").last?.role == .unknownName)
    book.follow(session.registrar)
    #expect(Highlighter(book).spans(in: "show A2014-005").last?.role == .name)
    let completer = Completer(book, actor: session.actor, language: .zh)
    #expect(
      completer.completion(in: "open A2014-005", at: 14).candidates.map(\.text) == ["A2014-005"])
  }
}
