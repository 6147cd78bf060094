import AdmissionDisplay
import AdmissionLineEdit
import AdmissionVocabulary
import Foundation
import Synchronization

/// What a person who waits is told on standard error: what is being done, how far, for how long.
///
/// It comes after a second, stands on one line of its own, and is gone before anything else is
/// written.
enum ProgressLine {
  private struct State {
    let what: Bilingual
    let language: Language
    let start = ContinuousClock.now
    var place: Bilingual?
    var isDrawn = false
  }

  private struct Shown {
    var state: State?
    /// Whether somebody else has the terminal.
    var isHeld = false
  }

  private static let shown = Mutex(Shown())

  /// Does something that may take long.
  static func during<Result>(
    _ what: Bilingual, in language: Language, _ body: () throws -> Result
  ) rethrows -> Result {
    let outer = shown.withLock { shown in
      defer { shown.state = State(what: what, language: language) }
      return shown.state
    }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 0.5)
    timer.setEventHandler { draw() }
    timer.resume()
    defer {
      timer.cancel()
      erase()
      shown.withLock { $0.state = outer }
    }
    return try body()
  }

  /// Says how far it is.
  static func reached(_ place: Bilingual) {
    shown.withLock { $0.state?.place = place }
  }

  /// Leaves the terminal to somebody else meanwhile.
  static func held<Result>(during body: () throws -> Result) rethrows -> Result {
    erase()
    shown.withLock { $0.isHeld = true }
    defer { shown.withLock { $0.isHeld = false } }
    return try body()
  }

  static func erase() {
    shown.withLock { shown in
      guard shown.state?.isDrawn == true else { return }
      shown.state?.isDrawn = false
      Terminal.write("\r\u{1B}[K".utf8, to: STDERR_FILENO)
    }
  }

  private static func draw() {
    shown.withLock { shown in
      guard let state = shown.state, !shown.isHeld else { return }
      let seconds = (ContinuousClock.now - state.start).components.seconds
      // Of what was begun again meanwhile, a timer that is too early.
      guard seconds > 0 else { return }
      let place = state.place.map { Bilingual(zh: "，", en: ", ") + $0 } ?? Bilingual("")
      let words =
        Bilingual(zh: "正在", en: "") + state.what + place
        + Bilingual(zh: "……已 \(seconds) 秒", en: "... \(seconds) s")
      // The last column stays free, for a terminal may wrap once it is written in.
      let width = (Outlet.errors.window?.columns ?? 80) - 1
      let text = DisplayWidth(ambiguous: 2).truncated(
        Visible.escaped(words[state.language], keepingNewlines: false), to: width)
      Terminal.write("\r\(text)\u{1B}[K".utf8, to: STDERR_FILENO)
      shown.state?.isDrawn = true
    }
  }
}

extension Output {
  /// Does something that may take long; a person at a terminal is told so, nobody else.
  func waiting<Result>(
    for what: Bilingual, _ body: () throws -> Result
  ) rethrows -> Result {
    guard format == .screen, Outlet.errors.isTerminal, Environment.obeysEscapes else {
      return try body()
    }
    return try ProgressLine.during(what, in: language, body)
  }
}
