import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// A journal that no run of the program could have written.
public struct ImpossibleHistory: Error, Hashable, Sendable {
  /// What does not fit, in a clause.
  public let reason: Bilingual

  public init(zh: String, en: String) {
    reason = Bilingual(zh: zh, en: en)
  }
}

extension Office {
  /// The office that the first event makes.
  ///
  /// - Throws: ``ImpossibleHistory`` when it is not the opening of an office.
  public init(openedBy event: Event) throws(ImpossibleHistory) {
    guard case .opened(let charter) = event else {
      throw ImpossibleHistory(
        zh: "第一条不是设立办公室", en: "the first entry does not open an office")
    }
    self.init(charter)
  }

  /// Takes in one event; nothing is decided again, a recorded decision stands.
  ///
  /// - Throws: ``ImpossibleHistory`` when the event cannot follow; the office is then unchanged.
  public mutating func evolve(_ event: Event) throws(ImpossibleHistory) {
    switch event {
    case .opened:
      throw ImpossibleHistory(zh: "办公室设立了两次", en: "the office is opened twice")
    case .dayAdvanced(let day):
      guard day >= today else {
        throw ImpossibleHistory(zh: "办公日倒退", en: "the office day goes backward")
      }
      today = day
    case .ruleBookAdopted(let digest): ruleBook = digest
    case .editionPublished(let name, let items):
      guard name != charter.edition.name, !publications.contains(where: { $0.name == name }) else {
        throw ImpossibleHistory(zh: "版本 \(name) 发布两次", en: "edition \(name) is published twice")
      }
      let listed = directory.items(on: today).map(\.id)
      guard Set(items) == Set(listed) else {
        throw ImpossibleHistory(
          zh: "版本 \(name) 所列 \(items.count) 项不是当时在列的 \(listed.count) 项",
          en:
            "edition \(name) with \(items.count) items is not what was listed then, \(listed.count) items"
        )
      }
      publications.append(
        Publication(
          name: name, date: today, items: items, listings: directory.listings.count))
    case .rosterChanged(let seat, let isFilled, _): try change(seat, isFilled: isFilled)
    case .complained(let complaint, let actor):
      guard directory[complaint.item] != nil else {
        throw ImpossibleHistory(
          zh: "目录没有事项 \(complaint.item)", en: "the directory has no item \(complaint.item)")
      }
      complaints.append(Lodged(complaint: complaint, by: actor, on: today))
    case .restored(let restoration): restorations.append(restoration)

    case .filed, .corrected, .amendmentFiled, .proposed, .withdrawn, .registered, .orderRecorded,
      .enteredWithoutVote, .accepted, .returned:
      try evolve(intake: event)
    case .clockStarted, .fellDue, .extended, .consultationOpened, .consulted, .conditionSet,
      .passedOnConditions, .conditionMet, .seatRecused, .noticeDelivered:
      try evolve(course: event)
    case .pollOpened, .ballotCast, .attendanceNoted, .handsCounted, .pollClosed, .decided,
      .suspensionLifted:
      try evolve(poll: event)
    case .sittingOpened, .agendaSet, .attendanceTaken, .observersNoted, .presidingNamed,
      .recorderNamed, .putOff, .sittingClosed:
      try evolve(sitting: event)
    case .bypassReported, .bypassAnswered, .bypassRegularised, .bypassNoticed:
      try evolve(bypass: event)
    }
  }

  private mutating func change(
    _ seat: Int, isFilled: Bool
  ) throws(ImpossibleHistory) {
    guard charter.roster[seat] != nil, vacant.contains(seat) == isFilled else {
      throw ImpossibleHistory(
        zh: "第 \(seat) 席不能这样变动", en: "seat \(seat) cannot change that way")
    }
    vacant = isFilled ? vacant.filter { $0 != seat } : (vacant + [seat]).sorted()
    changeOpenPolls { poll in
      if !poll.unseated.contains(seat) { poll.unseated = (poll.unseated + [seat]).sorted() }
      if !isFilled { poll.attending.removeAll { $0 == seat } }
    }
    if !isFilled, let sitting, sitting.attending.contains(seat) {
      sittings[sittings.count - 1].attending.removeAll { $0 == seat }
    }
  }

  func expect(
    _ id: Case.ID, _ fits: (Case) -> Bool
  ) throws(ImpossibleHistory) {
    guard let filed = self[id] else {
      throw ImpossibleHistory(zh: "没有办件 \(id)", en: "there is no case \(id)")
    }
    guard fits(filed) else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 的状态容不下这一条", en: "case \(id) is in no state for this")
    }
  }
}
