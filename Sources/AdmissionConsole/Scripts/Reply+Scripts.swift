import AdmissionJournal
package import AdmissionVocabulary
package import AdmissionWording

extension Reply {
  /// What is left undone behind a refusal.
  package enum Rest: Hashable, Sendable {
    /// Further things of a list, for somebody pressed Ctrl-C.
    case things(Int)
    /// Further commands of the same line.
    case commands(Int)
    /// Further lines of a script; `nil` when nobody knows how many.
    case lines(Int?)

    /// Word of `--json`.
    fileprivate var word: String {
      switch self {
      case .things: "things"
      case .commands: "commands"
      case .lines: "lines"
      }
    }

    fileprivate var count: Int? {
      switch self {
      case .things(let count), .commands(let count): count
      case .lines(let count): count
      }
    }

    fileprivate var message: Bilingual {
      switch self {
      case .things(let count):
        Bilingual(
          zh: "已按 Ctrl-C 停下：后面的 \(count) 项没有办理",
          en: "stopped by Ctrl-C: \(count) more were not done")
      case .commands(let count):
        Bilingual(
          zh: "本行后面的 \(count) 条命令没有办理",
          en: count == 1
            ? "the command after it on this line was not carried out"
            : "the \(count) commands after it on this line were not carried out")
      case .lines(let count?):
        Bilingual(
          zh: "到此为止：后面还有 \(count) 行没有办理",
          en: count == 1
            ? "stopped: the line after it was not carried out"
            : "stopped: the \(count) lines after it were not carried out")
      case .lines(nil):
        Bilingual(zh: "到此为止：后面的行没有办理", en: "stopped: the lines after it were not carried out")
      }
    }

    /// What to do about it; `next` is how lines of a script can be carried out after all.
    fileprivate func advice(_ next: Bilingual?) -> Bilingual? {
      switch self {
      case .things: Bilingual(zh: "前面已答复的都已办理", en: "what was answered before is done")
      case .commands: nil
      case .lines: next ?? Bilingual(zh: "改正这一行，再办理余下的", en: "mend the line, then run the rest")
      }
    }
  }

  /// Says what was not carried out; `next` is how lines of a script can be after all.
  package static func stopped(leaving rest: Rest, next: Bilingual? = nil) -> Reply {
    let advice = rest.advice(next)
    return Reply(
      .stopped, answer: .refused, rest.message,
      facts: [
        Fact("of", .text(rest.word)), Fact("rest", .number(rest.count)),
        Fact("message", .words(rest.message)), Fact("hint", .words(advice)),
      ], advice: advice)
  }

  /// An answer that is not the one a transcript has; `nil` for none.
  static func differing(_ expected: String?, _ answer: String?, at number: Int) -> Reply {
    let place = zip((expected ?? "").unicodeScalars, (answer ?? "").unicodeScalars)
      .prefix { $0 == $1 }.count
    func quoted(_ answer: String?) -> Bilingual {
      answer.map { Bilingual("“\($0.excerpt(around: place))”") }
        ?? Bilingual(zh: "没有", en: "nothing")
    }
    let message =
      Bilingual(zh: "第 \(number) 行不符：原为", en: "line \(number) is not as expected: it was ")
      + quoted(expected) + Bilingual(zh: "，现为", en: ", now it is ") + quoted(answer)
    return Reply(
      .expectation, answer: .no, message,
      facts: [
        Fact("holds", .truth(false)), Fact("message", .words(message)),
        Fact("line", .number(number)), Fact("expected", .text(expected)),
        Fact("answer", .text(answer)),
      ])
  }

  /// That a command was carried out when the same script ran before.
  static func doneBefore(_ entries: [Entry]) -> Reply {
    let places = entries.map(\.sequence)
    let words = places.map(String.init)
    return Reply(
      .doneBefore,
      Bilingual(
        zh: "先前已办，这次没有再办：日志第 \(words.joined(separator: "、")) 条",
        en:
          "already done, skipped: journal \(words.count == 1 ? "entry" : "entries") \(words.joined(separator: ", "))"
      ), facts: [Fact("entries", .numbers(places))])
  }

  /// What a script that was sent again came to.
  package static func resumed(done: Int, entries: Int, refused: Int) -> Reply {
    Reply(
      .batch,
      Bilingual(
        zh: "先前已办 \(done) 处，这次新增日志 \(entries) 条，被拒绝 \(refused) 行",
        en: "\(done) done before, \(entries) entries added now, \(refused) lines refused"),
      facts: [
        Fact("doneBefore", .number(done)), Fact("entries", .number(entries)),
        Fact("refused", .number(refused)),
      ])
  }

  /// Whether what was to come after this is not carried out.
  var stopsWhatFollows: Bool {
    answer.isRefusal || isFailedExpectation
  }

  /// A check or a lookup that answers no is an answer; an expectation that does ends a script.
  var isFailedExpectation: Bool {
    answer == .no && !kind.answersNo
  }
}

extension String {
  /// The text, or of a long one what stands around a scalar of it.
  fileprivate func excerpt(around place: Int) -> String {
    guard utf8.count > 600 || unicodeScalars.count > 200 else { return self }
    let shown = unicodeScalars.dropFirst(max(0, place - 40)).prefix(160)
    return (place > 40 ? "…" : "") + String(shown)
      + (shown.endIndex < unicodeScalars.endIndex ? "…" : "")
  }
}
