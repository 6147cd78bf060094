import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R20_CertificatesTests {
  static let barred = Assessment.Stated(
    "barred",
    [
      "entry": Bilingual(zh: "婚姻状况证明", en: "Proof of marital status"),
      "term": Bilingual("未婚证明"), "issuer": Bilingual(zh: "民政部门", en: "Civil affairs"),
      "basis": Bilingual(zh: "《民发〔2015〕136号》", en: "Minfa 2015 no. 136"),
    ])

  static func certificate(
    id: WorkItem.ID? = nil, _ name: String = "抚养能力证明", cites instrument: Instrument.ID? = nil,
    why: String? = "须入户了解", answer: String? = nil
  ) -> Application {
    var application = Application.sample(
      id: id, name: name, kind: .certificate,
      basis: .sample(
        citations: [instrument].compactMap(\.self).map { Citation(instrument: $0, article: nil) }),
      burden: .sample(whyRecordsDoNotSuffice: why))
    application.answers = [answer].compactMap(\.self).map {
      Application.Answer(to: "R20", says: $0)
    }
    return application
  }

  @Test(arguments: [
    Situation(
      "a law is cited, and not which provision", certificate(cites: "elderly-rights-law"),
      .objects("whichArticle")),
    Situation(
      "a rule of the State Council", certificate(cites: "state-council-rule"),
      .objects("whichArticle")),
    Situation(
      "the provision is given",
      certificate(cites: "elderly-rights-law", answer: "第三十三条写明由居民委员会出具"),
      .objects("articleGiven", ["answer": "第三十三条写明由居民委员会出具"])),
    Situation("asked for by a ministry", certificate(cites: "minfa-2015-136"), .objects("noLaw")),
    Situation("asked for by nobody known", certificate(cites: "nowhere"), .objects("noLaw")),
    Situation(
      "listed with a ministry's rule", certificate(id: "010"),
      items: [
        .sample(
          id: "010", kind: .certificate,
          basis: Citation(instrument: "minfa-2015-136", article: nil))
      ], .objects("noLaw")),
    Situation(
      "listed without a basis", certificate(id: "010"),
      items: [.sample(id: "010", kind: .certificate, basis: nil)], .objects("noLaw")),
    Situation("listed with a law", certificate(id: "002"), .satisfied),
    Situation(
      "listed as a proof, with a law", certificate(id: "010", why: nil),
      items: [
        .sample(
          id: "010", name: "抚养能力证明", kind: .certificate,
          basis: Citation(instrument: "elderly-rights-law", article: nil))
      ], .notApplicable("listed")),
    Situation(
      "records may suffice", certificate(id: "002", why: nil),
      .objects("recordsSuffice")),
    Situation(
      "barred, though a law is cited", certificate("未婚证明盖章", cites: "elderly-rights-law"),
      .unsatisfied([barred])),
    Situation(
      "everything wrong", certificate("未婚证明盖章", why: nil),
      .unsatisfied([barred, Assessment.Stated("noLaw"), Assessment.Stated("recordsSuffice")])),
    Situation("barred whatever kind is stated", .sample(name: "未婚证明代办"), .unsatisfied([barred])),
    Situation("a task that is none", .sample(name: "读书会"), .notApplicable("noCertificate")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.certificates) }
}
