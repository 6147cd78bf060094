package import AdmissionDirectory
package import AdmissionVocabulary

/// What a session needs from outside the office: ways to read and write files.
package struct Desk: Sendable {
  /// Reads an application by the path a person typed.
  package let readApplication: @Sendable (String) throws(UnusableFile) -> Application
  /// Reads a text by the path a person typed; without one, what comes from standard input.
  ///
  /// No more of it is read than tells that it is longer than the limit.
  package let readText: @Sendable (String?, TextLimit) throws(UnusableFile) -> String
  /// Writes a text to a new file by the path a person typed; what is there already is left alone.
  package let writeFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Puts a text in the place of a file that may be there, whole or not at all.
  package let replaceFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Adds a text to the end of a file that this session has made.
  package let appendToFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// An edition as a file of the catalogue.
  package let editionFile: @Sendable (Edition) -> String
  /// How a next step outside the office is said; `nil` where nobody has words for it.
  package let advise: @Sendable (Advice) -> Bilingual?
  /// Whether whoever waits has asked to stop.
  package let isInterrupted: @Sendable () -> Bool

  package init(
    readApplication: @escaping @Sendable (String) throws(UnusableFile) -> Application,
    readText: @escaping @Sendable (String?, TextLimit) throws(UnusableFile) -> String = {
      path, _ throws(UnusableFile) in
      throw UnusableFile(what: Bilingual("`\(path ?? "-")` "), defects: [])
    },
    writeFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void,
    replaceFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    appendToFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    editionFile: @escaping @Sendable (Edition) -> String,
    advise: @escaping @Sendable (Advice) -> Bilingual? = { _ in nil },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.readApplication, self.readText, self.writeFile) = (readApplication, readText, writeFile)
    (self.replaceFile, self.appendToFile) = (replaceFile, appendToFile)
    (self.editionFile, self.advise) = (editionFile, advise)
    self.isInterrupted = isInterrupted
  }
}
