/// What signs look like, or are forms of, as Unicode's data have it.
enum LookTable {
  /// Stands in a row for a code point that looks like nothing else.
  private static let nothing: Unicode.Scalar = "¤"

  static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins = ideographTwins
    for table in [latin, greek, cyrillic, armenian, cherokee, lisu, hanPairs] {
      addPairs(of: table, to: &twins)
    }
    return twins
  }()

  /// Those of signs that print alike in writing Chinese: the only ideographs that have a twin.
  static let hanTwins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    addPairs(of: hanPairs, to: &twins)
    return twins
  }()

  static let ideographTwins: [Unicode.Scalar: Unicode.Scalar] = {
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows(of: ideographs) {
      var code = codePoint(row[0])
      for twin in row[1] {
        if twin != nothing, let sign = Unicode.Scalar(code) { twins[sign] = twin }
        code += 1
      }
    }
    return twins
  }()

  static let formsOf: [Unicode.Scalar: [Unicode.Scalar]] = {
    var meant: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for row in rows(of: forms) {
      var code = codePoint(row[0])
      for form in row.dropFirst() {
        if form.first != nothing, let sign = Unicode.Scalar(code) { meant[sign] = Array(form) }
        code += 1
      }
    }
    return meant
  }()

  /// The words of each row, cut by code points: a mark would join the blank before it.
  private static func rows(of table: String) -> [[String.UnicodeScalarView.SubSequence]] {
    table.unicodeScalars.split(separator: "\n").map { $0.split(separator: " ") }
  }

  private static func codePoint(_ word: String.UnicodeScalarView.SubSequence) -> UInt32 {
    UInt32(String(word), radix: 16) ?? 0
  }

  /// Adds signs, each with its twin right behind it and parted from the next by a blank.
  private static func addPairs(
    of table: String, to twins: inout [Unicode.Scalar: Unicode.Scalar]
  ) {
    var first: Unicode.Scalar?
    for scalar in table.unicodeScalars {
      switch scalar {
      case " ", "\n": first = nil
      default:
        if let sign = first { twins[sign] = scalar } else { first = scalar }
      }
    }
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
