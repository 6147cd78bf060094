import AdmissionSeal
import AdmissionVocabulary
import Testing

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func isSHA256(_ text: String, _ hex: String) {
    #expect(Digest(of: text.utf8).hex == hex)
    #expect(Digest(hex: hex) == Digest(of: text.utf8))
  }

  @Test(arguments: [
    "", "e3b0", String(repeating: "G", count: 64), String(repeating: "é", count: 32),
  ])
  func anythingElseIsNoDigest(_ text: String) {
    #expect(Digest(hex: text) == nil)
  }
}
