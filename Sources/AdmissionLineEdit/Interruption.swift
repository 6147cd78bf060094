import CTerminal

/// Ctrl-C while no line is being typed.
package enum Interruption {
  /// From here on Ctrl-C no longer ends the program, but is noted.
  package static func watch() { _ = ct_signal_pipe() }

  /// Whether it was pressed while `body` ran; pressed twice, it ends the program.
  package static func during<Result>(_ body: () throws -> Result) rethrows -> Result {
    ct_forget_interrupt()
    ct_second_interrupt_ends(1)
    defer { ct_second_interrupt_ends(0) }
    return try body()
  }

  package static var hasCome: Bool { ct_was_interrupted() == 1 }
}
