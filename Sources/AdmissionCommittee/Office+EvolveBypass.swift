import AdmissionVocabulary

extension Office {
  /// What becomes of a task that came without a number.
  mutating func evolve(bypass event: Event) throws(ImpossibleHistory) {
    switch event {
    case .bypassReported(let id, let actor, let bypass):
      try add(
        id, .bypass(bypass), by: actor, verdict: nil, state: .bypass(.reported))
    case .bypassAnswered(let id, let text):
      try expect(id, \.awaitsAnswer)
      change(id) { $0.state = .bypass(.answered(text)) }
    case .bypassRegularised(let id, let other):
      try expect(id, \.awaitsAnswer)
      try expect(other) { _ in true }
      change(id) { $0.state = .bypass(.regularised(by: other)) }
    case .bypassNoticed(let id, let step):
      let today = today
      try expect(id) { $0.nextNotice(on: today) == step }
      change(id) { $0.state = .bypass(.noticed(step)) }
    default: break
    }
  }
}

extension Case {
  /// Whether the department may still answer a report.
  var awaitsAnswer: Bool {
    switch state {
    case .bypass(.reported), .bypass(.noticed): true
    default: false
    }
  }

  /// The step up the ladder that may be taken today; `nil` while the department has time, and at
  /// the top.
  func nextNotice(on today: CalendarDay) -> Int? {
    let step: Int
    switch state {
    case .bypass(.reported): step = 1
    case .bypass(.noticed(let last)): step = last + 1
    default: return nil
    }
    guard step <= Bypass.ladder.count, let deadline = deadlines[.answer], today > deadline.due
    else { return nil }
    return step
  }
}
