import AdmissionVocabulary

/// What has been noted about one file so far.
///
/// Readers note and go on, so that a person hears of everything at once.
final class Margin {
  /// How many defects of one file are worth reading.
  static let most = 500

  let file: String
  private(set) var defects: [CatalogDefect] = []

  init(file: String) {
    self.file = file
  }

  /// Line 0 is the file as a whole; past ``most`` defects the notice is not even made.
  func note(at line: Int, _ notice: @autoclosure () -> Notice) {
    guard defects.count <= Self.most else { return }
    let notice = defects.count == Self.most ? .moreDefects : notice()
    defects.append(CatalogDefect(file: file, line: line, notice: notice))
  }
}
