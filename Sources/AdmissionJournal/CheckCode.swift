import AdmissionSeal
public import AdmissionVocabulary

/// What minutes and receipts print of an entry, so that anyone can ask later whether it still
/// stands: its check code or whole digest, and where known its place.
public struct CheckCode: Hashable, Sendable {
  /// Place of the entry; `nil` when only the code was noted.
  public let sequence: Int?
  /// 16 or 64 lower-case hexadecimal digits.
  let digits: String

  /// Reads `412:9f3a-01bc-77de-4410`, the code alone, or the whole digest; case, blanks and hyphens
  /// do not matter.
  ///
  /// - Throws: ``MalformedCheckCode``.
  public init(parsing text: String) throws(MalformedCheckCode) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let digits = (parts.last ?? "").lowercased().filter { !"- ".contains($0) }
    guard parts.count <= 2, digits.utf8.count == 16 || digits.utf8.count == 64,
      digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { throw MalformedCheckCode(text: text) }
    if parts.count == 2 {
      guard let number = Int(parts[0]), (1...999_999_999).contains(number) else {
        throw MalformedCheckCode(text: text)
      }
      sequence = number
    } else {
      sequence = nil
    }
    self.digits = digits
  }

  /// Whether it can have been noted of an entry with this digest, in hexadecimal.
  func fits(_ digest: String) -> Bool { digest.hasPrefix(digits) }
}

extension CheckCode: CustomStringConvertible {
  /// As printed.
  public var description: String {
    (sequence.map { "\($0):" } ?? "") + Digest.grouped(digits)
  }
}

extension Entry {
  /// A short form of ``digest`` for people to compare.
  public var checkCode: String { digest.checkCode }
}

extension Head {
  /// A short form of ``digest`` for people to compare.
  public var checkCode: String { digest.checkCode }

  /// The same with the entry's number before it, as ``CheckCode`` reads it.
  public var numberedCheckCode: String { "\(sequence):\(checkCode)" }
}

/// A text that is no check code.
public struct MalformedCheckCode: Explainable, Hashable {
  public let text: String

  public var notice: Notice {
    Notice(
      "malformed-check-code", zh: "`\(text)` 不是校验码", en: "`\(text)` is no check code",
      hint: Bilingual(
        zh: "照纪要或回执写，如 9f3a-01bc-77de-4410，前面可加条目序号和冒号：412:9f3a-01bc-77de-4410",
        en:
          "write it as minutes and receipts do, 9f3a-01bc-77de-4410, with the entry's number before"
          + " it where known: 412:9f3a-01bc-77de-4410"))
  }
}
