/// One of the documents of a file or a stream, as it stands there.
package struct PageDocument: Hashable, Sendable {
  /// At most one more than ``PageText/mostBytes``; one that was longer is refused for it.
  package let bytes: [UInt8]
  /// 1-based; where it begins in its file.
  package let line: Int

  /// `line` is 1 for a file that is one document.
  package init(bytes: [UInt8], line: Int = 1) {
    (self.bytes, self.line) = (bytes, line)
  }
}

/// How documents follow each other in a file.
package enum DocumentForm: Hashable, Sendable {
  /// YAML, with `---` or `...` on a line between two; one page of JSON is one document.
  case pages
  /// One JSON value on each line.
  case jsonLines

  /// The ends of the names of files with documents in them.
  package static let fileEndings = ["yaml", "yml", "json", "jsonl", "ndjson"]

  /// What a file's name says; `nil` where that is for its first line to say.
  package init?(fileName name: String) {
    switch name.split(separator: ".").last?.lowercased() {
    case "jsonl", "ndjson": self = .jsonLines
    case "yaml", "yml": self = .pages
    default: return nil
    }
  }

  /// What the first line with anything on it says: a whole object of JSON is the first of many.
  init(firstLine line: ArraySlice<UInt8>) {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let first = line.first { !isBlank($0) }
    let last = line.last { !isBlank($0) }
    let isObject = first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
    self = isObject ? .jsonLines : .pages
  }
}

/// Takes a file or a stream apart into its documents, line by line, without parsing any.
///
/// A line that begins with `---` or `...` ends a document of YAML wherever it stands: no text in it may
/// have such a line. So a broken document spoils no other, and no more than one is held.
package struct DocumentSplitter {
  /// `nil` while nothing says it.
  package private(set) var form: DocumentForm?
  private var bytes: [UInt8] = []
  /// Where the document begins that is being read.
  private var start = 1
  private var line = 0
  /// Whether it has more so far than blanks, remarks and directives.
  private var hasContent = false
  private var isMarked = false

  /// `nil` leaves the form to the first line with anything on it.
  package init(_ form: DocumentForm?) {
    self.form = form
  }

  /// The next line, without its end; the document that ends before it or with it.
  package mutating func add(_ text: ArraySlice<UInt8>) -> PageDocument? {
    line += 1
    let text = line == 1 && text.starts(with: Self.byteOrderMark) ? text.dropFirst(3) : text
    let isBlank = text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if form == nil, !isBlank, text.first != UInt8(ascii: "#") {
      form = DocumentForm(firstLine: text)
    }
    switch form {
    case .jsonLines:
      if isBlank { return nil }
      (bytes, start) = (Array(text.prefix(PageText.mostBytes + 1)), line)
      hasContent = true
      return end()
    case .pages, nil:
      if Self.is(text, "---") {
        let former = isMarked || hasContent ? end() : nil
        if bytes.isEmpty { start = line }
        isMarked = true
        hasContent = text.dropFirst(3).contains { !Self.isSpace($0) }
        append(text)
        return former
      }
      if bytes.isEmpty { start = line }
      append(text)
      if Self.is(text, "...") { return end() }
      if !isBlank, text.first != UInt8(ascii: "#"), text.first != UInt8(ascii: "%") {
        hasContent = true
      }
      return nil
    }
  }

  /// What is left at the end; `nil` where nothing is.
  package mutating func end() -> PageDocument? {
    defer { (bytes, hasContent, isMarked, start) = ([], false, false, line + 1) }
    return hasContent ? PageDocument(bytes: bytes, line: start) : nil
  }

  /// Keeps no more than is needed to see that there is too much.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    guard bytes.count <= PageText.mostBytes else { return }
    bytes += text.prefix(PageText.mostBytes + 1 - bytes.count)
    if bytes.count <= PageText.mostBytes { bytes.append(UInt8(ascii: "\n")) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func `is`(_ line: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
    line.prefix(3).elementsEqual(UnsafeBufferPointer(start: mark.utf8Start, count: 3))
      && (line.dropFirst(3).first.map(isSpace) ?? true)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
