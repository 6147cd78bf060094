import AdmissionReading
import AdmissionSamples
import Testing

@Suite struct FoldedTextTests {
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: FoldedText(text).units.compactMap { Unicode.Scalar($0) })
    return String(folded)
  }

  @Test(arguments: [
    ("招商引资", "招商引资"), ("", ""),
    // Width and case.
    ("ＡＰＰ下载３家", "app下载3家"), ("App", "app"), ("５０％", "50%"),
    // Traditional forms.
    ("招商引資", "招商引资"), ("出具證明", "出具证明"), ("考核評比", "考核评比"),
    // Blanks, and signs that part nothing.
    ("招 商　引\t资", "招商引资"), ("招·商·引·资", "招商引资"), ("招-商_引*资", "招商引资"), ("“招商”引资", "招商引资"),
    ("《招商》引资", "招商引资"), ("招\u{200B}商\u{FEFF}引资", "招商引资"),
    // Signs that part, between single ideographs.
    ("招、商、引、资", "招商引资"), ("招，商，引，资", "招商引资"), ("招.商.引.资", "招商引资"), ("招/商|引,资", "招商引资"),
    ("招\n商\n引\n资", "招商引资"), ("招、商引资", "招商引资"),
    // The same signs between words.
    ("完成招、商引资", "完成招、商引资"), ("招商、引资", "招商、引资"), ("招商，引资", "招商，引资"), ("招商,引资", "招商，引资"),
    ("招商；引资", "招商。引资"),
    ("招商/引资", "招商、引资"), ("登记A、B两类", "登记a、b两类"), ("招商（引资）", "招商，引资，"),
    // Circled, squared and other forms of a sign.
    ("①户", "1户"), ("㊡日", "休日"), ("ⓐⓟⓟ", "app"),
    // A radical for an ideograph, a Cyrillic letter for a Latin one.
    ("⼈口", "人口"), ("аpp", "app"),
    // Neither is a sign of the text, nor a letter.
    ("👍", ""), ("——", ""),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Self.folded(text) == expected)
  }

  /// A clause is shown as written, so that every unit knows its scalar.
  @Test(arguments: [
    "招、商、引、资", "ＡＰＰ下载３家，①户", "招\u{200B}商\u{FEFF}引资", "👍招商", "ﬁ 与 ㎏，甲、乙、丙丁", "",
  ])
  func everyUnitKnowsItsOrigin(_ text: String) {
    let folded = FoldedText(text)
    let scalars = Array(text.unicodeScalars)
    #expect(folded.units.count == folded.origins.count)
    #expect(folded.origins == folded.origins.sorted())
    for (unit, origin) in zip(folded.units, folded.origins) {
      #expect(
        Self.folded(String(scalars[Int(origin)])).unicodeScalars.contains { $0.value == unit })
    }
  }

  @Test func aSentenceBeginsWithAStop() {
    #expect(FoldedText("招商", isSentence: true).units.first == FoldedText.stop)
    #expect(FoldedText("", isSentence: true).units == [FoldedText.stop])
  }

  @Test(arguments: NaughtyText.invisible + NaughtyText.sequences)
  func anythingCanBeFolded(_ text: String) {
    let folded = FoldedText(text)
    #expect(folded.units.count == folded.origins.count)
    #expect(folded.origins.allSatisfy { (0..<text.unicodeScalars.count).contains(Int($0)) })
  }
}
