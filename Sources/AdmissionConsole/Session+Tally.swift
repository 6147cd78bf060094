import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
import AdmissionWording

extension Session {
  func tally(_ filed: Case) throws -> Reply {
    guard let poll = filed.lastPoll else {
      throw Refusal.wrongStage(filed.id, filed.standing, wanted: [.voting])
    }
    let naming = naming
    return Reply(
      old: "tally",
      fields: poll.fields.merging([
        "case": .text(filed.id.text), "open": .truth(filed.openPoll != nil),
        "round": .number(poll.terms.round), "byHands": .truth(poll.hands != nil),
      ]) { $1 }
    ) { language -> [Line] in
      let lines = [
        "\(filed.id) · \(naming.words(for: filed.motion)[language])",
        Bilingual(zh: "  第 \(poll.terms.round) 轮 · ", en: "  poll \(poll.terms.round) · ")[language]
          + poll.counts[language],
      ]
      guard filed.openPoll != nil else {
        return lines.map { Line($0) }
          + ["  " + Line(poll.tally.outcome.name[language], poll.tally.outcome.accent)]
      }
      return (lines + ([poll.standing] + poll.prospects(naming)).map { "  " + $0[language] })
        .map { Line($0) }
    }
  }
}
