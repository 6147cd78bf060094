import AdmissionDisplay
import CTerminal
import Glibc

/// Asks for lines where nothing is redrawn: the terminal itself edits them.
///
/// For screen readers, and for terminals that cannot move their cursor.
package struct PlainLineReader {
  private let input: Int32
  private let output: Int32
  private let signals: Int32
  /// Whether the terminal did not know before that characters may be several bytes.
  private let wasByteWise: Bool

  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    (self.input, self.output, signals) = (input, output, ct_signal_pipe())
    // The terminal's own Backspace is to take away whole characters.
    var modes = termios()
    wasByteWise = tcgetattr(input, &modes) == 0 && modes.c_iflag & tcflag_t(IUTF8) == 0
    guard wasByteWise else { return }
    modes.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(input, TCSADRAIN, &modes)
  }

  /// Leaves the terminal as it was found.
  package func close() {
    var modes = termios()
    guard wasByteWise, tcgetattr(input, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IUTF8)
    tcsetattr(input, TCSADRAIN, &modes)
  }

  /// Asks for one line; Ctrl-C gives it up.
  package func readLine(prompt: String) -> LineEditor.Line {
    let prompt = Visible.escaped(prompt, keepingNewlines: false)
    // A Ctrl-C pressed before a line is asked for is for what was done then.
    _ = signalsThatCame()
    write(prompt)
    var bytes: [UInt8] = []
    while true {
      var waiting = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 2, -1) > 0 else { continue }
      if waiting[1].revents != 0 {
        let came = signalsThatCame()
        if came.contains(SIGINT) {
          write("\n")
          return .cancelled
        }
        // The shell has had the terminal meanwhile, which has forgotten what was typed.
        if came.contains(SIGCONT) { write(prompt) }
      }
      guard waiting[0].revents != 0 else { continue }
      var byte: UInt8 = 0
      let count = Glibc.read(input, &byte, 1)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count == 1 else {
        write("\n")
        return bytes.isEmpty ? .end : .text(String(decoding: bytes, as: UTF8.self))
      }
      if byte == UInt8(ascii: "\n") { return .text(String(decoding: bytes, as: UTF8.self)) }
      bytes.append(byte)
    }
  }

  private func signalsThatCame() -> Set<Int32> {
    var byte: UInt8 = 0
    var came: Set<Int32> = []
    while Glibc.read(signals, &byte, 1) == 1 { came.insert(Int32(byte)) }
    if came.contains(SIGINT) { ct_forget_interrupt() }
    return came
  }

  private func write(_ text: String) { Terminal.write(text.utf8, to: output) }
}
