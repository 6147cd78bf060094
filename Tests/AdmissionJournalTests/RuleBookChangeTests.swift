import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// A changed rule book is on record before what it judged, once.
@Suite struct RuleBookChangeTests {
  @Test func isRecordedWithTheFirstCommandUnderIt() throws {
    let scene = try Scene()
    _ = try scene.clerk().carryOut(.propose(.remove("041")), by: .clerk)
    let clerk = try scene.clerk(.adopting("book-2"))
    let opened = try clerk.carryOut(.open(Scene.id, until: nil), by: .clerk)
    #expect(opened.count == 2 && opened.first?.event == .office(.ruleBookAdopted("book-2")))
    #expect(String(decoding: opened[0].bytes, as: UTF8.self).contains(#""catalogue-adopted.1""#))
    #expect(clerk.office[Scene.id]?.openPoll?.terms.ruleBook == "book-2")
    #expect(try clerk.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1)).count == 1)
    #expect(try clerk.verification().office?.ruleBook == "book-2")
  }

  @Test func isRecordedOnceForABatch() throws {
    let scene = try Scene()
    let clerk = try scene.clerk(.adopting("book-2"))
    try clerk.atomically {
      for item in ["041", "042", "043"] as [WorkItem.ID] {
        _ = try clerk.carryOut(.propose(.remove(item)), by: .clerk)
      }
    }
    #expect(adoptions(in: clerk) == ["book-2"] && clerk.entries.count == 5)
  }

  @Test func isNotRecordedForWhatIsRefused() throws {
    let scene = try Scene()
    let clerk = try scene.clerk(.adopting("book-2"))
    #expect(throws: Refusal.unknownItem("999")) {
      try clerk.carryOut(.propose(.remove("999")), by: .clerk)
    }
    #expect(try scene.journal.entries(after: 0).count == 1 && clerk.office.ruleBook == "book-1")
  }

  @Test func isRecordedByWhoeverIsFirst() throws {
    let scene = try Scene()
    let (one, other) = (try scene.clerk(.adopting("book-2")), try scene.clerk(.adopting("book-2")))
    _ = try one.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try other.carryOut(.propose(.remove("042")), by: .clerk)
    #expect(adoptions(in: other) == ["book-2"])
  }

  private func adoptions(in clerk: Registrar) -> [Digest] {
    clerk.entries.compactMap {
      if case .office(.ruleBookAdopted(let digest)) = $0.event { digest } else { nil }
    }
  }
}
