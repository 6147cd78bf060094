public import AdmissionCommittee
import AdmissionPages
import AdmissionVocabulary

/// Reads a voting rule by itself: any YAML file with a key `votingRule`, such as `committee.yaml`.
public enum VotingRuleFile {
  /// Reads the rule under `votingRule`; other keys of the file are passed over.
  ///
  /// Chair and veto seats are not compared with any roster.
  ///
  /// - Throws: ``CatalogDefects`` with every defect, under the name `file`.
  public static func read(_ bytes: [UInt8], file: String) throws(CatalogDefects) -> VotingRule {
    let margin = Margin(file: file)
    let rule = Place(page: bytes, margin)?.map(open: true) { keys in
      keys.required("votingRule").flatMap { read($0, seats: nil) }
    }
    guard margin.defects.isEmpty, let rule else { throw CatalogDefects(margin.defects) }
    return rule
  }

  /// `seats` is the size of the roster, `nil` when nobody knows it.
  static func read(_ place: Place, seats: Int?) -> VotingRule? {
    place.map { keys in
      let quorum = keys.required("quorum")?.text()
      let recusal = keys.required("recusal")?.text()
      let base = keys.required("base")?.text()
      let threshold = keys.required("threshold")?.text()
      let further = keys.required("and")?.list(requirement)
      let veto = keys.required("veto")?.list { $0.seat(of: seats) }
      let tie = keys.required("tie")?.text()
      let chair = keys.orNone("chair") { $0.seat(of: seats) }
      guard let quorum, let recusal, let base, let threshold, let further, let veto, let tie,
        let chair
      else { return nil }
      return rule(
        VotingRule.Words(
          quorum: quorum, recusal: recusal, base: base, threshold: threshold, and: further,
          veto: veto, tie: tie, chair: chair), keys)
    }
  }

  private static func requirement(_ place: Place) -> VotingRule.RequirementWords? {
    place.map { keys in
      let base = keys.required("base")?.text()
      let threshold = keys.required("threshold")?.text()
      guard let base, let threshold else { return nil }
      return VotingRule.RequirementWords(base: base, threshold: threshold)
    }
  }

  private static func rule(_ words: VotingRule.Words, _ keys: Keys) -> VotingRule? {
    do {
      return try VotingRule(words)
    } catch {
      for defect in error.all {
        keys.place.margin.note(
          at: keys.line(defect.key, element: defect.position), defect.notice)
      }
      return nil
    }
  }
}

extension Place {
  /// The number of a seat; one beyond the roster is noted.
  fileprivate func seat(of seats: Int?) -> Int? {
    let seat = number(BallotSheet.seatCounts)
    guard let seat, let seats, seat > seats else { return seat }
    note(
      Notice(
        "unknown-seat", zh: "`\(name.shown)`：没有席位 \(seat)",
        en: "`\(name.shown)`: there is no seat \(seat)",
        hint: Bilingual(zh: "席位从 1 到 \(seats)", en: "seats are numbered from 1 to \(seats)")))
    return seat
  }
}
