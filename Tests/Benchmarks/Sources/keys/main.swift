import BenchmarkParts

// How long it takes from a key to the screen drawn for it, at a terminal, through the whole program:
// an office of three hundred items and ten thousand entries, a history of 1,500 lines. Then the same
// for Tab, and for a paste of 20,800 Chinese characters, with and without marks around it.
//
// With and without colours and suggestions the rounds alternate, so that both meet the same machine.
//
// Usage: swift run -c release --package-path Tests/Benchmarks keys [ROUNDS] [ENTRIES]

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20
let entries = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000

let deleteLine = "\u{15}"
/// The first two go on like a line of the history, the third from its first word on like none.
let lines = [
  "投票 A2014-0077 同意 “名单已有，社区不必重复上报”", "提议 移出 1042 1043 1087，1101",
  "应为 拒绝 not-open ：会议 缓议 A2014-0019 “等街道意见”", "propose remove 1042 1043 1087",
]
let store = try SampleStore(entries: entries)
defer { store.remove() }
try store.write(
  history: (0..<1_500).map { number in
    switch number % 4 {
    case 0: "投票 A2014-\(1_000 + number) 同意 “名单已有，社区不必重复上报”"
    case 1: "提议 移出 1\(number % 300) 1\(number % 299)"
    case 2: "查看 A2014-\(1_000 + number)"
    default: "propose remove 1\(number % 300)"
    }
  })
let screen = try Screen(["--store", store.path], home: store.folder)
defer { screen.leave() }
try screen.waitForPrompt()

/// Types a text at one go and answers how long it took until it was drawn to its end.
@MainActor func time(_ keys: String, untilDrawn text: String) throws -> Double {
  let start = milliseconds()
  try screen.type(keys, untilDrawn: text)
  return milliseconds() - start
}

@MainActor func clear() throws {
  screen.type(deleteLine)
  try screen.settle()
}

/// Sends a command and waits for the next prompt.
@MainActor func command(_ line: String) throws {
  screen.type(line + "\r")
  try screen.waitForPrompt()
  try screen.settle(milliseconds: 50)
}

var first = Figures("the very first key, which learns the names")
try screen.settle(milliseconds: 50)
first.add(try time("投", untilDrawn: "投"))
try clear()

var keys = Figures("key to drawn screen, colours and suggestions on")
var bareKeys = Figures("key to drawn screen, colours and suggestions off")
var computed = Figures(
  "  of which the program computes, news after it included; on, mean of a line")
for round in 0..<2 * rounds {
  let isOn = round % 2 == 0
  let word = isOn ? "开" : "关"
  try command("设置 提示 \(word)")
  try command("设置 颜色 \(word)")
  for line in lines {
    let before = screen.computed
    for key in line {
      let spent = try time(String(key), untilDrawn: String(key))
      if isOn { keys.add(spent) } else { bareKeys.add(spent) }
    }
    try screen.settle()
    if isOn { computed.add((screen.computed - before) / Double(line.count)) }
    try clear()
  }
}
try command("设置 提示 开")
try command("设置 颜色 开")

/// Tab after each of these; a number of items, an item by its initials, one by a character inside
/// its name, a case.
let beginnings = ["提议 移出 10", "提议 移出 sq", "查看 居", "投票 A2014-01", "t"]
var tabs = Figures("Tab to drawn menu")
for _ in 0..<rounds {
  for beginning in beginnings {
    screen.type(beginning)
    try screen.settle(milliseconds: 10)
    tabs.add(try time("\t", untilDrawn: ""))
    try screen.settle()
    try clear()
  }
}

let sentence = "社区居委会反映，本项工作与民政部门已有台账重复，街道可以直接共享数据，"
let pasted = String(repeating: sentence, count: 20_800 / sentence.count + 1).prefix(20_799) + "终"
var marked = Figures("paste of \(pasted.count) characters, \(pasted.utf8.count) bytes, marked")
var unmarked = Figures("paste of \(pasted.count) characters, \(pasted.utf8.count) bytes, unmarked")
for _ in 0..<max(3, rounds / 4) {
  marked.add(try time("\u{1B}[200~\(pasted)\u{1B}[201~", untilDrawn: "终"))
  try screen.settle(milliseconds: 300)
  try clear()
  unmarked.add(try time(String(pasted), untilDrawn: "终"))
  try screen.settle(milliseconds: 300)
  try clear()
}
for figures in [first, keys, bareKeys, computed, tabs, marked, unmarked] { print(figures.line) }
print(load)
