/// All that is stored in a value and in what it holds, as text.
///
/// For values that are compared in tests alone, such as a whole catalogue. Functions are told by
/// their type only.
package struct Anatomy {
  private let text: String

  package init(of value: Any) {
    text = Self.text(of: value)
  }

  /// How much there is of it.
  package var size: Int { text.utf8.count }

  /// Where both part, with what stands around; `nil` where they do not.
  package func difference(from other: Anatomy) -> String? {
    guard text != other.text else { return nil }
    let same = zip(text.utf8, other.text.utf8).prefix { $0 == $1 }.count
    func around(_ text: String) -> String {
      String(decoding: text.utf8.dropFirst(max(0, same - 300)).prefix(500), as: UTF8.self)
    }
    return around(text) + "\n≠\n" + around(other.text)
  }

  private static func text(of value: Any) -> String {
    switch value {
    case let text as String: return text.debugDescription
    case let numbers as any Collection<UInt64>: return "\(Array(numbers))"
    case let numbers as any Collection<UInt32>: return "\(Array(numbers))"
    case let numbers as any Collection<Int32>: return "\(Array(numbers))"
    case let numbers as any Collection<Int>: return "\(Array(numbers))"
    default: break
    }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let parts = mirror.children.map { ($0.label.map { $0 + ": " } ?? "") + text(of: $0.value) }
    return switch mirror.displayStyle {
    case .dictionary, .set: "{" + parts.sorted().joined(separator: "\n") + "}"
    default: "\(mirror.subjectType)(" + parts.joined(separator: ", ") + ")"
    }
  }
}
