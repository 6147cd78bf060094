import AdmissionDisplay
import AdmissionLineEdit
import Foundation

/// One of the two ways out, and what is at its end.
enum Outlet {
  case output, errors

  var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .errors: STDERR_FILENO
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's window; `nil` when it is no terminal, or one that does not tell.
  var window: (columns: Int, rows: Int)? {
    Terminal.size(of: descriptor)
  }

  /// What to draw with: as chosen, else colours where a terminal that has them is at the end and
  /// nobody has said no.
  func ink(_ choice: ColourChoice) -> Ink {
    switch choice {
    case .always: .ansi
    case .never: .none
    case .auto:
      Environment["NO_COLOR"] == nil && isTerminal && Environment.obeysEscapes ? .ansi : .none
    }
  }
}

/// What the user's surroundings say.
enum Environment {
  /// A variable that is set to something.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the terminal does what an escape sequence says.
  static var obeysEscapes: Bool {
    !isDumb && Environment["TERM"] != nil
  }

  /// Whether the terminal, or whoever reads for it, takes text and nothing else.
  static var isDumb: Bool { Environment["TERM"] == "dumb" }
}
