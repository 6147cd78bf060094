import Foundation
import Testing

@testable import AdmissionVocabulary

/// Texts that need no closer look are told by their bytes.
@Suite struct CommonplaceTests {
  @Test(arguments: [
    "a", "a b", "社区", "协助统计：“老人”（1）", "《条例》、二十——", "~!", "一", "鿿", "Ａ～",
  ])
  func isCommonplace(_ text: String) {
    #expect(text.isCommonplace)
  }

  @Test(arguments: [
    "", " ", " a", "a ", "a\nb", "a\tb", "\u{7F}", "é", "㐀", "\u{200B}", "\u{2028}", "a\u{3000}",
    "〪", "ｱ", "😀", "\u{FEFF}a", "䷿",
  ])
  func isNone(_ text: String) {
    #expect(!text.isCommonplace)
  }

  @Test func isNeitherInvisibleNorAMarkNorChangedByNFC() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isCommonplace else { continue }
      let text = String(scalar)
      #expect(Array(text.precomposedStringWithCanonicalMapping.utf8) == Array(text.utf8))
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
        .surrogate, .nonspacingMark, .enclosingMark, .spacingMark:
        Issue.record("\(value)")
      default: #expect(!scalar.properties.isDefaultIgnorableCodePoint)
      }
    }
  }

  /// It never calls a text commonplace in which one scalar is not.
  @Test func neverPromisesTooMuch() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), !scalar.isCommonplace else { continue }
      #expect(!"a\(scalar)a".isCommonplace, "\(value)")
    }
  }
}
