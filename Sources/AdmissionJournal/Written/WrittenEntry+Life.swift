import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension WrittenEntry {
  /// Writes what happens between filing and poll, in sittings, and to tasks without a number.
  func writeLife(_ write: (WrittenKind, any Encodable) throws -> Void) throws {
    switch event {
    case .opened, .dayAdvanced, .ruleBookAdopted, .filed, .registered, .enteredWithoutVote,
      .proposed, .withdrawn, .pollOpened, .ballotCast, .attendanceNoted, .handsCounted,
      .pollClosed, .decided, .editionPublished:
      throw UnreadableForm(what: "event")
    case .rosterChanged(let seat, let isFilled, let reason):
      try write(
        .rosterChanged, WrittenRosterChange(seat: seat, filled: isFilled, reason: reason))
    case .complained(let complaint, let actor):
      try write(
        .complaintMade,
        WrittenComplaint(
          item: complaint.item.text, kind: complaint.kind.rawValue, text: complaint.text,
          by: WrittenActor.text(actor)))
    case .restored(let restoration):
      try write(.officeRestored, WrittenRestoration(restoration))
    case .corrected(_, let revision, let application, let verdict):
      try write(
        .applicationCorrected,
        WrittenCorrection(
          revision: revision, application: WrittenApplication(application),
          verdict: WrittenVerdict(verdict)))
    case .amendmentFiled(_, let item, let application, let verdict):
      try write(
        .amendmentFiled,
        WrittenAmendment(
          item: item.text, application: WrittenApplication(application),
          verdict: WrittenVerdict(verdict)))
    case .orderRecorded(_, let order):
      try write(
        .orderRecorded, WrittenOrder(level: order.level.rawValue, document: order.document))
    case .accepted: try write(.caseAccepted, WrittenNothing())
    case .returned(_, let reason): try write(.caseReturned, WrittenWords(text: reason))
    case .clockStarted(_, let deadline): try write(.clockStarted, WrittenDeadline(deadline))
    case .fellDue(_, let clock): try write(.fellDue, WrittenClock(clock: clock.rawValue))
    case .extended(_, let reason): try write(.decisionExtended, WrittenWords(text: reason))
    case .consultationOpened: try write(.consultationOpened, WrittenNothing())
    case .consulted(_, let answer):
      try write(
        .streetsConsulted, WrittenConsultation(asked: answer.asked, inFavour: answer.inFavour))
    case .conditionSet(_, let condition, let actor):
      try write(.conditionSet, WrittenCondition.written(condition, by: actor))
    case .passedOnConditions: try write(.passedOnConditions, WrittenNothing())
    case .conditionMet(_, let number, let evidence):
      try write(.conditionMet, WrittenConditionMet(number: number, evidence: evidence))
    case .seatRecused(_, let seat): try write(.seatRecused, WrittenSeatNumber(seat: seat))
    case .noticeDelivered: try write(.noticeDelivered, WrittenNothing())
    case .suspensionLifted(_, let item, let evidence):
      try write(.suspensionLifted, WrittenLifted(item: item.text, evidence: evidence))
    case .sittingOpened(let id, let day):
      try write(.sittingOpened, WrittenSitting(id, day: day))
    case .agendaSet(let id, let cases): try write(.agendaSet, WrittenSitting(id, cases: cases))
    case .attendanceTaken(let id, let seats):
      try write(.attendanceTaken, WrittenSitting(id, seats: seats))
    case .observersNoted(let id, let names):
      try write(.observersNoted, WrittenSitting(id, text: names))
    case .presidingNamed(let id, let seat):
      try write(.presidingNamed, WrittenSitting(id, seat: seat))
    case .recorderNamed(let id, let actor):
      try write(.recorderNamed, WrittenSitting(id, text: WrittenActor.text(actor)))
    case .putOff(_, let sitting, let reason):
      try write(.casePutOff, WrittenSitting(sitting, text: reason))
    case .sittingClosed(let id): try write(.sittingClosed, WrittenSitting(id))
    case .bypassReported(_, let actor, let bypass):
      try write(
        .bypassReported,
        WrittenBypass(
          by: WrittenActor.text(actor), task: bypass.task, department: bypass.department.text))
    case .bypassAnswered(_, let text): try write(.bypassAnswered, WrittenWords(text: text))
    case .bypassRegularised(_, let other):
      try write(.bypassRegularised, WrittenCase(by: other.text))
    case .bypassNoticed(_, let step): try write(.bypassNoticed, WrittenStep(step: step))
    }
  }

  /// Reads what ``writeLife(_:)`` writes; `nil` for the other kinds.
  static func life(
    _ kind: WrittenKind, in container: KeyedDecodingContainer<Key>, of id: () throws -> Case.ID
  ) throws -> Event? {
    func fields<Fields: Decodable>(_ type: Fields.Type) throws -> Fields {
      try container.decode(type, forKey: .fields)
    }
    func sitting() throws -> WrittenSitting { try fields(WrittenSitting.self) }
    switch kind {
    case .officeOpened, .dayAdvanced, .catalogueAdopted, .applicationFiled, .itemRegistered,
      .enteredWithoutVote, .motionProposed, .caseWithdrawn, .pollOpened, .ballotCast,
      .attendanceNoted, .handsCounted, .pollClosed, .caseDecided, .editionPublished:
      return nil
    case .rosterChanged:
      let written = try fields(WrittenRosterChange.self)
      return .rosterChanged(
        seat: written.seat, isFilled: written.filled, reason: written.reason)
    case .complaintMade:
      let written = try fields(WrittenComplaint.self)
      return .complained(
        Complaint(
          item: try Reading.id(written.item), kind: try Reading.word(written.kind),
          text: written.text), by: try WrittenActor.actor(written.by))
    case .officeRestored: return .restored(try fields(WrittenRestoration.self).restoration())
    case .applicationCorrected:
      let written = try fields(WrittenCorrection.self)
      return .corrected(
        try id(), revision: written.revision, try written.application.application(),
        try written.verdict.verdict())
    case .amendmentFiled:
      let written = try fields(WrittenAmendment.self)
      return .amendmentFiled(
        try id(), try Reading.id(written.item), try written.application.application(),
        try written.verdict.verdict())
    case .orderRecorded:
      let written = try fields(WrittenOrder.self)
      return .orderRecorded(
        try id(), Order(level: try Reading.word(written.level), document: written.document))
    case .caseAccepted: return .accepted(try id())
    case .caseReturned: return .returned(try id(), reason: try fields(WrittenWords.self).words())
    case .clockStarted:
      return .clockStarted(try id(), try fields(WrittenDeadline.self).deadline())
    case .fellDue:
      return .fellDue(try id(), try Reading.word(fields(WrittenClock.self).clock))
    case .decisionExtended:
      return .extended(try id(), reason: try fields(WrittenWords.self).words())
    case .consultationOpened: return .consultationOpened(try id())
    case .streetsConsulted:
      let written = try fields(WrittenConsultation.self)
      return .consulted(
        try id(), Consultation(asked: written.asked, inFavour: written.inFavour))
    case .conditionSet:
      let written = try fields(WrittenCondition.self)
      guard let actor = written.by else { throw UnreadableForm(what: "condition") }
      return .conditionSet(
        try id(), written.condition(), by: try WrittenActor.actor(actor))
    case .passedOnConditions: return .passedOnConditions(try id())
    case .conditionMet:
      let written = try fields(WrittenConditionMet.self)
      return .conditionMet(try id(), number: written.number, evidence: written.evidence)
    case .seatRecused: return .seatRecused(try id(), seat: try fields(WrittenSeatNumber.self).seat)
    case .noticeDelivered: return .noticeDelivered(try id())
    case .suspensionLifted:
      let written = try fields(WrittenLifted.self)
      return .suspensionLifted(
        try id(), try Reading.id(written.item), evidence: written.evidence)
    case .sittingOpened:
      let written = try sitting()
      return .sittingOpened(try written.id(), on: try Reading.day(written.value(\.day)))
    case .agendaSet:
      let written = try sitting()
      return .agendaSet(try written.id(), try Reading.ids(written.value(\.cases)))
    case .attendanceTaken:
      let written = try sitting()
      return .attendanceTaken(try written.id(), try written.value(\.seats))
    case .observersNoted:
      let written = try sitting()
      return .observersNoted(try written.id(), try written.value(\.text))
    case .presidingNamed:
      let written = try sitting()
      return .presidingNamed(try written.id(), seat: try written.value(\.seat))
    case .recorderNamed:
      let written = try sitting()
      return .recorderNamed(
        try written.id(), try WrittenActor.actor(written.value(\.text)))
    case .casePutOff:
      let written = try sitting()
      return .putOff(try id(), in: try written.id(), reason: written.text)
    case .sittingClosed: return .sittingClosed(try sitting().id())
    case .bypassReported:
      let written = try fields(WrittenBypass.self)
      return .bypassReported(
        try id(), by: try WrittenActor.actor(written.by),
        Bypass(task: written.task, department: try Reading.id(written.department)))
    case .bypassAnswered:
      return .bypassAnswered(try id(), text: try fields(WrittenWords.self).words())
    case .bypassRegularised:
      return .bypassRegularised(try id(), by: try Reading.id(fields(WrittenCase.self).by))
    case .bypassNoticed:
      return .bypassNoticed(try id(), step: try fields(WrittenStep.self).step)
    }
  }
}
