package import AdmissionCatalog
package import AdmissionDirectory
import AdmissionPages
package import AdmissionVocabulary
import Foundation

/// One document with an application in it, or with a list of them, and where it was found.
package struct ApplicationDocument: Sendable {
  let document: PageDocument
  package let file: String
  /// Whether the file has no other.
  package let isAlone: Bool

  /// One application, or why it cannot be used.
  package struct Found: Sendable {
    package let place: ApplicationPlace
    package let application: Result<Application, UnusableFile>
  }

  /// What stands in it, with changes made first; never empty.
  package func applications(
    _ register: Register, amendedBy amendments: [Amendment] = []
  ) -> [Found] {
    let found = ApplicationFile.read(
      document, file: file, register: register, amendedBy: amendments)
    return found.enumerated().map { index, element in
      let (line, application) = element
      let place = ApplicationPlace(
        file: file, line: isAlone && found.count == 1 ? nil : line,
        number: found.count > 1 ? index + 1 : nil)
      return Found(
        place: place,
        application: application.mapError { UnusableFile(what: .application(in: place.name), $0) })
    }
  }
}

/// The documents of files one after another, as they are read; no more than two are held.
package struct ApplicationDocuments: IteratorProtocol {
  private var files: ArraySlice<ApplicationFiles.File>
  private var lines: LineReader?
  private var splitter = DocumentSplitter(nil)
  private var file = ""
  /// In bytes; 0 where that is not known.
  private var size = 0
  /// The document that comes after the one given last.
  private var following: PageDocument?
  private var isFirst = true

  package init(_ files: ApplicationFiles) {
    self.files = files.all[...]
  }

  /// How many files have been begun.
  package private(set) var begun = 0

  /// Whether the next document may have to be waited for.
  package var isWaitedFor: Bool { lines?.isWaitedFor ?? false }

  /// The next document, or why a file cannot be used.
  package mutating func next() -> Result<ApplicationDocument, UnusableFile>? {
    while true {
      if let document = following {
        defer { isFirst = false }
        // Whoever sends a line of JSON may wait for the answer before sending the next.
        let isLine = splitter.form == .jsonLines && file == "-"
        following = isLine ? nil : nextOfFile()
        return taken(document, isAlone: !isLine && isFirst && following == nil)
      }
      following = nextOfFile()
      if following != nil { continue }
      guard let next = files.popFirst() else { return nil }
      begun += 1
      do throws(UnusableFile) {
        try begin(next)
      } catch {
        return .failure(error)
      }
    }
  }

  /// - Throws: `UnusableFile` where nothing can be read, or nothing is there.
  private mutating func begin(_ next: ApplicationFiles.File) throws(UnusableFile) {
    switch next {
    case .unusable(let error): throw error
    case .named(let name):
      (file, splitter, isFirst) = (name, DocumentSplitter(DocumentForm(fileName: name)), true)
      lines = try InputFile.lines(
        at: name, what: .application(in: name), longest: PageText.mostBytes)
      size = lines?.size ?? 0
      following = nextOfFile()
      if following == nil { throw ApplicationFiles.unusable(name, .emptyFile) }
    }
  }

  private mutating func nextOfFile() -> PageDocument? {
    while let line = lines?.next() {
      if let document = splitter.add(line[...]) { return document }
    }
    lines = nil
    return splitter.end()
  }

  private func taken(
    _ document: PageDocument, isAlone: Bool
  ) -> Result<ApplicationDocument, UnusableFile> {
    if isAlone, size > PageText.mostBytes {
      let problem = PathProblem.tooLarge(size, most: PageText.mostBytes)
      return .failure(ApplicationFiles.unusable(file, problem.notice(writing: false)))
    }
    return .success(ApplicationDocument(document: document, file: file, isAlone: isAlone))
  }
}
