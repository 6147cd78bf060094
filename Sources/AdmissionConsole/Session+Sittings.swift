import AdmissionCommittee
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// A sitting by its id, such as `S2014-01`; `nil` for any other name.
  func sitting(_ name: Token) -> Sitting? {
    clerk.current.office.sittings.first { $0.id.text == name.text.uppercased() }
  }

  /// Who is there, and how far the agenda has come.
  func show(_ sitting: Sitting) -> Reply {
    let office = clerk.current.office
    let naming = naming
    let cases = sitting.agenda.compactMap { office[$0] }
    /// Departments see how many are there, not who.
    func seats(_ seats: [Int]) -> Bilingual {
      let count = Bilingual(zh: "\(seats.count) 席", en: "\(seats.count)")
      guard naming.showsBallots, !seats.isEmpty else { return count }
      return count + Bilingual(zh: "：", en: ": ") + seats.map(naming.name(ofSeat:)).joined()
    }
    var lines = [
      Bilingual(
        zh: "会议 \(sitting.id) · \(sitting.day)", en: "sitting \(sitting.id) · \(sitting.day)")
        + (sitting.isOver ? Bilingual(zh: " · 已结束", en: " · closed") : Bilingual("")),
      Bilingual(zh: "  实到：", en: "  attending: ")
        + seats(sitting.isOver ? sitting.attended : sitting.attending),
    ]
    if let observers = sitting.observers {
      lines.append(Bilingual(zh: "  列席：", en: "  observers: ") + Bilingual(observers))
    }
    if naming.showsBallots, let seat = sitting.presiding {
      lines.append(Bilingual(zh: "  主持：", en: "  presiding: ") + naming.name(ofSeat: seat))
    }
    lines += cases.map { filed in
      Bilingual("  \(filed.id) ") + naming.words(for: filed.motion) + Bilingual(" · ")
        + filed.standing
    }
    return Reply(
      old: "sitting",
      fields: [
        "sitting": .text(sitting.id.text), "day": .text(sitting.day.description),
        "over": .truth(sitting.isOver), "attending": .number(sitting.attended.count),
        "agenda": .list(
          cases.map { .object(["case": .text($0.id.text), "state": .text($0.stage.rawValue)]) }),
      ]
    ) { [lines] language in lines.map { $0[language] } }
  }
}
