package import AdmissionVocabulary

/// What has been noted about one file so far.
///
/// Readers note and go on, so that a person hears of everything at once.
package final class Margin {
  /// One thing that is wrong with the file.
  package struct Remark {
    /// 1-based; 0 for the file as a whole.
    package let line: Int
    package let notice: Notice
  }

  /// How many defects of one file are worth reading.
  package static let most = 500

  package let file: String
  package private(set) var remarks: [Remark] = []

  /// Lines of the file before what is read, and with it.
  private let before: Int
  private let last: Int

  package init(file: String) {
    (self.file, before, last) = (file, 0, .max)
  }

  /// For one of several documents of a file.
  package init(file: String, _ document: PageDocument) {
    (self.file, before) = (file, document.line - 1)
    let breaks = document.bytes.dropLast().count { $0 == UInt8(ascii: "\n") }
    last = document.line + breaks
  }

  /// Line 0 is the page as a whole; past ``most`` remarks the notice is not even made.
  package func note(at line: Int, _ notice: @autoclosure () -> Notice) {
    guard remarks.count <= Self.most else { return }
    let notice = remarks.count == Self.most ? .moreDefects : notice()
    let isWhole = line == 0 && before == 0
    remarks.append(Remark(line: isWhole ? 0 : min(before + max(line, 1), last), notice: notice))
  }
}
