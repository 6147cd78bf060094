import AdmissionVocabulary

@testable import AdmissionLanguage

/// One way to write what follows a verb: a word for everything that stands in it.
struct WrittenForm {
  struct Part {
    let leaf: Walk.Leaf
    /// As it is typed; several words where it is one name.
    var text: String

    var fixed: FixedWord? { if case .word(let word) = leaf { word } else { nil } }
    var slot: Slot? { if case .slot(let slot, _) = leaf { slot } else { nil } }
  }

  var parts: [Part]

  func line(_ verb: Verb) -> String {
    ([verb.name.en] + parts.map(\.text)).joined(separator: " ")
  }

  /// Every way to write a verb's form, without repetitions.
  static func all(of verb: Verb) -> [WrittenForm] {
    ways(verb.shape).map { WrittenForm(parts: $0) }
  }

  private static func ways(_ shape: Shape) -> [[Part]] {
    switch shape {
    case .one(let slot), .many(let slot), .phrase(let slot):
      [[Part(leaf: .slot(slot, isList: false), text: slot.sample)]]
    case .word(let word): [[Part(leaf: .word(word), text: word.name.en)]]
    case .sequence(let shapes): product(shapes.map(ways))
    case .anyOrder(let shapes):
      product(shapes.map { [[]] + ways($0) }) + product(shapes.reversed().map(ways))
    case .optional(let shape), .more(let shape): [[]] + ways(shape)
    case .repeated(let shape), .shown(_, let shape): ways(shape)
    case .either(let shapes), .forms(let shapes): shapes.flatMap(ways)
    }
  }

  private static func product(_ ways: [[[Part]]]) -> [[Part]] {
    ways.reduce([[]]) { begun, next in begun.flatMap { one in next.map { one + $0 } } }
  }
}

extension Slot {
  /// What may stand there in the sample office.
  var sample: String {
    switch self {
    case .filed: "A2014-001"
    case .item: "041"
    case .sitting: "S2014-01"
    case .edition: "baseline"
    case .newEdition: "spring"
    case .department: "民政局"
    case .community: "社区一"
    case .clerk: "clerk"
    case .seat: "3"
    case .seatName: "seat-3"
    case .file: "a.yaml"
    case .newFile: "b.md"
    case .rule: "R5"
    case .verb: "vote"
    case .state: "voting"
    case .code: "usage"
    case .line: "docket"
    case .day, .laterDay: "2014-05-09"
    case .text: "\"in words\""
    case .words: "名册"
    case .number: "5"
    case .year: "2014"
    case .ballots: "YYNYA.RY"
    case .grant: "2014-001"
    case .checkCode: "3:0123-4567-89ab-cdef"
    }
  }
}
