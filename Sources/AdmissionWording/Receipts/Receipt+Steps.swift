import AdmissionCommittee
import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary

extension Receipt {
  /// A step in the life of a case, of a sitting or of the office: its events in words, then the
  /// clocks they started.
  var step: Reply {
    var said: [Bilingual] = []
    var clocks: [Bilingual] = []
    for entry in entries {
      switch entry.event {
      case .course(.clockStarted): clocks.append(naming.words(for: entry.event))
      case .office(.ruleBookAdopted), .office(.dayAdvanced): continue
      case .office, .intake, .course, .poll, .sitting, .bypass:
        said.append(naming.words(for: entry.event))
      }
    }
    let (whose, voided) = voidedSeats
    let name = filed.map { Bilingual("\($0.id) ") } ?? Bilingual("")
    return Reply(
      command.kind, name + (said + [whose].compactMap(\.self)).joined(zh: "；", en: "; "),
      facts: [
        Fact("case", .text(filed?.id.text)), Fact("state", .text(filed?.stage.rawValue)),
      ] + sitting + grant + voided + verdict + leftStanding + clocks.map { .shown(Phrase($0)) }
        + written)
  }

  /// What still stands as a finding and binds nobody any more, after a strike.
  private var leftStanding: [Fact] {
    guard case .strike(_, let rule, _, _) = command, let filed,
      !filed.bindingDemands.contains(where: { $0.rule == rule })
    else { return [] }
    return (filed.verdict?.findings ?? []).filter { $0.rule == rule && filed.isStruck($0) }.map {
      .shown(
        Phrase(
          Bilingual(
            zh: "\(rule) 不再附任何条件，这条意见仍在：",
            en: "\(rule) is no condition any more; the finding stands: ") + $0.message))
    }
  }

  private var isCorrection: Bool { if case .correct = command { true } else { false } }

  /// What the rules say to a corrected text.
  private var verdict: [Fact] {
    isCorrection ? filed?.verdict?.facts(orders.register) ?? [] : []
  }

  /// The number, and what it was tied to.
  private var grant: [Fact] {
    guard let filed, let grant = filed.grant else { return [] }
    return [Fact("number", .text(grant.number.text)), Fact("expires", .text(grant.expires))]
      + (filed.tied.isEmpty ? [] : filed.facts(of: filed.tied))
  }

  /// Which sitting it is about, of a sitting's steps.
  private var sitting: [Fact] {
    guard case .sitting = command else { return [] }
    let id = entries.lazy.compactMap(\.event.sittingID).first
    return [Fact("sitting", .text(id?.text))]
  }

  /// The seats whose ballots a correction made void, in words and for programs; departments learn
  /// how many.
  private var voidedSeats: (words: Bilingual?, facts: [Fact]) {
    guard isCorrection, let poll = filed?.openPoll, poll.revision > 1, !poll.voided.isEmpty else {
      return (nil, [])
    }
    let seats = Set(poll.voided.map(\.seat)).sorted()
    let whose =
      naming.showsBallots
      ? seats.map(naming.name(ofSeat:)).joined()
      : Bilingual(
        zh: "\(seats.count) 席", en: seats.count == 1 ? "1 seat" : "\(seats.count) seats")
    return (
      Bilingual(zh: "作废的票，须重新投：", en: "void, to be cast again: ") + whose,
      [Fact("voidedSeats", naming.showsBallots ? .numbers(seats) : .number(seats.count))]
    )
  }
}

extension Event {
  /// The sitting it belongs to.
  fileprivate var sittingID: Sitting.ID? {
    if case .sitting(let event) = self { event.sittingID } else { nil }
  }
}
