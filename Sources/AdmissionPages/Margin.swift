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

  package init(file: String) {
    self.file = file
  }

  /// Line 0 is the file as a whole; past ``most`` remarks the notice is not even made.
  package func note(at line: Int, _ notice: @autoclosure () -> Notice) {
    guard remarks.count <= Self.most else { return }
    let notice = remarks.count == Self.most ? .moreDefects : notice()
    remarks.append(Remark(line: line, notice: notice))
  }
}
