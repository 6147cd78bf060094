import AdmissionPages
import AdmissionVocabulary
import Foundation

// Usage: embed-shipped ROOT OUTPUT; writes a Swift source that holds ROOT's catalogue and seeds.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-shipped ROOT OUTPUT\n".utf8))
  exit(64)
}
do {
  let shipment = try Shipment(of: URL(filePath: arguments[1], directoryHint: .isDirectory))
  for refusal in shipment.refusals {
    FileHandle.standardError.write(Data("error: \(refusal)\n".utf8))
  }
  guard shipment.refusals.isEmpty else { exit(1) }
  try shipment.source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("embed-shipped: \(error)\n".utf8))
  exit(1)
}
