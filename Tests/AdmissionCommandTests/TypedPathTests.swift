import AdmissionProgram
import Foundation
import Testing

/// Nothing is read or written that whoever typed the path did not mean.
@Suite struct TypedPathTests {
  /// A working folder with a regular file, links of every kind, a FIFO and a folder; beside it a
  /// file that is none of its business.
  private static func stage() throws -> (folder: URL, outside: URL) {
    let top = try Program.scratch()
    let folder = top.appending(path: "work")
    let files = FileManager.default
    for name in ["work/in", "other"] {
      try files.createDirectory(
        at: top.appending(path: name), withIntermediateDirectories: true)
    }
    try "mine".write(to: top.appending(path: "outside.md"), atomically: true, encoding: .utf8)
    try "kept".write(to: folder.appending(path: "there.md"), atomically: true, encoding: .utf8)
    for (link, target) in [
      ("link.md", "there.md"), ("out.md", "../outside.md"), ("dangling.md", "../nowhere.md"),
      ("outer", "../other"), ("self.md", "self.md"), ("device.md", "/dev/null"),
    ] {
      try files.createSymbolicLink(
        atPath: folder.appending(path: link).path(percentEncoded: false),
        withDestinationPath: target)
    }
    #expect(mkfifo(folder.appending(path: "fifo.md").path(percentEncoded: false), 0o600) == 0)
    return (folder, top.appending(path: "outside.md"))
  }

  private static let unfit: [(path: String, code: String)] =
    [
      "../outside.md", "../new.md", "in/../../new.md", "./../new.md", "in/./../../new.md",
      "in/../in/../../new.md", "../work/new.md", "../../new.md", "../../../../etc/new.md",
    ].map { ($0, "outside-folder") }
    + [
      "outer/new.md", "outer/../new.md/../outer/new.md", "./outer/new.md", "in/../outer/new.md",
    ].map { ($0, "is-a-link") }
    + ["~/new.md", "~root/new.md", "~.md"].map { ($0, "home-sign") }
    + ["\u{1B}[2J", "\u{202E}", "\u{200B}", "\u{9B}31m", "\u{7F}", "\u{FEFF}", "\u{E0041}"].map {
      ("a\($0)b.md", "invisible-character")
    }
    + [
      (String(repeating: "长", count: 86) + ".md", "path-too-long"),
      ("nowhere/new.md", "file-unwritable"), ("there.md/new.md", "file-unwritable"),
    ]
    + ["there.md", "link.md", "out.md", "dangling.md", "self.md", "device.md", "fifo.md"].map {
      ($0, "file-exists")
    }

  private static let kinds = ["directory", "reduction", "slip 041"]

  private static func script(_ ending: String = "") -> String {
    kinds.flatMap { kind in unfit.map { "export \(kind) \"\($0.path)\"\(ending)" } }
      .joined(separator: "\n") + "\n"
  }

