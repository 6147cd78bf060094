import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// Five items of 36 hours a year each, of which 044 ends with June.
@Suite struct YearlyReviewTests {
  private static func review(_ story: Story, of year: Int = 2014) -> YearlyReview {
    YearlyReview(of: story.office.now, for: year, by: story.orders)
  }

  private static func drawn(_ review: YearlyReview) -> [String] {
    review.lines.map { line in
      "\(line.item.id) \(line.causes.map(\.rawValue).joined(separator: "+")) \(line.uses)"
        + " \(line.complaints) \(line.undelivered) \(line.proposal.word)"
    }
  }

  private static func complain(
    _ item: WorkItem.ID, _ kind: Complaint.Kind, in story: inout Story
  ) throws {
    try story.act(
      .community("community-1"), .complain(Complaint(item: item, kind: kind, text: "实名反映")))
  }

  @Test func everythingUndecidedIsDue() throws {
    let review = Self.review(try Story())
    #expect(
      Self.drawn(review) == [
        "001 undecided 0 0 0 retain", "041 undecided 0 0 0 retain", "042 undecided 0 0 0 retain",
        "043 undecided 0 0 0 retain", "044 ends+undecided 0 0 0 renew",
      ])
    #expect(review.listed == 5 && review.reconstructed && review.day == officeDay)
    let sums = review.sums
    #expect(sums.workload == Workload(items: 5, minutes: 5 * 12 * 60 * 3))
    #expect(sums.unused == 5 && sums.proposals == ["retain": 4, "renew": 1])
    #expect(review.departments == ["civil-affairs"])
    #expect(review.sums(of: "finance").workload == .none)
  }

  @Test func aDecisionOfTheYearSettlesIt() throws {
    var story = try Story()
    try story.pass(.retain("041"))
    try story.pass(.renew("044", until: day("2015-12-31")))
    let admitted = try story.admit()
    try story.decide(try story.propose(.remove("042")), "NNNNNNNN")
    try story.pass(.remove("043"))
    // 045 was admitted to the end of the year; a motion that was not carried settles nothing.
    #expect(
      Self.drawn(Self.review(story)) == [
        "001 undecided 0 0 0 retain", "042 undecided 0 0 0 retain", "045 ends 0 0 0 renew",
      ])
    #expect(story.office[admitted]?.grant?.item == "045")
    #expect(
      Self.drawn(Self.review(story, of: 2015)).map { $0.prefix(18) } == [
        "001 undecided 0 0 ", "041 undecided 0 0 ", "042 undecided 0 0 ", "044 ends+undecided",
        "045 undecided 0 0 ",
      ])
  }

  @Test func useAndComplaintsCountFromTheLastDecision() throws {
    var story = try Story()
    for _ in 1...2 { _ = try story.file(.listed) }
    try Self.complain("041", .complaint, in: &story)
    try Self.complain("042", .undelivered, in: &story)
    #expect(Self.drawn(Self.review(story))[0] == "001 undecided 2 0 0 retain")
    #expect(Self.drawn(Self.review(story))[1] == "041 undecided 0 1 0 retain")
    #expect(Self.drawn(Self.review(story))[2] == "042 undecided 0 0 1 revoke")
    #expect(Self.review(story).sums.uses == 2 && Self.review(story).sums.undelivered == 1)

    try story.wait(until: "2014-05-12")
    try story.decide(try story.propose(.suspend("041", .disapproved)))
    #expect(Self.review(story).lines[1].lastDecision == day("2014-05-12"))
    #expect(Self.drawn(Self.review(story))[1] == "041 undecided 0 0 0 retain")
    #expect(Self.review(story).lines[1].standing == .suspended)
    try story.pass(.retain("001"))
    #expect(Self.review(story).lines.allSatisfy { $0.item.id != "001" })
    #expect(Self.review(story, of: 2015).sums.uses == 0)
    try story.wait(until: "2014-06-20")
    #expect(Self.review(story).lines[0].proposal == .revoke(.disapproved))
  }

  /// What is proposed can be put to the committee as it is.
  @Test func everyProposalCanBePut() throws {
    var story = try Story()
    _ = try story.file(.emergency)
    try Self.complain("042", .undelivered, in: &story)
    let review = Self.review(story)
    #expect(review.lines.map(\.proposal.word).suffix(2) == ["renew", "ratify"])
    for line in review.lines {
      let id = try story.propose(line.motion)
      #expect(Self.review(story).lines.contains { $0.pending == [id] })
      #expect(!line.proposal.name.zh.isEmpty && !line.proposal.name.en.isEmpty)
    }
  }
}
