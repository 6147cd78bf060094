/// A sentence with `{name}` placeholders and nothing else to compute.
public struct Template: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// Names between braces, in order of appearance; letters and digits only.
  public var placeholders: [String] {
    var names: [String] = []
    _ = filled { name in
      names.append(name)
      return nil
    }
    return names
  }

  /// Replaces each placeholder for which `fact` has a text, in one pass.
  public func filled(with fact: (String) -> String?) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let afterOpen = rest[rest.index(after: open)...]
      guard let close = afterOpen.firstIndex(of: "}"),
        !afterOpen[..<close].isEmpty,
        afterOpen[..<close].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else {
        result += "{"
        rest = afterOpen
        continue
      }
      let name = String(afterOpen[..<close])
      result += fact(name) ?? "{\(name)}"
      rest = afterOpen[afterOpen.index(after: close)...]
    }
    return result + rest
  }
}
