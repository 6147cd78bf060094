/// How much a text may hold, in bytes and in Unicode scalars.
///
/// Asked before a text is compared, hashed or kept: one character alone may be a million scalars.
public struct TextLimit: Hashable, Sendable {
  public let bytes: Int
  public let scalars: Int

  public init(bytes: Int, scalars: Int) {
    (self.bytes, self.scalars) = (bytes, scalars)
  }

  /// A name, a number, a citation, a word of a line.
  public static let name = TextLimit(bytes: 512, scalars: 384)
  /// Sentences of somebody's own: a reason, a condition, a complaint.
  public static let prose = TextLimit(bytes: 8 << 10, scalars: 6 << 10)
  /// A path, as much as the system takes.
  public static let path = TextLimit(bytes: 4 << 10, scalars: 4 << 10)
  /// A line of a script or of a conversation.
  public static let line = TextLimit(bytes: 64 << 10, scalars: 48 << 10)

  /// - Throws: ``TextTooLong`` with what is allowed and what was there.
  public func check(_ text: some StringProtocol) throws(TextTooLong) {
    let bytes = text.utf8.count
    // No text has more scalars than bytes.
    guard bytes > min(self.bytes, self.scalars) else { return }
    let scalars = text.unicodeScalars.count
    if bytes > self.bytes || scalars > self.scalars {
      throw TextTooLong(bytes: bytes, scalars: scalars, limit: self)
    }
  }
}

/// A text longer than its place allows.
public struct TextTooLong: Explainable, Hashable {
  public let bytes: Int
  public let scalars: Int
  public let limit: TextLimit

  public init(bytes: Int, scalars: Int, limit: TextLimit) {
    (self.bytes, self.scalars, self.limit) = (bytes, scalars, limit)
  }

  public var notice: Notice {
    Notice(
      "text-too-long",
      zh: "文字过长：\(bytes) 字节、\(scalars) 个码点，最多 \(limit.bytes) 字节、\(limit.scalars) 个码点",
      en: "the text is too long: \(bytes) bytes and \(scalars) code points,"
        + " at most \(limit.bytes) and \(limit.scalars)",
      hint: Bilingual(zh: "缩短；一个汉字占 3 字节", en: "shorten it; a Chinese character is 3 bytes"))
  }
}
