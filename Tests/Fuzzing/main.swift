import AdmissionFuzzing
import Foundation

// Tries made-up inputs on one way in, or on all: seeded, with the address sanitizer.
//
// Usage: swift run -c release --sanitize=address fuzz TARGET|all [INPUTS] [SEED]
//        swift run -c release --sanitize=address fuzz TARGET FILE…      these inputs only
//
// The input being tried is in `fuzz-TARGET.input` in the working folder until the next one is, so that
// it is there after a trap; one that takes 20 seconds ends the run. Inputs that break a promise or
// take a second of processor time are kept as `fuzz-TARGET-SEED-NUMBER.input`, the slowest of the run as
// `fuzz-TARGET-slowest.input`.
//
// With the toolchain's libFuzzer linked in, inputs are chosen by what code they reach. SwiftPM knows
// no `--sanitize=fuzzer`, and `-Xswiftc -sanitize=fuzzer` would put libFuzzer's `main` into the plugin's
// tool as well, so the library without it is linked and asked for by name:
//
//   lib=$(dirname "$(command -v swift)")/../lib/clang/*/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
//   SWIFT_BACKTRACE=enable=no swift run -c release --scratch-path .build/fuzz --sanitize=address \
//     -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table -Xlinker -u \
//     -Xlinker LLVMFuzzerRunDriver -Xlinker --export-dynamic-symbol=LLVMFuzzerRunDriver \
//     -Xlinker $lib -Xlinker -lstdc++ fuzz --coverage TARGET FOLDER Tests/AdmissionFuzzTests/Corpus/TARGET

var arguments = Array(CommandLine.arguments.dropFirst())
let byCoverage = arguments.first == "--coverage"
if byCoverage { arguments.removeFirst() }
let name = arguments.first ?? "all"
let targets = FuzzTarget.all.filter { name == "all" || $0.name == name }
guard !targets.isEmpty else {
  print("no target \(name); there are: \(FuzzTarget.all.map(\.name).joined(separator: " "))")
  exit(64)
}

if byCoverage {
  try ByCoverage.run(targets[0], Array(arguments.dropFirst()))
} else if let files = arguments.dropFirst().first, Int(files) == nil {
  let attempt = try targets[0].start(.everywhere)
  for file in arguments.dropFirst() {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    do { try attempt(bytes) } catch { print("\(file): \(error)") }
  }
} else {
  let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000
  let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
  var failures = 0
  for target in targets {
    var trial = try Trial(of: target)
    try trial.run(count, seed: seed)
    failures += trial.failures
  }
  exit(failures == 0 ? 0 : 1)
}
