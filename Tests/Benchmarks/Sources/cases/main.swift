import Admission
import AdmissionCatalog
import Foundation

// Whole cases a second, from the motion over eight ballots to the decision, through the clerk and a
// journal in memory, in an office that has so many cases behind it. Every event goes to bytes and
// back, as with a store.
//
// Usage: swift run -c release --package-path Tests/Benchmarks cases [CASES-BEHIND ...]

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
let item = catalog.editions[0].items[0].id
let clerk = Registrar(try OfficeBook(by: catalog))

@MainActor func decideOne() throws {
  let filed = try clerk.carryOut(.propose(.retain(item)), by: .clerk)
  guard let id = filed.lazy.compactMap(\.event.caseID).first else { return }
  _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
  for seat in 1...8 {
    _ = try clerk.carryOut(.cast(id, seat > 2 ? .yes : .no, reason: nil), by: .seat(seat))
  }
  _ = try clerk.carryOut(.close(id), by: .clerk)
}

/// Seconds of processor time of this process.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

for size in sizes.isEmpty ? [10, 100, 1_000, 10_000] : sizes {
  while clerk.office.cases.count < size { try decideOne() }
  var rates: [Double] = []
  for _ in 1...7 {
    let start = processorTime()
    for _ in 1...200 { try decideOne() }
    rates.append(200 / (processorTime() - start))
  }
  rates.sort()
  print(
    "\(size) cases behind: \(Int(rates[3])) cases/s of processor time"
      + " (\(Int(rates[0]))–\(Int(rates[6])))")
}
