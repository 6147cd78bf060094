import AdmissionProgram
import Foundation
import Testing

/// A seat that votes at a terminal of its own, and is started again where it was cut off.
struct Voter {
  let seat: Int
  let store: Store
  private let lines: [String]
  private var done = 0
  private var running: Program.Running?
  /// Refusals for a store that somebody else holds.
  private(set) var busy = 0

  /// An office in which every listed item is put to the vote.
  static func office() throws -> Store {
    let command = MutatingCommand(
      "", as: "clerk", after: ["as clerk", "propose remove 001..089", "open A2014-001..A2014-089"])
    return try Store(command.prepare())
  }

  /// Votes so often on all cases in turn, each time the other way.
  init(seat: Int, votes: Int, in store: Store) {
    (self.seat, self.store) = (seat, store)
    lines = (0..<votes).map { vote in
      let number = String(1_001 + vote % 89).dropFirst()
      return "vote A2014-\(number) \((vote / 89).isMultiple(of: 2) ? "yes" : "no")"
    }
  }

  var isDone: Bool { done == lines.count }

  mutating func start() throws {
    guard running == nil, !isDone else { return }
    running = try Program.start(
      ["--json", "--keep-going", "--store", store.path, "--as", "seat-\(seat)"],
      input: lines[done...].joined(separator: "\n") + "\n", home: store.folder)
  }

  /// Waits for the end, after killing it if so asked, and counts what was acknowledged.
  ///
  /// - Returns: whether it was killed.
  mutating func finish(kill: Bool) throws -> Bool {
    guard let running else { return false }
    if kill { running.kill() }
    self.running = nil
    let result = try running()
    // An answer is one line; of the last one a part may be there.
    let answers = result.output.components(separatedBy: "\n").dropLast()
    busy += answers.count { $0.contains(#""code":"store-busy""#) }
    for (at, answer) in answers.enumerated() {
      let isCast = answer.contains(#""kind":"ballot""#)
      // The first may have been cast before a kill, and its answer lost.
      let wasCast = at == 0 && answer.contains(#""code":"already-voted""#)
      #expect(isCast || wasCast, "seat \(seat): \(answer)")
    }
    done += answers.count
    #expect(result.isKilled || isDone, "\(result.errors)")
    return result.isKilled
  }

  /// Expects each of its ballots once, in their order, in what the journal records.
  func expectEachOnce(in entries: [String]) {
    let cast = entries.compactMap { entry -> String? in
      guard entry.contains(#""by":"seat-\#(seat)""#), entry.contains("ballot-cast"),
        let filed = entry.firstMatch(of: /"case":"([^"]*)"/),
        let choice = entry.firstMatch(of: /"choice":"([^"]*)"/)
      else { return nil }
      return "vote \(filed.1) \(choice.1)"
    }
    #expect(cast == lines, "seat \(seat): \(cast.count) ballots of \(lines.count)")
  }
}
