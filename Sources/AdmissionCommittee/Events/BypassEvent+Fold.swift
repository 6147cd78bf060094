import AdmissionVocabulary

extension Office {
  /// What becomes of a task that came without a number.
  mutating func fold(_ event: BypassEvent) throws(ImpossibleHistory) {
    switch event {
    case .reported(let id, let actor, let bypass):
      try add(
        id, .bypass(bypass), by: actor, verdict: nil, state: .bypass(.reported))
    case .answered(let id, let text):
      try expect(id, \.awaitsAnswer)
      change(id) { $0.state = .bypass(.answered(text)) }
    case .regularised(let id, let other):
      try expect(id, \.awaitsAnswer)
      try expect(other) { _ in true }
      change(id) { $0.state = .bypass(.regularised(by: other)) }
    case .noticed(let id, let step):
      let today = today
      try expect(id) { $0.nextNotice(on: today) == step }
      change(id) { $0.state = .bypass(.noticed(step)) }
    }
  }
}
