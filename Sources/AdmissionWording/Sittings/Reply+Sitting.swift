package import AdmissionCommittee
import AdmissionVocabulary

extension Reply {
  /// Who is there, and how far the agenda has come.
  package static func sitting(_ sitting: Sitting, _ naming: Naming) -> Reply {
    let cases = sitting.agenda.compactMap { naming.office[$0] }
    let head =
      Bilingual(
        zh: "会议 \(sitting.id) · \(sitting.day)", en: "sitting \(sitting.id) · \(sitting.day)")
      + (sitting.isOver ? Bilingual(zh: " · 已结束", en: " · closed") : Bilingual(""))
    return Reply(
      .sitting, head,
      facts: [
        Fact("sitting", .text(sitting.id.text)), Fact("day", .text(sitting.day)),
        Fact("over", .truth(sitting.isOver)), Fact("attending", .number(sitting.attended.count)),
        Fact("seats", naming.showsBallots ? .numbers(sitting.attended) : .absent),
        .shown(Bilingual(zh: "实到", en: "attending"), sitting.attendance(naming)),
      ] + sitting.offices(naming) + [.bare("agenda", .rows(.agenda(cases, naming)))])
  }
}

extension Sitting {
  /// How many are there, or were; departments are not told who.
  fileprivate func attendance(_ naming: Naming) -> Bilingual {
    let seats = isOver ? attended : attending
    let count = Bilingual(zh: "\(seats.count) 席", en: "\(seats.count)")
    guard naming.showsBallots, !seats.isEmpty else { return count }
    return count + Bilingual(zh: "：", en: ": ") + seats.map(naming.name(ofSeat:)).joined()
  }

  /// Who sits in without a vote, and who presides.
  fileprivate func offices(_ naming: Naming) -> [Fact] {
    let chair = naming.showsBallots ? presiding : nil
    return [
      observers.map { .shown(Bilingual(zh: "列席", en: "observers"), Bilingual($0)) },
      chair.map { .shown(Bilingual(zh: "主持", en: "presiding"), naming.name(ofSeat: $0)) },
    ].compactMap(\.self)
  }
}

extension Rows {
  /// The cases to be taken, in order.
  fileprivate static func agenda(_ cases: [Case], _ naming: Naming) -> Rows {
    Rows(
      cases,
      [.init("case") { .text($0.id.text) }, .init("state") { .text($0.stage.rawValue) }]
    ) { _, filed in
      [
        Phrase(
          Bilingual("\(filed.id) ") + naming.words(for: filed.motion) + Bilingual(" · ")
            + filed.standing)
      ]
    }
  }
}
