extension Bilingual {
  /// The text without fields of the application in brackets, «（delivery.powers）», which say where to
  /// write something and are nothing to sign.
  package var withoutFieldPaths: Bilingual {
    Bilingual(
      zh: zh.withoutFieldPaths(from: "（", to: "）"), en: en.withoutFieldPaths(from: " (", to: ")"))
  }
}

extension String {
  fileprivate func withoutFieldPaths(from open: String, to close: String) -> String {
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: open),
      let end = rest[start.upperBound...].firstRange(of: close)
    {
      let inside = rest[start.upperBound..<end.lowerBound]
      kept += inside.isFieldPath ? rest[..<start.lowerBound] : rest[..<end.upperBound]
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}

extension Substring {
  /// Such as `delivery.funds.rule`.
  fileprivate var isFieldPath: Bool {
    contains(".") && allSatisfy { $0.isASCII && ($0.isLetter || $0 == ".") }
      && last?.isLetter == true
  }
}
