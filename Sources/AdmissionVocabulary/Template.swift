/// A sentence with `{name}` placeholders and nothing else to compute.
public struct Template: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// Names between braces, in order of appearance; letters and digits only.
  public var placeholders: [String] {
    var names: [String] = []
    cut { _ in
    } name: {
      names.append(String($0))
    }
    return names
  }

  /// Replaces each placeholder for which `fact` has a text, in one pass.
  public func filled(with fact: (String) -> String?) -> String {
    var result = ""
    cut {
      result += $0
    } name: {
      result += fact(String($0)) ?? "{\($0)}"
    }
    return result
  }

  /// Gives out the text piece by piece: what stands as it is, and the names of placeholders.
  private func cut(_ plain: (Substring) -> Void, name: (Substring) -> Void) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var place = start
    while let open = scalars[place...].firstIndex(of: "{") {
      place = scalars.index(after: open)
      let close = scalars[place...].firstIndex { !Self.isOfName($0) } ?? scalars.endIndex
      guard close > place, close < scalars.endIndex, scalars[close] == "}" else { continue }
      plain(text[start..<open])
      name(text[place..<close])
      start = scalars.index(after: close)
      place = start
    }
    plain(text[start...])
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
