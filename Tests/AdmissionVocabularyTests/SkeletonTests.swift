import AdmissionSamples
import AdmissionVocabulary
import Foundation
import Testing

/// Names that look the same have one skeleton, those that do not have two.
@Suite struct SkeletonTests {
  /// Every radical and compatibility ideograph that Unicode decomposes, and every radical and stroke
  /// for which it names the ideograph.
  @Test func everyRadicalAndCompatibilityIdeographLooksLikeItsIdeograph() {
    #expect(LookAlikeSamples.ideographs.count == 1_350)
    for (sign, ideograph) in LookAlikeSamples.ideographs {
      #expect(Skeleton("表\(sign)表") == Skeleton("表\(ideograph)表"), "\(sign.codePoint)")
      #expect(ideograph.properties.isIdeographic && sign != ideograph, "\(sign.codePoint)")
      let look = LookAlike("表\(sign)表", of: "表\(ideograph)表")
      // Texts of one canonical form are one text, which is kept in that form.
      let isSame = String(sign) == String(ideograph)
      #expect(look?.isDisguise == (isSame ? nil : true), "\(sign.codePoint)")
    }
  }

  /// A name of ASCII and ideographs is read as it is beside a letter that needs a closer look.
  @Test func plainNamesAreReadLikeOthers() {
    for value in Array(0x00...0x7F) + Array(0x4E00...0x9FFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(Skeleton("a\(scalar)é").text == Skeleton("a\(scalar)").text + "é", "\(value)")
    }
  }

  @Test func everyFormIsReadAsWhatItIsAFormOf() throws {
    var count = 0
    for scalar in LookAlikeSamples.forms {
      let text = String(scalar)
      let meant = text.precomposedStringWithCompatibilityMapping
      // An accent that stands alone is decomposed into a blank and the accent.
      guard meant != text, !meant.contains(where: \.isWhitespace) else { continue }
      count += 1
      #expect(Skeleton(text) == Skeleton(meant), "\(scalar.codePoint) \(meant)")
    }
    #expect(count > 2_500)
  }

  @Test(arguments: [
    ("CRRB网格", "СRRB网格"), ("CRRB网格", "ＣＲＲＢ 网格"), ("CRRB", "СRRВ"),
    ("admin", "аdmin"), ("OPEN", "ΟΡΕΝ"), ("Cable", "Сable"), ("Seat 1", "seat l"), ("O41", "041"),
    ("B超", "Ｂ超"), ("人口普查", "⼈口普查"), ("民政局", "⺠政局"), ("马园社区", "⻢园社区"),
    ("豈有此理", "\u{F900}有此理"), ("二次登记", "ニ次登记"), ("工会", "エ会"), ("护士站", "护土站"),
    ("一月", "㊀月"), ("㎏", "kg"), ("Ⅷ", "VIII"), ("二〇一四", "二○一四"),
    ("甲·乙", "甲・乙"), ("甲–乙", "甲-乙"), ("民政\u{200B}局", "民政局"), ("民政 局", "民政局"),
    ("café", "cafe\u{301}"), ("ꓚꓮꓐ", "CAB"), ("ᎪᏴ", "AB"), ("𝐀𝟏", "A1"),
  ])
  func looksTheSame(_ left: String, _ right: String) {
    #expect(Skeleton(left) == Skeleton(right))
  }

  @Test(arguments: [
    ("人口", "入口"), ("民政局", "财政局"), ("café", "cafe"), ("B超", "8超"), ("甲", "乙"), ("已办", "己办"),
    ("Seat 2", "Seat 1"), ("垃圾分类", "垃圾 分拣"),
  ])
  func looksDifferent(_ left: String, _ right: String) {
    #expect(Skeleton(left) != Skeleton(right))
    #expect(LookAlike(left, of: right) == nil)
  }

  @Test(arguments: [
    ("⼈口普查", "人口普查", "⼈ U+2F08 不是 人 U+4EBA", "⼈ U+2F08 is not 人 U+4EBA"),
    ("СRRB", "CRRB", "С U+0421 不是 C U+0043", "С U+0421 is not C U+0043"),
    ("民政\u{200B}局", "民政局", "多了 U+200B", "U+200B is one too many"),
    ("民政局\u{200B}", "民政局", "多了 U+200B", "U+200B is one too many"),
    ("民政局", "民政局\u{200B}", "少了 U+200B", "U+200B is missing"),
  ])
  func saysWhereItDiffers(_ name: String, _ other: String, _ zh: String, _ en: String) throws {
    let look = try #require(LookAlike(name, of: other))
    #expect(look.isDisguise)
    #expect(look.difference == Bilingual(zh: zh, en: en))
    #expect(
      Bilingual.didYouMean(other, not: name)
        == Bilingual(zh: "是不是 `\(other)`？\(zh)", en: "did you mean `\(other)`? \(en)"))
  }

  /// As an input method types it, a name is disguised by nothing.
  @Test(arguments: [("ＣＲＲＢ 网格", "crrb网格"), ("民政（局）", "民政(局)"), ("①号楼", "1号楼")])
  func widthAndCaseAreNoDisguise(_ name: String, _ other: String) throws {
    #expect(try !#require(LookAlike(name, of: other)).isDisguise)
    #expect(Bilingual.didYouMean(other, not: name) == .didYouMean(other))
  }

  @Test(arguments: [
    ("аdmin", "аdmin", "d", ["Cyrillic", "Latin"]),
    ("网格 СRRB 平台", "СRRB", "R", ["Cyrillic", "Latin"]),
    ("CRRВ网格", "CRRВ", "В", ["Latin", "Cyrillic"]),
    ("pοwer", "pοwer", "ο", ["Latin", "Greek"]), ("В2B", "В2B", "B", ["Cyrillic", "Latin"]),
    ("жa", "жa", "a", ["Cyrillic", "Latin"]), ("Cꓐ", "Cꓐ", "ꓐ", ["Latin", "Lisu"]),
    ("aօ", "aօ", "օ", ["Latin", "Armenian"]), ("ᎪB", "ᎪB", "B", ["Cherokee", "Latin"]),
  ])
  func mixedWordsAreSeen(
    _ name: String, _ word: String, _ odd: String, _ scripts: [String]
  ) throws {
    let mixed = try #require(MixedWord(in: name))
    #expect(mixed.word == word && String(mixed.odd) == odd)
    #expect(mixed.scripts.map(\.en) == scripts)
  }

  @Test(arguments: [
    "CRRB网格", "B超", "网格员App登记", "Привет мир", "PM2.5 (μg/m³)", "10 kΩ", "Δt", "ΟΡΕΝ", "café",
    "Москва Moscow", "ＡＰＰ登记", "カラオケ", "", "2014年", "Москва-Moscow",
  ])
  func otherNamesAreNot(_ name: String) {
    #expect(MixedWord(in: name) == nil)
  }
}
