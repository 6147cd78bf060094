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

    /// What the first quotation marks hold, byte by byte.
    var data: [UInt8] {
      var data: [UInt8] = []
      var rest = arguments.utf8.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
          data.append(byte)
          continue
        }
        switch escape {
        case UInt8(ascii: "x"):
          data.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
          rest = rest.dropFirst(2)
        case UInt8(ascii: "n"): data.append(0x0A)
        case UInt8(ascii: "t"): data.append(0x09)
        case UInt8(ascii: "r"): data.append(0x0D)
        case UInt8(ascii: "v"): data.append(0x0B)
        case UInt8(ascii: "f"): data.append(0x0C)
        default: data.append(escape)
        }
      }
      return data
    }

    /// The number that stands last between the parentheses.
    var lastNumber: Int? { arguments.split(separator: ", ").last.flatMap { Int($0) } }

    /// The descriptor that an opening came to.
    var opened: Int? { Int(result.prefix { $0.isNumber }) }

    /// The paths between quotation marks, in order.
    var paths: [String] { arguments.matches(of: /"([^"]*)"/).map { String($0.1) } }
  }

  static let program = URL(filePath: "/usr/bin/strace")

  /// What is written of, on every thread, where the order of writing and syncing is looked at.
  static let writing = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "unlink", "unlinkat", "rename",
    "link", "ftruncate", "mkdir", "close",
  ]

  /// Runs the program to its end and returns every call of those names, in order of completion,
  /// with every byte that was written.
  static func watch(
    _ arguments: [String], of program: URL = Program.executable, calls names: [String],
    in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    try trace(
      program, arguments,
      ["-f", "-x", "-s", "1000000", "-e", "trace=" + names.joined(separator: ",")], in: folder)
  }

  /// Runs the program to its end and returns every call of its first thread, the only one that
  /// reads or writes files.
  static func watchFirstThread(
    _ arguments: [String], in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    try trace(Program.executable, arguments, [], in: folder)
  }

  /// Runs the program and does something to those calls of its first thread that carry a name.
  ///
  /// `what` is as `strace` writes it, such as `signal=KILL`; `which` counts from 1, `3+` is the third
  /// and all later ones.
  static func inject(
    _ what: String, into name: String, when which: String, _ arguments: [String],
    of program: URL = Program.executable, input: String = "", in folder: URL
  ) throws -> Program.Result {
    try trace(
      program, arguments,
      ["-e", "trace=\(name)", "-e", "inject=\(name):\(what):when=\(which)"], input: input,
      in: folder
    ).result
  }

  private static func trace(
    _ program: URL, _ arguments: [String], _ options: [String], input: String = "", in folder: URL
  ) throws -> (result: Program.Result, calls: [Call]) {
    let file = folder.appending(path: UUID().uuidString + ".trace").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try Program.run(
      ["-qq", "-y", "-s", "200", "-o", file] + options + [program.path(percentEncoded: false)]
        + arguments, input: input,
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
