package import AdmissionCommittee
package import AdmissionVocabulary

extension Verb {
  package static let sitting = Verb(
    zh: "会议", en: "sitting",
    .clerk,
    roles: [.clerk],
    summary: Bilingual(
      zh: "开会：到会、逐项审议、缓议（办公室）", en: "a sitting: who is there, cases one by one (clerk)"),
    needs: Bilingual(
      zh: "依次：会议 召集 日期 办件 · 会议 到会 1..8 · 会议 主持 1 · 会议 审议 … · 会议 结束",
      en: "in turn: sitting open DATE CASE · sitting attend 1..8 · sitting preside 1"
        + " · sitting take … · sitting close"),
    example: Bilingual(zh: "会议 审议 A2014-067 YYNYAYYY", en: "sitting take A2014-067 YYNYAYYY"),
    form: .sitting
  ) { .sitting($0) }
}

/// What a line asks of a sitting, names still as typed.
package enum SittingRequest: Hashable, Sendable {
  case open(CalendarDay, [Token])
  case agenda([Token])
  case attend(SeatsNamed)
  case leave(SeatsNamed)
  case observers(Prose)
  case preside(Token)
  case record(Token)
  case take(Token, SittingCommand.Votes?)
  case putOff([Token], reason: Prose?)
  case close
}

/// Whoever comes or goes.
package enum SeatsNamed: Hashable, Sendable {
  case everybody
  case some([Token])
}

extension Form<SittingRequest> {
  fileprivate static let sitting: Form = .fork(
    else: { words in
      words.peek.map {
        Bilingual(zh: "会议没有“\($0.text)”这一步", en: "a sitting knows no `\($0.text)`")
      } ?? Bilingual(zh: "没有写做什么", en: "it does not say what to do")
    },
    Branch(
      FixedWord(zh: "召集", en: "open"),
      .sequence(.day(.laterDay), .optional(.many(.filed)))
    ) { day, cases in .open(day, cases ?? []) },
    Branch(FixedWord(zh: "议程", en: "agenda"), .many(.filed)) { .agenda($0) },
    Branch(FixedWord(zh: "到会", en: "attend"), .seats) { .attend($0) },
    Branch(FixedWord(zh: "离会", en: "leave"), .seats) { .leave($0) },
    Branch(FixedWord(zh: "列席", en: "observers"), .text(zh: "名单", en: "names")) { .observers($0) },
    Branch(FixedWord(zh: "主持", en: "preside"), .phrase(.seat)) { .preside($0) },
    Branch(FixedWord(zh: "记录", en: "recorder"), .recorder) { .record($0) },
    Branch(FixedWord(zh: "审议", en: "take"), .caseAndVotes) { filed, votes in .take(filed, votes) },
    Branch(
      FixedWord(zh: "缓议", en: "defer"),
      .sequence(.many(.filed), .remark(zh: "理由", en: "reason"))
    ) { cases, reason in .putOff(cases, reason: reason) },
    Branch(FixedWord(zh: "结束", en: "close"), .nothing) { .close })
}

extension Form<SeatsNamed> {
  fileprivate static var seats: Form {
    .either(
      Form<[Token]>.many(.seat).map { .some($0) },
      .word(FixedWord(zh: "全部", en: "all", also: "全体"), .everybody)
    ).shown(zh: "席位…", en: "SEAT…")
  }
}

extension Form<Token> {
  fileprivate static var recorder: Form {
    .phrase(
      .shown(Slot.seat.name, .either([.phrase(.seat), .phrase(.clerk)])), Slot.seat.noun)
  }
}

extension Form<(Token, SittingCommand.Votes?)> {
  fileprivate static var caseAndVotes: Form {
    let shape = Shape.sequence([
      .one(.filed),
      .optional(
        .forms([
          .one(.ballots), .shown(Bilingual(zh: "同意 5 不同意 2…", en: "yes 5 no 2…"), .hands),
        ])),
    ])
    return Form(shape) { words, _ in
      let (cases, votes) = try words.votes()
      guard let only = cases.first, cases.count == 1 else {
        throw words.misused(
          Bilingual(zh: "逐项审议，一次一个办件", en: "cases are taken one at a time"),
          at: cases.dropFirst().first)
      }
      return (only, votes)
    }
  }
}
