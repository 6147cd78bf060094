import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// What the rules said when the application was filed, words included: nothing is screened again.
struct WrittenVerdict: Codable {
  struct Finding: Codable {
    var rule: String
    var weight: String
    var message: Bilingual
    var facts: [String: Bilingual]
    var fix: Bilingual?
    var citations: [WrittenCitation]
    var duplicates: String?
    /// S, L, F or D; absent in entries older than it.
    var tag: String?
  }

  struct Resemblance: Codable {
    var item: String
    var name: String
    var percent: Int
    /// What of the content it was found by; left out where it was by the name.
    var passage: String?
  }

  var outcome: String
  var findings: [Finding]
  var similar: [Resemblance]
  var listed: String?
  var day: String

  init(_ verdict: Verdict) {
    outcome = verdict.outcome.rawValue
    findings = verdict.findings.map {
      Finding(
        rule: $0.rule.text, weight: $0.weight.rawValue, message: $0.message, facts: $0.facts,
        fix: $0.fix, citations: $0.citations.map(WrittenCitation.init),
        duplicates: $0.duplicates?.text, tag: $0.tag?.rawValue)
    }
    similar = verdict.similar.map {
      Resemblance(
        item: $0.item.text, name: $0.name, percent: $0.percent, passage: $0.passage)
    }
    (listed, day) = (verdict.listed?.text, verdict.day.description)
  }

  func verdict() throws -> Verdict {
    Verdict(
      outcome: try Reading.word(outcome),
      findings: try findings.map {
        AdmissionScreening.Finding(
          rule: try Reading.id($0.rule), weight: try Reading.word($0.weight), message: $0.message,
          facts: $0.facts, fix: $0.fix, citations: try $0.citations.map { try $0.citation() },
          duplicates: try $0.duplicates.map { try Reading.id($0) },
          tag: try $0.tag.map { try Reading.word($0) })
      },
      similar: try similar.map {
        AdmissionScreening.Resemblance(
          item: try Reading.id($0.item), name: $0.name, percent: $0.percent, passage: $0.passage)
      },
      listed: try listed.map { try Reading.id($0) }, day: try Reading.day(day))
  }
}
