import Testing

@testable import AdmissionLineEdit

@Suite struct CompletionMenuTests {
  private func completion(_ range: Range<Int>, _ texts: [String]) -> Completion {
    Completion(range: range, candidates: texts.map { .init($0, detail: "说明") })
  }

  @Test func aSingleCandidateIsPutInWithABlank() {
    let (line, menu) = CompletionMenu.open(completion(0..<2, ["投票"]), on: EditedLine("tp"))
    #expect(line.text == "投票 " && line.isAtEnd && menu == nil)
    let folder = Completion(range: 3..<5, candidates: [.init("seeds/", isWhole: false)])
    #expect(CompletionMenu.open(folder, on: EditedLine("申报 se")).0.text == "申报 seeds/")
  }

  @Test func aBlankThatIsThereIsNotDoubled() {
    var typed = EditedLine("tp A2014-001")
    typed.move(to: 2)
    let (line, _) = CompletionMenu.open(completion(0..<2, ["投票"]), on: typed)
    #expect(line.text == "投票 A2014-001" && line.cursorCharacter == 2)
  }

  @Test func whatAllShareIsPutInFirst() {
    let texts = ["A2014-066", "A2014-067"]
    let (line, menu) = CompletionMenu.open(completion(3..<4, texts), on: EditedLine("投票 A"))
    #expect(line.text == "投票 A2014-06" && menu?.candidates.count == 2)
    // Two names that share bytes of a character and no character.
    let offices = ["区住建局", "区作业局"]
    #expect(CompletionMenu.open(completion(0..<1, offices), on: EditedLine("区")).0.text == "区")
  }

  @Test func stepsGoAroundInBothDirections() {
    var (_, menu) = CompletionMenu.open(completion(0..<1, ["甲", "乙", "丙"]), on: EditedLine("x"))
    #expect(menu?.step(forward: true).text == "甲 ")
    #expect(menu?.step(forward: true).text == "乙 ")
    #expect(menu?.step(forward: false).text == "甲 ")
    #expect(menu?.step(forward: false).text == "丙 ")
    #expect(menu?.step(forward: true).text == "甲 ")
    #expect(menu?.origin.text == "x")
  }

  @Test(arguments: [(3, 10, 3, 0), (30, 10, 9, 21), (10, 10, 10, 0), (11, 10, 9, 2), (3, 1, 1, 2)])
  func showsWhatFits(_ count: Int, _ rows: Int, _ shown: Int, _ left: Int) {
    var (_, menu) = CompletionMenu.open(
      completion(0..<1, (0..<count).map { "\($0)号" }), on: EditedLine("x"))
    for _ in 0..<count {
      _ = menu?.step(forward: true)
      let notes = menu?.notes(rows: rows) { "\($0) more" } ?? []
      #expect(notes.count == shown + (left > 0 ? 1 : 0))
      #expect(notes.count { $0.tint == .chosen } == 1)
      if left > 0 { #expect(notes.last?.text == "  \(left) more") }
    }
  }
}
