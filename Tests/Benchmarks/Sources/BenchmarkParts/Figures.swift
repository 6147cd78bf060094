import Foundation

/// Times of one kind, each in milliseconds.
package struct Figures {
  private let name: String
  private var times: [Double] = []

  package init(_ name: String) { self.name = name }

  package mutating func add(_ milliseconds: Double) { times.append(milliseconds) }

  /// What, the median, what nineteen of twenty stay under, the most, and how many.
  package var line: String {
    let sorted = times.sorted()
    guard let most = sorted.last else { return "\(name): none" }
    func shown(_ number: Double) -> String { String(format: "%.2f ms", number) }
    let median = sorted[sorted.count / 2]
    let usual = sorted[min(sorted.count - 1, sorted.count * 19 / 20)]
    return "\(name): median \(shown(median)), p95 \(shown(usual)), max \(shown(most)), "
      + "n \(sorted.count)"
  }
}

/// Milliseconds since the machine was started.
package func milliseconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) * 1e3 + Double(now.tv_nsec) / 1e6
}

/// How busy the machine is, to be told beside every figure.
package var load: String {
  var averages = [0.0, 0.0, 0.0]
  getloadavg(&averages, 3)
  return "load of the machine \(averages.map { String(format: "%.1f", $0) }.joined(separator: " "))"
}
