package import AdmissionDirectory
package import AdmissionVocabulary

/// What a session needs from outside the office: ways to read and write files.
package struct Desk: Sendable {
  /// Reads an application by the path a person typed.
  package let readApplication: @Sendable (String) throws(UnusableFile) -> Application
  /// Writes a text to a new file by the path a person typed; what is there already is left alone.
  package let writeFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Puts a text in the place of a file that may be there, whole or not at all.
  package let replaceFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// Adds a text to the end of a file that this session has made.
  package let appendToFile: @Sendable (String, String) throws(UnwritableFile) -> Void
  /// An edition as a file of the catalogue.
  package let editionFile: @Sendable (Edition) -> String
  /// Whether whoever waits has asked to stop.
  package let isInterrupted: @Sendable () -> Bool

  package init(
    readApplication: @escaping @Sendable (String) throws(UnusableFile) -> Application,
    writeFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void,
    replaceFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    appendToFile: @escaping @Sendable (String, String) throws(UnwritableFile) -> Void = {
      path, _ throws(UnwritableFile) in throw UnwritableFile(file: path, .fileUnwritable)
    },
    editionFile: @escaping @Sendable (Edition) -> String,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.readApplication, self.writeFile) = (readApplication, writeFile)
    (self.replaceFile, self.appendToFile) = (replaceFile, appendToFile)
    (self.editionFile, self.isInterrupted) = (editionFile, isInterrupted)
  }
}
