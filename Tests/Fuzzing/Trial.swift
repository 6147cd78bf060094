import AdmissionFuzzing
import Foundation

/// A run of made-up inputs on one target.
struct Trial {
  private(set) var failures = 0
  private let target: FuzzTarget
  private let attempt: ([UInt8]) throws -> Void
  /// Where the input being tried is found after a trap.
  private let current: Int32
  private var slowest = (seconds: 0.0, number: 0)

  init(of target: FuzzTarget) throws {
    self.target = target
    attempt = try target.start(.oneWay)
    current = open("fuzz-\(target).input", O_RDWR | O_CREAT, 0o644)
  }

  mutating func run(_ count: Int, seed: UInt64) throws {
    var mutator = try target.mutator(seed: seed)
    let start = Self.processorSeconds
    for number in 1...max(count, 1) { try take(mutator.next(), number, seed: seed) }
    alarm(0)
    close(current)
    unlink("fuzz-\(target).input")
    let seconds = Int(Self.processorSeconds - start)
    print(
      "\(target): \(count) inputs of seed \(seed) in \(seconds) s,",
      "slowest \(Int(slowest.seconds * 1_000)) ms (input \(slowest.number)), \(failures) failures")
    fflush(nil)
  }

  private mutating func take(_ input: [UInt8], _ number: Int, seed: UInt64) throws {
    _ = pwrite(current, input, input.count, 0)
    ftruncate(current, input.count)
    alarm(20)
    let start = Self.processorSeconds
    do { try attempt(input) } catch {
      try keep(input, number, seed, because: "\(error)")
    }
    let seconds = Self.processorSeconds - start
    if seconds > slowest.seconds {
      slowest = (seconds, number)
      try Data(input).write(to: URL(filePath: "fuzz-\(target)-slowest.input"))
    }
    if seconds > 1 { try keep(input, number, seed, because: "took \(seconds) s") }
  }

  private mutating func keep(
    _ input: [UInt8], _ number: Int, _ seed: UInt64, because reason: String
  ) throws {
    failures += 1
    let file = "fuzz-\(target)-\(seed)-\(number).input"
    try Data(input).write(to: URL(filePath: file))
    print("\(file): \(reason.prefix(1_000))")
  }

  /// Of this process, so that a busy machine makes no input slow.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
