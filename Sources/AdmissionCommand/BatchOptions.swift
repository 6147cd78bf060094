import AdmissionConsole
import AdmissionJournal
import ArgumentParser
import Foundation

/// By what name a script is known, and what to do when something of it was carried out before.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "这批命令的名称，-c 和管道也可用；不写则为脚本文件名 the name it is known by, for -c and a pipe too; a script's is its file's",
      valueName: "name"))
  var batch: String?
  @Flag(help: "接着办上次没办完的，已办的不再办 go on where it was cut off; what was done is not done again")
  var resume = false
  @Flag(
    help:
      "与 --resume 同用：脚本是有意改的，已办而不在其中的不再管 with --resume: the script was changed on purpose; what was done and is not in it stays done"
  )
  var acceptChanges = false
  @Flag(help: "先前办过也全部再办一次 all of it once more, though it was done before")
  var again = false

  func validate() throws {
    if resume, again {
      throw ValidationError("--resume 和 --again 只写一项；one of --resume and --again")
    }
    if acceptChanges, !resume {
      throw ValidationError("--accept-changes 与 --resume 同用；--accept-changes goes with --resume")
    }
    if let batch, !(1...Self.longestName).contains(batch.utf8.count) {
      throw ValidationError(
        "--batch 的名称应为 1 到 \(Self.longestName) 字节；a name for --batch has 1 to \(Self.longestName) bytes"
      )
    }
  }

  /// As long as a file's name can be, which is the name of most.
  private static let longestName = 255

  /// The commands as a batch, known by the name given, else by the file's; `nil` without either.
  ///
  /// - Throws: `BatchBegun`, `BatchChanged`.
  func batch(
    ofFile path: String?, of text: String, in registrar: Registrar, as actor: String?
  ) throws -> Batch? {
    guard let name = batch ?? path.map({ URL(filePath: $0).lastPathComponent }) else { return nil }
    let choice: Batch.Return =
      again ? .repeats : resume ? .resumes(acceptingChanges: acceptChanges) : .refuses
    return try Batch(name, of: text, as: actor, in: registrar, choice)
  }
}
