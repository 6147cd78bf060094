/// Colours on one stream, or none.
package struct Ink: Hashable, Sendable {
  let isOn: Bool

  package static let none = Ink(isOn: false)
  package static let ansi = Ink(isOn: true)

  /// Text that was made visible before, as its accent is drawn; the escapes are the only ones in it.
  func drawn(_ text: String, as accent: Accent?) -> String {
    guard isOn, let accent, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.attributes(of: accent))m\(text)\u{1B}[0m"
  }

  /// The sixteen colours every terminal has, in the shades its owner has chosen.
  private static func attributes(of accent: Accent) -> String {
    switch accent {
    case .refusal, .caret: "1;31"
    case .yes: "32"
    case .no: "31"
    case .undecided, .warning: "33"
    case .heading: "1"
    }
  }
}