  private static func codes(_ result: Program.Result) -> [String] {
    result.output.split(separator: "\n").map { line in
      line.firstMatch(of: /"code":"([^"]*)"/).map { String($0.1) } ?? "written"
    }
  }

  @Test func anExportStaysInTheFolderAndWritesOverNothing() throws {
    let (folder, outside) = try Self.stage()
    let before = try FileManager.default.subpathsOfDirectory(
      atPath: folder.deletingLastPathComponent().path(percentEncoded: false)
    ).sorted()
    let result = try Program.start(
      ["--json", "--keep-going"], input: Self.script(), folder: folder)()
    #expect(
      Self.codes(result).suffix(Self.unfit.count * 3)
        == Self.kinds.flatMap { _ in
          Self.unfit.map(\.code)
        }[...])
    #expect(try String(contentsOf: outside, encoding: .utf8) == "mine")
    #expect(
      try String(contentsOf: folder.appending(path: "there.md"), encoding: .utf8) == "kept")
    let after = try FileManager.default.subpathsOfDirectory(
      atPath: folder.deletingLastPathComponent().path(percentEncoded: false)
    ).sorted()
    #expect(after == before)
  }

  @Test func onlyARegularFileIsReplacedAndOnlyWhenAsked() throws {
    let (folder, outside) = try Self.stage()
    let result = try Program.start(
      ["--json", "--keep-going"],
      input: """
        export directory there.md
        export directory there.md overwrite
        导出 目录 there.md 覆盖
        export directory new.md overwrite
        export directory link.md overwrite
        export directory out.md overwrite
        export directory dangling.md overwrite
        export directory device.md overwrite
        export directory fifo.md overwrite
        export directory in overwrite
        export directory in/inner.md overwrite
        export directory in/../inner.md
        transcript there.md

        """, folder: folder)()
    #expect(
      Self.codes(result).suffix(13) == [
        "file-exists", "written", "written", "written", "is-a-link", "is-a-link", "is-a-link",
        "is-a-link", "file-unwritable", "unknown-ending", "written", "written", "file-exists",
      ])
    #expect(try String(contentsOf: outside, encoding: .utf8) == "mine")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    #expect(!names.contains { $0.hasSuffix(".new") })
    let text = try String(contentsOf: folder.appending(path: "there.md"), encoding: .utf8)
    #expect(text.contains("Admission directory"))
  }

  /// Whatever reads a file takes only what ``TypedPath`` gives it.
  @Test(arguments: ["../outside.md", "fifo.md", "/dev/zero"])
  func onlyARegularFileInsideIsRead(_ path: String) throws {
    let (folder, _) = try Self.stage()
    for arguments in [
      ["check", path], ["run", path], ["tally", "--rule", path, "YYNYAYYY"],
      ["rules", "--replay", path],
    ] {
      let result = try Program.start(arguments, folder: folder)()
      #expect(result.status == 2, "\(arguments): \(result.errors)")
      #expect(!result.errors.isEmpty)
    }
  }

  /// Whatever a file is said to hold, too large a one is refused before it is read.
  @Test(arguments: [
    (["check"], 4 << 20), (["tally", "YY", "--rule"], 4 << 20), (["rules", "--replay"], 4 << 20),
    (["run"], 64 << 20), (["-f"], 64 << 20),
  ])
  func noMoreIsReadThanAFileMayHold(_ arguments: [String], _ most: Int) throws {
    let (folder, _) = try Self.stage()
    let path = folder.appending(path: "large").path(percentEncoded: false)
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    #expect(truncate(path, most + 1) == 0)
    let result = try Program.start(arguments + [path, "--lang", "en"], folder: folder)()
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("it is too large (\(most + 1) bytes, at most \(most))"))
  }

  /// A link that stays in the folder is followed to read.
  @Test func aLinkIsReadWhereItStaysInside() throws {
    let (folder, outside) = try Self.stage()
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "inner").path(percentEncoded: false),
      withDestinationPath: "in")
    for file in [outside, folder.appending(path: "there.md"), folder.appending(path: "in/x.md")] {
      try "show 041\n".write(to: file, atomically: true, encoding: .utf8)
    }
    for (path, status) in [("link.md", 0), ("inner/x.md", 0), ("out.md", 2)] {
      let result = try Program.start(["run", path, "--lang", "zh"], folder: folder)()
      #expect(result.status == status, "\(path): \(result.errors)")
      #expect(result.errors.contains("链接") == (status == 2))
    }
  }

  /// A path typed whole may lead anywhere.
  @Test func aWholePathIsTakenAsTyped() throws {
    let (folder, _) = try Self.stage()
    let path = folder.deletingLastPathComponent().appending(path: "whole.md")
      .path(percentEncoded: false)
    let result = try Program.start(
      ["-c", "export directory \"\(path)\""], folder: folder)()
    #expect(result.status == 0, "\(result.errors)")
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
