import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// A task under a name that passes for another's is not taken up.
@Suite struct DisguiseTests {
  private static let department = Participant.department("civil-affairs")

  @Test(arguments: [
    "垃圾分类宣\u{200B}传", "垃圾分类\u{FE0F}宣传", "垃圾分类\u{34F}宣传", "垃圾分类宣传\u{202E}",
  ])
  func whatCannotBeSeenIsNoOtherName(_ name: String) throws {
    let application = Application.sample(name: name)
    let fault = try #require(application.firstFault())
    #expect(fault.field == .name && fault.reason.code == "invisible-character")
    try story(
      given: FilingTests.opened, when: .file(application), by: Self.department,
      then: .failure(.impossible(fault.field, fault.reason)))
  }

  /// A listed name and one that passes for it.
  static let pairs = [
    ("人口普查", "⼈口普查"), ("民政台账", "⺠政台账"), ("CRRB网格", "СRRВ网格"), ("App登记", "Арр登记"),
    ("工会登记", "エ会登记"), ("护士站检查", "护土站检查"),
  ]

  @Test(arguments: pairs)
  func anotherItemsNameIsRefused(_ listed: String, _ name: String) throws {
    let edition = Edition.sample(items: [
      .sample(id: "041", name: listed, category: .commissioned, department: "finance")
    ])
    let opened = [Event.office(.opened(.sample(edition: edition)))]
    let look = try #require(LookAlike(name, of: listed))
    let refused = Refusal.looksLikeItem(look, "041")
    let application = Application.sample(name: name)
    for command in [Command.file(application), .enter(application, .sample)] {
      let actor = if case .file = command { Self.department } else { Participant.clerk }
      try story(given: opened, when: command, by: actor, then: .failure(refused))
    }
    for text in [refused.notice.message, refused.notice.hint].compactMap(\.self) {
      #expect(text.zh.contains("041") && text.en.contains("041"))
    }
    #expect(refused.notice.message.zh.contains("U+") && refused.notice.message.en.contains("U+"))
  }

  @Test(arguments: pairs)
  func anOpenCasesNameIsRefusedToo(_ filed: String, _ name: String) throws {
    let history = try FilingTests.opened.then(
      (.department("finance"), .file(.sample(department: "finance", name: filed))))
    try story(
      given: history, when: .file(.sample(name: name)), by: Self.department,
      then: .failure(.looksLikeCase(#require(LookAlike(name, of: filed)), .first)))
  }

  /// Width and blanks are no other task of the same department.
  @Test func theSameTaskInOtherSignsIsAlreadyFiled() throws {
    let history = try FilingTests.opened.then(
      (Self.department, .file(.sample(name: "CRRB网格登记"))))
    try story(
      given: history, when: .file(.sample(name: "ＣＲＲＢ 网格登记")), by: Self.department,
      then: .failure(.alreadyFiled("ＣＲＲＢ 网格登记", .first)))
  }

  /// One's own case may be corrected to the name that was meant.
  @Test func aCorrectionMayTakeTheDisguiseOff() throws {
    let history = try FilingTests.opened.then(
      (Self.department, .file(.sample(name: "⼈口普查"))))
    let corrected = try history.then(
      (Self.department, .correct(.first, .sample(name: "人口普查"))))
    #expect(try Office(replaying: corrected)[.first]?.revision == 2)
  }

  /// Names that differ to the eye, and the exact name, are for the rules.
  @Test(arguments: ["垃圾分类督查", "垃圾分类宣传", "垃圾 分类宣传"])
  func otherNamesAreScreened(_ name: String) throws {
    let history = try FilingTests.opened.then((Self.department, .file(.sample(name: name))))
    #expect(try Office(replaying: history)[.first] != nil)
  }
}

extension Order {
  fileprivate static let sample = Order(level: .city, document: "市发1号")
}
