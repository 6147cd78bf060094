import Admission
import AdmissionCatalog
import BenchmarkParts
import Foundation

// How many applications a second one core screens by the whole shipped book, over a directory of
// three hundred items, without and with the rules that compare names. Applications are random and
// seeded; rounds alternate; the median is told, in seconds of the processor. Findings are values,
// except in the last row.
//
// Measured on two shared virtual cores in November 2026, 3,000 applications, medians of 5:
// 136,000 and 44,000 a second without comparing names, made ready before and with making ready, which
// is reading them; 55,000 and 29,000 with comparing names; 4,400 in words.
//
// Only what a build from nothing says counts (`rm -rf Tests/Benchmarks/.build`): after a change in a
// module that is used by way of another, SwiftPM 6.3 leaves objects in a release build that know the
// old layout of its types, and the program writes beyond what it allocates.
//
// Usage: swift run -c release --package-path Tests/Benchmarks screenings [APPLICATIONS] [ROUNDS] [ROW]

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 4_000
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 9
/// Only one row, from 0, for a profiler.
let only = CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) }

let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
let district = District(catalog)
let day = try CalendarDay(parsing: "2014-04-18")
let directory = Directory(district.edition(items: 300))
var dice = Dice(seed: 20_140_418)
let applications = (0..<count).map { _ in district.application(&dice) }

let circumstances = Circumstances(
  calendar: catalog.workdays, budget: catalog.committee.budget,
  refusals: (0..<20).map { number in
    Circumstances.PastRefusal(
      filed: "A2014-\(number)", day: day, application: district.application(&dice))
  })
let comparing: Set<ScreeningRule.ID> = ["R14", "R42"]

func screening(_ book: RuleBook) -> Screening {
  Screening(by: book, against: directory, register: catalog.register, on: day, circumstances)
}
let whole = screening(catalog.ruleBook)
let plain = screening(try catalog.ruleBook.without(comparing))

/// The processor's time, so that what else the machine does counts little.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func perSecond(_ work: () throws -> Void) rethrows -> Double {
  let start = processorSeconds()
  try work()
  return Double(count) / (processorSeconds() - start)
}

var found = 0
var objections = Objections()
@MainActor func judge(_ questions: [Question], by screening: Screening) {
  for question in questions {
    _ = screening.judge(question, noting: &objections)
    found += objections.all.count
  }
}

let plainQuestions = try applications.map { try plain.question($0) }
let wholeQuestions = try applications.map { try whole.question($0) }
judge(plainQuestions, by: plain)
let mean = Double(found) / Double(count)

struct Row {
  let name: String
  let work: () throws -> Void
  var rates: [Double] = []
}
var rows = [
  Row(name: "without comparing names, made ready before") { judge(plainQuestions, by: plain) },
  Row(name: "without comparing names, making ready included") {
    for application in applications {
      _ = plain.judge(try plain.question(application), noting: &objections)
    }
  },
  Row(name: "with comparing names, made ready before") { judge(wholeQuestions, by: whole) },
  Row(name: "with comparing names, making ready included") {
    for application in applications {
      _ = whole.judge(try whole.question(application), noting: &objections)
    }
  },
  Row(name: "with comparing names, findings in Chinese words") {
    for application in applications {
      for finding in try whole.verdict(on: application).findings {
        found += finding.message(in: .zh).utf8.count + (finding.fix(in: .zh)?.utf8.count ?? 0)
      }
    }
  },
]
for _ in 0..<rounds {
  for row in rows.indices where only == nil || only == row {
    rows[row].rates.append(try perSecond(rows[row].work))
  }
}
print(
  "\(count) applications, \(directory.items(on: day).count) items, "
    + "\(catalog.ruleBook.rules.count { $0.rule.judgesApplications && $0.entry.isOn }) rules on, "
    + "\((mean * 10).rounded() / 10) objections each; screenings a second, median of \(rounds)")
for row in rows where !row.rates.isEmpty {
  let sorted = row.rates.sorted()
  func whole(_ rate: Double) -> Int { Int(rate.rounded()) }
  print(
    "\(whole(sorted[sorted.count / 2])) (\(whole(sorted[0]))–\(whole(sorted[sorted.count - 1]))) \(row.name)"
  )
}
