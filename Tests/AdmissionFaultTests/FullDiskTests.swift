import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// A disk that is full or fails at any call: said in words, nothing partial, and it works again
/// when the disk does (T23).
@Suite struct FullDiskTests {
  static let commands = MutatingCommand.tried

  @Test(arguments: commands)
  func everyCallFails(_ command: MutatingCommand) throws {
    let sweep = try Sweep(command)
    defer { sweep.store.remove() }
    let points = sweep.points.filter { Sweep.changing.contains($0.name) }
    #expect(points.count > 10)
    var faults = 0
    for (at, point) in points.enumerated() {
      // At this call alone, and from it on; a quick run takes one of each in turn.
      for (kind, error) in ["ENOSPC", "EIO"].enumerated() {
        for (which, from) in ["\(point.number)", "\(point.number)+"].enumerated()
        where Scale.isWhole || (at + kind + which).isMultiple(of: 4) {
          try fail(error, point, from, language: at.isMultiple(of: 2) ? "zh" : "en", sweep)
          faults += 1
        }
      }
    }
    Scale.report("\(command.testDescription): \(faults) failures of writing, syncing, opening")
  }

  private func fail(
    _ error: String, _ point: Sweep.Point, _ which: String, language: String, _ sweep: Sweep
  ) throws {
    let store = sweep.store
    let place = "\(error) at \(point.name) \(which)"
    try store.put(sweep.before)
    let result = try Strace.inject(
      "error=\(error)", into: point.name, when: which,
      ["--lang", language] + sweep.command.arguments(store), in: store.folder)
    #expect(!result.isKilled && (0...2).contains(result.status), "\(place): \(result.errors)")
    let said = result.output + result.errors
    if result.status == 0 {
      #expect(try store.entries() == sweep.new, "\(place): \(said)")
    } else {
      // Where no write goes through, none to standard error does.
      guard !result.errors.isEmpty || point.name != "write" else {
        return try sweep.expectAllOrNothing(said: false, place)
      }
      #expect(!result.errors.isEmpty, "\(place)")
      let isChinese = said.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(isChinese == (language == "zh"), "\(place): \(said)")
    }
    try sweep.expectAllOrNothing(said: !result.output.isEmpty && result.status == 0, place)
    if said.contains("nothing was changed") || said.contains("没有任何改动"),
      !sweep.command.isList
    {
      #expect(try store.entries() == sweep.old, "\(place): \(said)")
    }
    try sweep.expectOnceWhenSaidAgain(place)
  }

  /// A conversation outlives a full disk: what was refused is said again when there is room.
  @Test func aConversationGoesOn() throws {
    let store = try Store(MutatingCommand.vote.prepare())
    defer { store.remove() }
    let vote = "vote A2014-001 yes\n"
    let result = try Strace.inject(
      "error=ENOSPC", into: "pwrite64", when: "1..1",
      ["--store", store.path, "--as", "seat-3", "--lang", "en", "--keep-going"],
      input: vote + vote + "tally A2014-001\n", in: store.folder)
    #expect(result.status == 2)
    #expect(
      result.errors.contains("the disk is full") && result.errors.contains("nothing was changed"))
    #expect(result.output.contains("recorded: Seat 3 votes yes"))
    #expect(try store.entries().count { $0.contains("ballot-cast") } == 1)
    #expect(try store.verify().status == 0)
  }

  /// An answer that nobody can read is noticed, what it was about is kept, and nothing follows.
  @Test(arguments: ["> /dev/full", ">&-", "| { exec <&-; sleep 2; }"])
  func outputThatTakesNothing(_ redirection: String) throws {
    let store = try Store(MutatingCommand.vote.prepare())
    defer { store.remove() }
    let program = Program.executable.path(percentEncoded: false)
    let lines = "vote A2014-001 yes\\nvote A2014-001 no\\n"
    let result = try Program.run(
      [
        "-c",
        "{ sleep 0.5; printf '\(lines)'; } |"
          + " '\(program)' --store '\(store.path)' --as seat-3 --lang en \(redirection);"
          + " exit ${PIPESTATUS[1]}",
      ], home: store.folder, program: URL(filePath: "/bin/bash"))
    // A reader that went away ends a program by a signal, here as everywhere.
    let isSignal = redirection.hasPrefix("|")
    #expect(result.status == (isSignal ? 128 + SIGPIPE : 2), "\(result.errors)")
    #expect(isSignal || result.errors.contains("the answer could not be written"))
    #expect(try store.entries().count { $0.contains("ballot-cast") } == 1)
    #expect(try store.verify().status == 0)
  }

  /// Of several commands on a line those after the first unwritten answer are not carried out.
  @Test func anUnwrittenAnswerIsTheLast() throws {
    let store = try Store(MutatingCommand.vote.prepare())
    defer { store.remove() }
    let program = Program.executable.path(percentEncoded: false)
    let result = try Program.run(
      [
        "-c",
        "'\(program)' --store '\(store.path)' --as seat-3 --lang en"
          + " -c 'vote A2014-001 yes; vote A2014-001 no' > /dev/full",
      ], home: store.folder, program: URL(filePath: "/bin/bash"))
    #expect(result.status == 2 && result.errors.contains("nothing after it was"))
    #expect(try store.entries().count { $0.contains("ballot-cast") } == 1)
  }
}
