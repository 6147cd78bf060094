import AdmissionScreening
import AdmissionVocabulary

extension Office {
  /// What happens to a case between its filing and its poll, and after it.
  mutating func fold(_ event: CourseEvent) throws(ImpossibleHistory) {
    switch event {
    case .clockStarted(let id, let deadline):
      try expect(id) { _ in true }
      change(id) { $0.deadlines[deadline.clock] = deadline }
    case .fellDue(let id, let clock):
      let today = today
      try expect(id) { $0.hasFallenDue(on: today) == clock }
      change(id) { $0.fallDue() }
    case .decisionExtended(let id, let reason):
      try expect(id) { $0.isPending && $0.extensionReason == nil }
      change(id) { $0.extensionReason = reason }
    case .consultationOpened(let id):
      try expect(id) { $0.awaitsPoll && !$0.wasConsulted }
      change(id) { $0.state = .consultation }
    case .streetsConsulted(let id, let consultation):
      guard consultation.asked > 0, (0...consultation.asked).contains(consultation.inFavour) else {
        throw ImpossibleHistory(zh: "征求意见的数字不可能", en: "the consultation's numbers are impossible")
      }
      try expect(id) { $0.state == .consultation }
      change(id) {
        $0.consultation = consultation
        $0.wasConsulted = true
        $0.state = .accepted
      }
    case .conditionSet(let id, let condition, _):
      try expect(id) { filed in
        filed.takesConditions && condition.number == filed.conditions.count + 1
          && condition.met == nil
      }
      change(id) { $0.conditions.append(condition) }
    case .passedOnConditions(let id):
      try expect(id) { filed in
        filed.state == .deferred(.passed)
          && filed.conditions.contains { $0.met == nil }
      }
      change(id) { $0.state = .conditional }
    case .conditionMet(let id, let number, _):
      try expect(id) { filed in
        filed.state == .conditional
          && filed.conditions.contains { $0.number == number && $0.met == nil }
      }
      let today = today
      change(id) { $0.conditions[number - 1].met = today }
    case .seatRecused(let id, let seat):
      guard charter.roster[seat] != nil else {
        throw ImpossibleHistory(zh: "没有第 \(seat) 席", en: "there is no seat \(seat)")
      }
      try expect(id) { $0.awaitsPoll && !$0.recused.contains(seat) }
      change(id) { $0.recused = ($0.recused + [seat]).sorted() }
    case .noticeDelivered(let id):
      try expect(id) { $0.awaitsDelivery }
      let today = today
      change(id) { $0.delivered = today }
    }
  }
}
