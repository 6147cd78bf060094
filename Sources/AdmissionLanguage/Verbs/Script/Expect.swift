import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Verb {
  package static let expect = Verb(
    zh: "应为", en: "expect",
    .script,
    summary: Bilingual(zh: "脚本中核对结果", en: "check a result in a script"),
    example: Bilingual(zh: "应为 减项 65", en: "expect reduced 65"),
    again: .never,
    form: .expectation
  ) { $0 }
}

extension Form<Request> {
  fileprivate static let expectation: Form = .forms(
    Form<(Token, Token)>.sequence(.one(.filed), .one(.state)).map { filed, state in
      .expectState(filed, state)
    },
    // An office may also have grown.
    Form<Int>.after(
      FixedWord(zh: "减项", en: "reduced"),
      .number(zh: "减少的项数", en: "number of items", in: -9_999...9_999)
    ).map { .expectReduced($0) },
    .refusal,
    Form<(Token, ItemExpectation)>.after(
      FixedWord(zh: "事项", en: "item"),
      .sequence(.one(.item).shown(zh: "编号", en: "ID"), .standing)
    ).map { item, expected in
      switch expected {
      case .isIn(let isIn): .expectItem(item, isIn: isIn)
      case .standing(let standing): .expectStanding(item, standing)
      }
    })

  /// The line to try is kept as it was typed.
  private static var refusal: Form {
    Form(
      .sequence([
        .word(.refused), .one(.code), .word(FixedWord(zh: ":", en: ":", also: "：")), .phrase(.line),
      ])
    ) { words, _ in
      _ = words.skip(.refused)
      let code = try words.one(Slot.code.noun)
      let line = Array(words.line)
      guard let start = ExpectedLine.start(in: line, behind: code.place.lowerBound) else {
        throw words.misused(Bilingual(zh: "冒号后面写要试的命令", en: "put the line to try after a colon"))
      }
      let end = words.rest().last?.place.upperBound ?? start
      return .expectRefused(
        String(code.text.prefix { $0 != ":" }), line: String(line[start..<max(end, start)]))
    }
  }
}

extension FixedWord {
  static let refused = FixedWord(zh: "拒绝", en: "refused")
}

/// The line that `expect refused CODE : LINE` tries.
enum ExpectedLine {
  /// Where it begins: behind the first colon from a place on.
  static func start(in line: [Character], behind place: Int) -> Int? {
    line[place...].firstIndex { HalfWidth.folded($0) == ":" }.map { $0 + 1 }
  }

  /// The same in a command that need not be finished; `nil` in any other.
  static func start(
    in line: [Character], of verb: Verb, _ words: some RandomAccessCollection<Piece>
  ) -> Int? {
    let words = Array(words)
    guard verb == .expect, words.count > 2, FixedWord.refused.begins(with: words[1].token),
      let end = words.last?.range.upperBound
    else { return nil }
    return start(in: Array(line[..<end]), behind: words[2].range.lowerBound)
  }
}

/// What can be expected of an item.
private enum ItemExpectation: Sendable {
  case isIn(Bool)
  case standing(ItemStanding)
}

extension Form<ItemExpectation> {
  fileprivate static var standing: Form {
    let words =
      [
        (FixedWord(zh: "在", en: "in"), ItemExpectation.isIn(true)),
        (FixedWord(zh: "不在", en: "out"), .isIn(false)),
      ]
      + ItemStanding.allCases.map { standing in
        let word = FixedWord(
          zh: standing.name.zh, en: standing.rawValue, detail: standing.name)
        return (word, .standing(standing))
      }
    return .pick(
      WordList(words),
      else: "写“在”、“不在”，或：" + ItemStanding.allCases.map(\.name.zh).joined(separator: "、"),
      "say in, out, or one of: " + ItemStanding.allCases.map(\.rawValue).joined(separator: ", ")
    ).shown(zh: "在|不在|状态", en: "in|out|STANDING")
  }
}
