import AdmissionCatalog
import AdmissionConsole
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import Foundation
import Synchronization

/// Screens the applications of many files, several at a time, and gives what came of each in the order
/// in which they stand.
struct CheckRun: Sendable {
  /// What came of one application.
  struct Answered: Sendable {
    let shown: Output.Drawn
    /// What readers know it by.
    let name: String
    /// `nil` where it could not be screened.
    var outcome: Verdict.Outcome?
    /// What a corrected draft is made of.
    var sheet: ScreeningSheet?
    /// Whether its file has others.
    var isOneOfMany = false
  }

  /// So many documents are screened before anything of them is shown, unless the next has to be
  /// waited for.
  private static let most = 64

  let register: Register
  let desks: ScreeningDesks
  let amendments: [Amendment]
  /// The same as they were typed.
  let supposed: [String]
  let isExplaining: Bool
  let output: Output
  let advise: @Sendable (Advice) -> Bilingual?

  /// Screens what is in the files; `show` is called in order, with how many files were begun.
  ///
  /// - Returns: whether all of it was screened; `isInterrupted` is asked from time to time.
  func screen(
    _ files: ApplicationFiles, isInterrupted: () -> Bool,
    show: (Answered, _ begun: Int) throws -> Void
  ) throws -> Bool {
    var documents = ApplicationDocuments(files)
    while true {
      var batch: [Result<ApplicationDocument, UnusableFile>] = []
      while batch.count < Self.most, let document = documents.next() {
        batch.append(document)
        if documents.isWaitedFor { break }
      }
      guard !batch.isEmpty else { return true }
      if isInterrupted() { return false }
      for answered in answers(to: batch) { try show(answered, documents.begun) }
    }
  }

  private func answers(to batch: [Result<ApplicationDocument, UnusableFile>]) -> [Answered] {
    if batch.count == 1 { return answers(to: batch[0]) }
    let answers = Mutex<[[Answered]]>(Array(repeating: [], count: batch.count))
    DispatchQueue.concurrentPerform(iterations: batch.count) { place in
      let answer = self.answers(to: batch[place])
      answers.withLock { $0[place] = answer }
    }
    return answers.withLock { $0.flatMap(\.self) }
  }

  private func answers(to document: Result<ApplicationDocument, UnusableFile>) -> [Answered] {
    switch document {
    case .failure(let error):
      return [answer(error, at: ApplicationPlace(file: error.defects.first?.file ?? ""))]
    case .success(let document):
      let found = document.applications(register, amendedBy: amendments)
      let before = amendments.isEmpty ? nil : document.applications(register)
      return found.indices.map { answer(to: found[$0], before: before?[$0]) }
    }
  }

  private func answer(
    to found: ApplicationDocument.Found, before: ApplicationDocument.Found?
  ) -> Answered {
    do {
      let application = try found.application.get()
      let desk = try desks.desk(for: application)
      let sheet = ScreeningSheet(try desk.screening.question(application), explaining: isExplaining)
      let former = try before.map { try desk.screening.verdict(on: $0.application.get()) }
      let reply =
        former.map {
          sheet.reply(at: found.place, note: desk.note, supposing: supposed, before: $0)
        } ?? sheet.reply(at: found.place, note: desk.note)
      return Answered(
        shown: output.drawn(reply), name: found.place.name, outcome: sheet.verdict.outcome,
        sheet: sheet,
        isOneOfMany: found.place.line != nil)
    } catch let error as UnusableFile {
      return answer(error, at: found.place)
    } catch {
      return Answered(
        shown: output.drawn(Reply(failure: error, advise), place: found.place.name + ": "),
        name: found.place.name)
    }
  }

  private func answer(_ error: UnusableFile, at place: ApplicationPlace) -> Answered {
    Answered(shown: output.drawn(Reply(error)), name: place.name)
  }
}
