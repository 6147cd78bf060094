import AdmissionProgram
import Foundation

/// The program under `strace`: watched, ended at a call, or told that a call failed.
enum Strace {
  /// One system call, as a line of the trace tells it.
  struct Call: Hashable, Sendable {
    let name: String
    /// What stands between the parentheses; descriptors with their files, `4</tmp/office.sqlite>`.
    let arguments: String
    let result: String

    var isDone: Bool { !result.hasPrefix("-1") && !result.hasPrefix("?") }

    /// The number of the first argument, when it is a descriptor.
    var descriptor: Int? { Int(arguments.prefix { $0.isNumber }) }

    /// The file that the first descriptor stands for.
    var file: String? {
      arguments.firstMatch(of: /^\w+<([^>]*)>/).map { String($0.1) }
    }

    /// The paths between quotation marks, in order.
    var paths: [String] { arguments.matches(of: /"([^"]*)"/).map { String($0.1) } }
  }

  static let program = URL(filePath: "/usr/bin/strace")

  /// What is written of, on every thread, where the order of writing and syncing is looked at.
  static let writing = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "unlink", "unlinkat", "rename",
    "ftruncate",
    "mkdir", "close",
  ]

  /// Runs the program to its end and returns every call of those names, in order of completion.
  static func watch(
    _ arguments: [String], calls names: [String], in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    try trace(arguments, ["-f", "-e", "trace=" + names.joined(separator: ",")], in: folder)
  }

  /// Runs the program to its end and returns every call of its first thread, the only one that
  /// reads or writes files.
  static func watchFirstThread(
    _ arguments: [String], in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    try trace(arguments, [], in: folder)
  }

  /// Runs the program and does something to those calls of its first thread that carry a name.
  ///
  /// `what` is as `strace` writes it, such as `signal=KILL`; `which` counts from 1, `3+` is the third
  /// and all later ones.
  static func inject(
    _ what: String, into name: String, when which: String, _ arguments: [String],
    input: String = "",
    in folder: URL
  ) throws -> Program.Result {
    try trace(
      arguments,
      ["-e", "trace=\(name)", "-e", "inject=\(name):\(what):when=\(which)"], input: input,
      in: folder
    ).result
  }

  private static func trace(
    _ arguments: [String], _ options: [String], input: String = "", in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    let file = folder.appending(path: UUID().uuidString + ".trace").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let program = Program.executable.path(percentEncoded: false)
    let result = try Program.run(
      ["-qq", "-y", "-s", "200", "-o", file] + options + [program] + arguments, input: input,
      home: folder, program: Self.program,
      setting: ["XDG_DATA_HOME": folder.path(percentEncoded: false)])
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    return (result, calls(in: text))
  }

  /// The calls in a trace; one that another thread interrupted is put together again.
  static func calls(in trace: String) -> [Call] {
    var begun: [Substring: Substring] = [:]
    return trace.split(separator: "\n").compactMap { line in
      var line = line
      let thread = line.prefix { $0.isNumber }
      if !thread.isEmpty { line = line.dropFirst(thread.count).drop { $0 == " " } }
      if line.hasSuffix(" <unfinished ...>") {
        begun[thread] = line.dropLast(" <unfinished ...>".count)
        return nil
      }
      if let match = line.prefixMatch(of: /<\.\.\. \w+ resumed>/), let start = begun[thread] {
        return call(start + line[match.range.upperBound...])
      }
      return call(line)
    }
  }

  private static func call(_ line: Substring) -> Call? {
    guard let match = line.wholeMatch(of: /(\w+)\((.*)\)\s+= (.*)/) else { return nil }
    return Call(
      name: String(match.1), arguments: String(match.2), result: String(match.3))
  }
}
