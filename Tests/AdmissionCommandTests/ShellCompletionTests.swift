import AdmissionProgram
import Foundation
import Testing

/// What bash offers at Tab once it has read the script that the program writes for it.
@Suite struct ShellCompletionTests {
  private let folder: URL

  init() throws {
    folder = try Program.scratch()
    for name in ["survey.yaml", "sitting.zr"] {
      try Data().write(to: folder.appending(path: name))
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "safe"), withIntermediateDirectories: false)
    let script = try Program.run("--generate-completion-script", "bash")
    #expect(script.status == 0)
    try script.output.write(
      to: folder.appending(path: "completion"), atomically: true, encoding: .utf8)
  }

  /// Offers for the last of the words.
  private func offers(_ line: String) throws -> Set<String> {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let asking = """
      source completion
      COMP_LINE='zhunru \(line)' COMP_POINT=${#COMP_LINE} COMP_TYPE=9
      COMP_WORDS=(zhunru \(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count)
      _zhunru zhunru '\(words.last ?? "")' '\(words.dropLast().last ?? "zhunru")'
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Program.run(
      "-c", asking, program: URL(filePath: "/bin/bash"), folder: folder)
    return Set(
      result.output.split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) })
  }

  @Test(arguments: [
    "check s", "check survey.yaml s", "check --fix s", "run s", "--store s",
    "verify --store s", "backup s", "restore s", "restore --replace s", "rules --replay s",
    "rules --voting-rule s", "rules --judge s",
  ])
  func filesAreOfferedWhereAFileStands(_ line: String) throws {
    #expect(try offers(line) == ["survey.yaml", "sitting.zr", "safe"], "\(line)")
  }

  @Test(arguments: ["--catalog s", "check --catalog s"])
  func foldersAreOfferedWhereAFolderStands(_ line: String) throws {
    #expect(try offers(line) == ["safe"], "\(line)")
  }

  /// Whatever is offered is taken.
  @Test func onlyWhatIsTakenIsOffered() throws {
    let keys = try offers("directory --by ")
    #expect(keys == ["department", "kind"])
    for key in keys + ["year"] {
      let result = try Program.run("directory", "--by", key, home: folder)
      #expect(result.status == (key == "year" ? 64 : 0), "\(key)")
    }
  }
}
