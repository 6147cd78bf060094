import Testing

@testable import AdmissionReading

@Suite struct SignTests {
  typealias Alternative = Sign.Alternative

  @Test(
    arguments: [
      ("招商", [[.word("招商")]]),
      ("招商|引资", [[.word("招商"), .word("引资")]]),
      ("下载 + 率|@数 + 通报", [[.word("下载")], [.word("率"), .number], [.word("通报")]]),
      ("率+@数", [[.word("率")], [.number]]),
      ("  下载  |  安装  ", [[.word("下载"), .word("安装")]]),
      ("通报 + @社区|书记", [[.word("通报")], [.words(of: "社区"), .word("书记")]]),
      ("100% + 入户", [[.word("100%")], [.word("入户")]]),
    ] as [(String, [[Alternative]])])
  func reads(_ text: String, _ parts: [[Alternative]]) throws {
    let sign = try Sign(parsing: text)
    #expect(sign.parts == parts)
  }

  @Test(arguments: [
    "", " ", "+", "|", "招商 +", "+ 招商", "招商 + + 引资", "招商|", "|招商", "招商||引资", "@", "招商 + @",
    // Distances are measured from a word.
    "@数", "@数 + 招商", "@社区 + 招商", "招商|@数 + 引资",
  ])
  func refuses(_ text: String) {
    #expect(throws: MalformedSign(text: text)) { try Sign(parsing: text) }
  }

  @Test(arguments: [
    ("招商", []), ("率 + @数", []), ("通报 + @社区|@后果 + @社区", ["社区", "后果", "社区"]),
  ])
  func namesItsClasses(_ text: String, _ classes: [String]) throws {
    #expect(try Sign(parsing: text).classes == classes)
  }
}
