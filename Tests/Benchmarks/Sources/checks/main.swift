import Admission
import AdmissionCatalog
import BenchmarkParts
import Foundation

// How many applications a second `zhunru check` screens: a folder of files, and the same in one
// file, beside a program that only parses the YAML (PyYAML with libyaml, where
// python3 has it). Applications are random and seeded, some of each kind. The runs alternate; told
// are medians a second by the clock and by the processor, with the most memory one had.
//
// Usage: swift run -c release --package-path Tests/Benchmarks checks [APPLICATIONS] [ROUNDS]

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 3

let files = FileManager.default
let folder = files.temporaryDirectory.appending(path: UUID().uuidString)
defer { try? files.removeItem(at: folder) }
try files.createDirectory(at: folder, withIntermediateDirectories: true)

let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
let district = District(catalog)
var dice = Dice(seed: 20_140_418)
var pages: [String] = []
for number in 0..<count {
  let below = folder.appending(path: "applications/\(number / 500)")
  if number % 500 == 0 { try files.createDirectory(at: below, withIntermediateDirectories: true) }
  let page = ApplicationFile.written(district.application(&dice), heading: [], remarks: [:])
  try Data(page.utf8).write(to: below.appending(path: "\(number).yaml"))
  pages.append(page)
}
try Data(pages.joined(separator: "---\n").utf8).write(to: folder.appending(path: "all.yaml"))

struct Row {
  let name: String
  let program: URL
  let arguments: [String]
  var byClock: [Double] = []
  var byProcessor: [Double] = []
  var kilobytes = 0

  mutating func run(in folder: URL) throws {
    let process = Process()
    (process.executableURL, process.arguments) = (program, arguments)
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let (start, before) = (milliseconds(), Self.usage())
    try process.run()
    process.waitUntilExit()
    let after = Self.usage()
    byClock.append((milliseconds() - start) / 1e3)
    byProcessor.append(after.seconds - before.seconds)
    // Of all that have ended, so only the first ones tell.
    if kilobytes == 0 { kilobytes = after.kilobytes }
  }

  /// Of the processes that have ended.
  private static func usage() -> (seconds: Double, kilobytes: Int) {
    var usage = rusage()
    getrusage(-1, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Int(usage.ru_maxrss))
  }

  var line: String {
    func rate(_ seconds: [Double]) -> String {
      func a(_ seconds: Double) -> String { String(Int(Double(count) / seconds)) }
      let sorted = seconds.sorted()
      return "\(a(sorted[sorted.count / 2])) (\(a(sorted[sorted.count - 1]))–\(a(sorted[0])))"
    }
    return "\(rate(byClock)) by the clock, \(rate(byProcessor)) by the processor: \(name)"
  }
}

let zhunru = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "zhunru")
let python = URL(filePath: "/usr/bin/python3")
let parse =
  "import yaml,sys\nfor page in yaml.load_all(open('all.yaml'), Loader=yaml.CSafeLoader): pass"
var rows = [
  Row(name: "a folder of files", program: zhunru, arguments: ["check", "applications"]),
  Row(
    name: "a folder of files, as JSON", program: zhunru,
    arguments: ["check", "--json", "applications"]),
  Row(name: "one file of YAML", program: zhunru, arguments: ["check", "all.yaml"]),
  Row(name: "PyYAML parses the same file", program: python, arguments: ["-c", parse]),
]
for round in 0...rounds {
  for row in rows.indices {
    try rows[row].run(in: folder)
    // The first round fills the caches.
    if round == 0 { (rows[row].byClock, rows[row].byProcessor) = ([], []) }
  }
}
print("\(count) applications, a second, median of \(rounds); \(load)")
for row in rows { print(row.line) }
print("most memory of zhunru: \(rows.dropLast().map(\.kilobytes).max() ?? 0) KB")
