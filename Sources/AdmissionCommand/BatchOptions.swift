import AdmissionConsole
import AdmissionJournal
import ArgumentParser
import Foundation

/// What to do with a script of which something was carried out before.
struct BatchOptions: ParsableArguments {
  @Flag(help: "接着办上次没办完的，已办的不再办 go on where it was cut off; what was done is not done again")
  var resume = false
  @Flag(help: "先前办过也全部再办一次 all of it once more, though it was done before")
  var again = false

  func validate() throws {
    if resume, again {
      throw ValidationError("--resume 和 --again 只写一项；one of --resume and --again")
    }
  }

  /// The script as a batch, known by the name of its file.
  ///
  /// - Throws: `BatchBegun`.
  func batch(
    _ path: String, of text: String, in clerk: Clerk, as actor: String?
  ) throws(BatchBegun) -> Batch {
    try Batch(
      URL(filePath: path).lastPathComponent, of: text, as: actor, in: clerk,
      again ? .repeats : resume ? .resumes : .refuses)
  }
}
