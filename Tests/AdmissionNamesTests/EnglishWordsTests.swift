import Testing

@testable import AdmissionNames

@Suite struct EnglishWordsTests {
  @Test(arguments: [
    ("ledgers", "ledger"), ("activities", "activity"), ("classes", "class"), ("boxes", "box"),
    ("address", "address"), ("status", "status"), ("living", "liv"), ("live", "liv"),
    ("planning", "plan"), ("sealing", "seal"), ("selling", "sell"), ("during", "dur"),
    ("gas", "gas"), ("ring", "ring"), ("s", "s"), ("", ""),
  ])
  func cutsToTheStem(_ word: String, _ stem: String) {
    #expect(EnglishWords.stem(units(of: word)) == units(of: stem))
  }

  @Test(arguments: [
    ("allowance", "alowance", true), ("allowance", "allowances", true),
    ("allowance", "allowence", true), ("service", "servcie", true),
    ("service", "service", false), ("service", "servciee", false),
    ("house", "mouse", false), ("fire", "fore", false), ("employ", "unemploy", false),
  ])
  func knowsASlip(_ left: String, _ right: String, _ expected: Bool) {
    #expect(EnglishWords.isSlip(units(of: left), units(of: right)) == expected)
    #expect(EnglishWords.isSlip(units(of: right), units(of: left)) == expected)
  }

  @Test(arguments: [
    ("Survey of residents", true), ("Survey of residents (第2次)", true), ("ABC平台录入", false),
    ("调查", false),
    ("", false), ("2014", true),
  ])
  func isForMainlyLatinNames(_ name: String, _ expected: Bool) {
    #expect((ComparableName(name).words != nil) == expected)
  }
}
