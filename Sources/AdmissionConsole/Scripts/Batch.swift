package import AdmissionJournal
package import AdmissionVocabulary

/// A script whose commands are named for good, so that it can be sent again and does nothing twice.
package struct Batch: Sendable {
  package let id: RequestID.Batch
  private let names: BatchNames
  /// The last command that was carried out before; `nil` when none was.
  private let lastDone: CommandPlace?

  /// What to do where something of the batch was carried out before.
  package enum Return: Hashable, Sendable {
    /// Refuse, for it was hardly meant to be done twice.
    case refuses
    /// Go on behind it; what was done and stands in the script no more stays done, where that is
    /// accepted.
    case resumes(acceptingChanges: Bool)
    /// Carry all of it out once more.
    case repeats
  }

  /// - Throws: ``BatchBegun`` where something was carried out before and `choice` refuses that,
  ///   ``BatchChanged`` where it is to be gone on with and something of it is not in the script.
  package init(
    _ name: String, of text: String, as actor: String?, in registrar: Registrar, _ choice: Return
  ) throws {
    let earlier = registrar.entries.answeredRequests(ofBatch: name)
    let latest = earlier.map(\.batch.run).max() ?? 0
    let answered = earlier.filter { $0.batch.run == latest }
    let rule = BatchNames.Rule(of: answered)
    let earlierNames = BatchNames(of: text, as: actor, by: rule)
    let done = Set(answered.map { rule.name(in: $0.command) })
    let places = earlierNames.places { done.contains($0) }
    switch choice {
    case .resumes(let acceptsChanges) where !done.isEmpty:
      let gone = done.subtracting(earlierNames.all)
      if !gone.isEmpty, !acceptsChanges {
        throw BatchChanged(
          name: name, answered.filter { gone.contains(rule.name(in: $0.command)) }, in: registrar)
      }
      id = RequestID.Batch(name: name, run: latest)
      (names, lastDone) = (earlierNames, places.max())
    case .refuses where !places.isEmpty:
      throw BatchBegun(name: name, count: Set(places.map(\.line)).count)
    case .resumes, .refuses, .repeats:
      id = RequestID.Batch(name: name, run: latest + 1)
      (names, lastDone) = (BatchNames(of: text, as: actor, by: .command), nil)
    }
  }

  /// The last line of which anything was carried out before; 0 when nothing was.
  var lastDoneLine: Int { lastDone?.line ?? 0 }

  /// The place of the `number`th command of a line; `nil` for a line that is none of the batch's.
  func place(ofCommand number: Int, at line: Int) -> BatchPlace? {
    let place = CommandPlace(line: line, number: number)
    return names.command(at: place).map { command in
      BatchPlace(
        batch: id, command: command,
        isBehind: lastDone.map { names.isUpTo($0, place) } ?? false)
    }
  }
}

/// A script that was carried out before, in part or as a whole.
package struct BatchBegun: Explainable, Hashable {
  let name: String
  package let count: Int

  package var notice: Notice {
    Notice(
      "batch-begun", zh: "`\(name)` 先前已办理过 \(count) 行，这次没有办理任何一行",
      en:
        "\(count) \(count == 1 ? "line" : "lines") of `\(name)` \(count == 1 ? "was" : "were") carried out before; nothing was done now",
      advice: .resumeOrRepeat)
  }
}

/// Where in a batch a command stands.
struct BatchPlace {
  let batch: RequestID.Batch
  let command: String
  /// Whether it, or something of the batch after it, was carried out before.
  let isBehind: Bool

  func request(thing: Int, of count: Int) -> RequestID {
    RequestID(batch: batch, command: command, thing: thing, count: count)
  }
}
