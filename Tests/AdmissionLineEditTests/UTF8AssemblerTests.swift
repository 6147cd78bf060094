import Testing

@testable import AdmissionLineEdit

@Suite struct UTF8AssemblerTests {
  @Test(arguments: [
    (Array("准入 é𠮷😀a".utf8), "准入 é𠮷😀a"), ([0xFF, 0x61], "a"), ([0xE5, 0x61], "a"),
    ([0xE5, 0x87, 0xE5, 0x87, 0x86], "准"), ([0x80, 0xBF, 0x61], "a"), ([0xC0, 0x80], ""),
    ([0xED, 0xA0, 0x80, 0x61], "a"), ([0xF8, 0x88, 0x80, 0x80, 0x61], "a"),
    ([0x1B, 0x5B], "\u{1B}["),
  ])
  func assembles(_ bytes: [UInt8], _ text: String) {
    var assembler = UTF8Assembler()
    let scalars = bytes.compactMap { assembler.take($0) }
    #expect(String(String.UnicodeScalarView(scalars)) == text)
  }

  @Test func waitsForNoByteItDoesNotNeed() {
    var assembler = UTF8Assembler()
    #expect("入".utf8.map { assembler.take($0) } == [nil, nil, "入"])
  }
}
