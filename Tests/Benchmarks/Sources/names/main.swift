import Admission
import AdmissionCatalog
import Foundation

// How long it takes to compare one application's name with a directory of three hundred items, each
// with its Chinese name and its English gloss, and how many names a second that is.
//
// Usage: swift run -c release --package-path Tests/Benchmarks names [ITEMS] [ROUNDS]

let items = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 300
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 9

let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
let titles = catalog.editions.flatMap(\.items).map(\.title)
// The shipped editions over and over, each time about another place.
let places = ["", "南门", "江厦", "西门", "月湖", "鼓楼", "白云", "段塘", "望春"]
let names = (0..<items).map { number in
  let title = titles[number % titles.count]
  let place = places[number / titles.count % places.count]
  return [place + title.zh, title.en + " " + place]
}
let wordbook = catalog.register.wordbook
let list = NameList(names, by: wordbook)
let asked = titles.flatMap { ["关于做好\($0.zh)的工作", $0.zh + "月度督查", $0.en] }

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

/// Microseconds for each of `asked`, the median of the rounds.
func microseconds(_ work: (String) -> Void) -> Double {
  median(
    (0..<rounds).map { _ in
      let elapsed = ContinuousClock().measure { for name in asked { work(name) } }
      let seconds =
        Double(elapsed.components.seconds)
        + Double(elapsed.components.attoseconds) / 1e18
      return seconds * 1e6 / Double(asked.count)
    })
}

var found = 0
let reading = microseconds { if ComparableName($0, by: wordbook).isEmpty { found += 1 } }
let walking = microseconds { name in
  list.forEachMatch(of: ComparableName(name, by: wordbook), atLeast: 29) { _ in found += 1 }
}
func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }
print("one name against \(items): \(tenths(walking)) µs, of which reading it \(tenths(reading)) µs")
let each = tenths(Double(found) / Double(rounds * asked.count))
print("\(Int(Double(items) / walking * 1e6)) items compared a second, \(each) alike to each name")
