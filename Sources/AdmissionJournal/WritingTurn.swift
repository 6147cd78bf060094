import AdmissionVocabulary
import Dispatch

/// Whose turn it is to write in a book: one conversation's at a time.
struct WritingTurn: Sendable {
  private let turn = DispatchSemaphore(value: 1)

  /// Takes the turn, if it is free.
  func isTaken() -> Bool { turn.wait(timeout: .now()) == .success }

  /// Waits for the turn and takes it.
  ///
  /// - Throws: ``JournalFailure/busy(store:holder:)`` after ten seconds.
  func take() throws(JournalFailure) {
    guard turn.wait(timeout: .now() + .seconds(10)) == .success else { throw Self.isHeld }
  }

  func end() { turn.signal() }

  private static let isHeld = JournalFailure.busy(
    store: "journal",
    holder: Bilingual(
      zh: "本程序的另一场对话", en: "another conversation of this program"))
}
