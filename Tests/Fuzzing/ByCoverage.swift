import AdmissionFuzzing
import Foundation

/// Hands a target to libFuzzer, where that is linked in.
enum ByCoverage {
  private typealias Attempt = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  private typealias Driver =
    @convention(c) (
      UnsafeMutablePointer<Int32>,
      UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, Attempt
    ) -> Int32

  /// What is tried; libFuzzer's callback can carry nothing along.
  ///
  /// Set once before libFuzzer is started, which calls back on the thread that started it.
  nonisolated(unsafe) private static var attempt: (([UInt8]) throws -> Void)?

  static func run(_ target: FuzzTarget, _ arguments: [String]) throws -> Never {
    guard let symbol = dlsym(nil, "LLVMFuzzerRunDriver") else {
      print("libFuzzer is not linked in; see main.swift")
      exit(64)
    }
    attempt = try target.start(.oneWay)
    let driver = unsafeBitCast(symbol, to: Driver.self)
    let words = ["fuzz"] + arguments
    var count = Int32(words.count)
    // libFuzzer keeps them to the end of the process.
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    list.initialize(repeating: nil, count: words.count + 1)
    for (place, word) in words.enumerated() { list[place] = strdup(word) }
    var pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = list
    exit(
      driver(&count, &pointer) { start, length in
        do {
          try ByCoverage.attempt?(Array(UnsafeBufferPointer(start: start, count: length)))
        } catch { fatalError("\(error)") }
        return 0
      })
  }
}
