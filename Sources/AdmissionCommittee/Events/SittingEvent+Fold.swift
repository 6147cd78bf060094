import AdmissionVocabulary

extension Office {
  /// How a sitting goes.
  mutating func fold(_ event: SittingEvent) throws(ImpossibleHistory) {
    switch event {
    case .opened(let id, let day):
      guard sitting == nil, !sittings.contains(where: { $0.id == id }) else {
        throw ImpossibleHistory(zh: "会议 \(id) 不能召集", en: "sitting \(id) cannot be called")
      }
      sittings.append(Sitting(id: id, day: day))
    case .agendaSet(let id, let cases):
      try changeSitting(id) { $0.agenda = cases }
    case .attendanceTaken(let id, let seats):
      guard seats.allSatisfy({ charter.roster[$0] != nil && !vacant.contains($0) }) else {
        throw ImpossibleHistory(zh: "到会的席位不存在", en: "a seat attends that there is not")
      }
      try changeSitting(id) {
        $0.attending = seats
        $0.attended = Set($0.attended + seats).sorted()
      }
      changeOpenPolls { poll in
        if poll.terms.floor?.sitting == id { poll.attending = seats }
      }
    case .observersNoted(let id, let words): try changeSitting(id) { $0.observers = words }
    case .presidingNamed(let id, let seat): try changeSitting(id) { $0.presiding = seat }
    case .recorderNamed(let id, let actor): try changeSitting(id) { $0.recording = actor }
    case .putOff(let id, let sitting, _):
      try changeSitting(sitting) { _ in }
      try expect(id, \.awaitsPoll)
      change(id) {
        $0.state = .deferred(nil)
        $0.putOffBy = sitting
      }
    case .closed(let id):
      guard onTheFloor(of: id) == nil else {
        throw ImpossibleHistory(
          zh: "会议 \(id) 还有表决没有结束", en: "sitting \(id) still has a poll open")
      }
      try changeSitting(id) {
        $0.isOver = true
        $0.attending = []
      }
    }
  }

  private mutating func changeSitting(
    _ id: Sitting.ID, _ change: (inout Sitting) -> Void
  ) throws(ImpossibleHistory) {
    guard sitting?.id == id else {
      throw ImpossibleHistory(zh: "会议 \(id) 没有在开", en: "sitting \(id) does not meet")
    }
    sittings.change(sittings.count - 1, change)
  }
}
