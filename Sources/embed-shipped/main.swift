import AdmissionCatalog
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
  try shipment.source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch let defects as CatalogDefects {
  for defect in defects.all {
    let message = "catalog/\(defect.file):\(defect.line): error: \(defect.notice.message.en)\n"
    FileHandle.standardError.write(Data(message.utf8))
  }
  exit(1)
} catch {
  FileHandle.standardError.write(Data("embed-shipped: \(error)\n".utf8))
  exit(1)
}
