/// What signs look like, or are forms of, as Unicode's data have it.
enum LookTable {
  /// Stands in a row for a code point that looks like nothing else.
  private static let nothing: Unicode.Scalar = "¤"

  static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins = ideographTwins
    for table in [latin, greek, cyrillic, armenian, cherokee, lisu, hanPairs] {
      for pair in rows(of: table).joined() {
        guard let sign = pair.first, let twin = pair.last else { continue }
        twins[sign] = twin
      }
    }
    return twins
  }()

  /// Those of signs that print alike in writing Chinese: the only ideographs that have a twin.
  static let hanTwins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in rows(of: hanPairs).joined() {
      guard let sign = pair.first, let twin = pair.last else { continue }
      twins[sign] = twin
    }
    return twins
  }()

  static let ideographTwins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows(of: ideographs) {
      for (sign, twin) in zip(signs(from: row[0]), row[1]) where twin != nothing {
        twins[sign] = twin
      }
    }
    return twins
  }()

  static let formsOf: [Unicode.Scalar: [Unicode.Scalar]] = {
    var meant: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for row in rows(of: forms) {
      for (sign, form) in zip(signs(from: row[0]), row.dropFirst()) where form.first != nothing {
        meant[sign] = Array(form)
      }
    }
    return meant
  }()

  /// The words of each row, cut by code points: a mark would join the blank before it.
  private static func rows(of table: String) -> [[String.UnicodeScalarView.SubSequence]] {
    table.unicodeScalars.split(separator: "\n").map { $0.split(separator: " ") }
  }

  private static func signs(
    from word: String.UnicodeScalarView.SubSequence
  ) -> some Sequence<Unicode.Scalar> {
    let start = UInt32(String(word), radix: 16) ?? 0
    return (start...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
  }

  /// The letters and digits of mathematics: thirteen alphabets, five in Greek, five of digits.
  static func mathematical(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x1D400...0x1D6A3:
      let letter = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    case 0x1D6A4: return "ı"
    case 0x1D6A5: return "ȷ"
    case 0x1D6A8...0x1D7C9: return greekOfMathematics[Int((scalar.value - 0x1D6A8) % 58)]
    case 0x1D7CA: return "Ϝ"
    case 0x1D7CB: return "ϝ"
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10)
    default: return nil
    }
  }

  private static let greekOfMathematics = Array(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ".unicodeScalars)
}
