import BenchmarkParts

// How long it takes from starting the program to its first prompt at a terminal: on a store of ten
// thousand entries, beside one of a single entry and a program that only tells its version. The
// three alternate, so that all meet the same machine.
//
// Usage: swift run -c release --package-path Tests/Benchmarks start [ENTRIES] [ROUNDS]

let entries = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 20

let full = try SampleStore(entries: entries)
let empty = try SampleStore(entries: 1)
defer {
  full.remove()
  empty.remove()
}

func time(_ arguments: [String], in store: SampleStore, _ wait: (Screen) throws -> Void) throws
  -> Double
{
  let start = milliseconds()
  let screen = try Screen(arguments, home: store.folder)
  try wait(screen)
  defer { screen.leave() }
  return milliseconds() - start
}

var onFull = Figures("start to first prompt, \(entries) entries")
var onEmpty = Figures("start to first prompt, 1 entry")
var onNone = Figures("start to the version")
for round in 0...rounds {
  let times = try (
    time(["--store", full.path], in: full) { try $0.waitForPrompt() },
    time(["--store", empty.path], in: empty) { try $0.waitForPrompt() },
    time(["--version"], in: empty) { try $0.wait { $0.contains(0x0A) } }
  )
  // The first round fills the caches.
  guard round > 0 else { continue }
  onFull.add(times.0)
  onEmpty.add(times.1)
  onNone.add(times.2)
}
for figures in [onFull, onEmpty, onNone] { print(figures.line) }
print(load)
