package import Foundation

/// The built program, run for real in a folder of its own.
package enum Program {
  package struct Result {
    /// The exit code, or the signal that ended it.
    package let status: Int32
    package var isKilled = false
    package let output: String
    package let errors: String
  }

  package static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// `ZHUNRU_PROGRAM`, for long runs with a release build, else what was built with the tests.
  package static var executable: URL {
    if let path = ProcessInfo.processInfo.environment["ZHUNRU_PROGRAM"] {
      return URL(filePath: path)
    }
    return built("zhunru")
  }

  /// What was built with the tests: into the same folder as their bundle.
  package static func built(_ name: String) -> URL {
    URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: name)
  }

  package static func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  package static func run(
    _ arguments: String..., input: String = "", home: URL? = nil, program: URL = executable,
    folder: URL = root
  ) throws -> Result {
    let running = try start(arguments, input: input, home: home, program: program, folder: folder)
    return try running()
  }

  /// Runs the program with arguments put together elsewhere.
  package static func run(
    _ arguments: [String], input: String = "", home: URL? = nil, program: URL = executable,
    setting variables: [String: String] = [:]
  ) throws -> Result {
    try start(arguments, input: input, home: home, program: program, setting: variables)()
  }

  /// Runs a shell's command in a terminal of 24 lines; `$zhunru` is the program.
  ///
  /// All that the terminal is sent comes as output.
  package static func inTerminal(
    _ command: String, columns: Int = 80, input: String = "", home: URL? = nil,
    setting variables: [String: String] = [:]
  ) throws -> Result {
    let quoted = executable.path(percentEncoded: false)
    let result = try start(
      ["-qec", "stty rows 24 cols \(columns) -echo; zhunru='\(quoted)'; \(command)", "/dev/null"],
      input: input, home: home, program: URL(filePath: "/usr/bin/script"),
      setting: ["TERM": "xterm", "SHELL": "/bin/sh", "PAGER": "cat"].merging(variables) { $1 })()
    return Result(
      status: result.status, output: result.output.replacing("\r\n", with: "\n"),
      errors: result.errors)
  }

  /// Starts the program; what is returned waits for its end when it is called.
  ///
  /// Without a `home` it is at home in a folder of its own, with the demonstration's store in it,
  /// that is gone afterwards.
  package static func start(
    _ arguments: [String], input: String = "", home: URL? = nil, program: URL = executable,
    folder workingFolder: URL = root, setting variables: [String: String] = [:]
  ) throws -> Running {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = workingFolder
    let ownHome = try home == nil ? furnishedHome() : nil
    process.environment = [
      "LANG": "C.UTF-8", "HOME": (home ?? ownHome)?.path(percentEncoded: false) ?? "/",
      "PATH": "/usr/bin:/bin",
    ].merging(variables) { $1 }
    let folder = try scratch()
    func file(_ name: String, _ text: String = "") throws -> FileHandle {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return try FileHandle(forUpdating: url)
    }
    process.standardInput = try file("in", input)
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    try process.run()
    return Running(process: process, folders: [folder] + [ownHome].compactMap(\.self))
  }

  /// A program that was started.
  package struct Running {
    private let process: Process
    /// What it reads and says is in the first; all of them are gone after its end.
    private let folders: [URL]

    fileprivate init(process: Process, folders: [URL]) {
      (self.process, self.folders) = (process, folders)
    }

    package var isRunning: Bool { process.isRunning }

    /// Ends it at once, wherever it is.
    package func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end.
    package func callAsFunction() throws -> Result {
      process.waitUntilExit()
      defer { for folder in folders { try? FileManager.default.removeItem(at: folder) } }
      func text(_ name: String) throws -> String {
        try String(contentsOf: folders[0].appending(path: name), encoding: .utf8)
      }
      return Result(
        status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
        output: try text("out"), errors: try text("err"))
    }
  }
}
