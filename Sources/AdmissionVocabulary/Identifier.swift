/// A name that can only be mixed with names of the same kind of thing.
///
/// `WorkItem.ID` and `Department.ID` are both short text underneath, yet handing one to a
/// parameter of the other type does not compile.
public struct Identifier<Subject>: Hashable, Sendable {
  /// 1–48 bytes out of `A–Z`, `a–z`, `0–9`, `-` and `.`.
  public let text: String

  /// Reads an identifier typed by a person or found in a file.
  ///
  /// - Throws: ``MalformedIdentifier`` naming the offending text.
  public init(parsing text: String) throws(MalformedIdentifier) {
    guard Self.isWellFormed(text) else { throw MalformedIdentifier(text: text) }
    self.text = text
  }

  private static func isWellFormed(_ text: String) -> Bool {
    (1...48).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// A literal is our own source code, so a bad one is a bug and stops the program.
  public init(stringLiteral literal: String) {
    precondition(Self.isWellFormed(literal), "malformed identifier \(literal)")
    text = literal
  }
}

extension Identifier: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  public var description: String { text }
}

/// Text that cannot name anything.
public struct MalformedIdentifier: Explainable, Hashable {
  public let text: String

  public init(text: String) {
    self.text = text
  }

  public var notice: Notice {
    // A sign that only looks like a letter is named.
    let odd = text.unicodeScalars.first { !$0.isASCII }?.shown
    return Notice(
      "malformed-identifier", zh: "`\(text)` 不能用作编号", en: "`\(text)` cannot be an identifier",
      hint: Bilingual(
        zh: "编号用 1 至 48 个英文字母、数字、连字符或点",
        en: "use 1 to 48 letters from a to z, digits, hyphens or dots")
        + (odd.map { Bilingual(zh: "；\($0) 不在其中", en: "; \($0) is none of them") } ?? Bilingual(""))
    )
  }
}
