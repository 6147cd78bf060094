import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary

/// What is asked of an office next, mostly something that could be carried out.
struct RandomHistory {
  let rule: ModelRule
  let procedure: Procedure
  let firstDay: CalendarDay
  let length: Int
  private var dice: Dice

  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    rule = dice.pick(ModelRule.allCases)
    procedure = Procedure(
      intake: dice.hits(oneIn: 3) ? .byClerk : .byScreening, consults: dice.hits(oneIn: 4),
      notice: dice.hits(oneIn: 4) ? 3 : nil, presidingVotesLast: dice.hits(oneIn: 3),
      recusesProposers: !dice.hits(oneIn: 3))
    firstDay = officeDay.plus(dice.pick([0, 20, 48, 200]))
    length = dice.pick(Array(12...24))
    self.dice = dice
  }

  /// Who asks for what, where the committee stands so.
  mutating func next(_ model: CommitteeModel) -> (Participant, Command) {
    var (actor, command) = likely(model)
    if dice.hits(oneIn: 24) { actor = anybody() }
    if dice.hits(oneIn: 40) {
      command = .advance(to: model.today.plus(dice.pick([-1, 0, 45, 70])))
    }
    return (actor, command)
  }

  private mutating func likely(_ model: CommitteeModel) -> (Participant, Command) {
    let affairs = model.affairs
    if let meeting = model.meeting, dice.hits(oneIn: 2) { return sitting(meeting, model) }
    if affairs.isEmpty || dice.hits(oneIn: 6) { return beginning(model) }
    if dice.hits(oneIn: 12) { return (.anyone, .advance(to: later(model.today))) }
    if dice.hits(oneIn: 14) { return aside(model) }
    let lively = affairs.filter { $0.isPending || $0.stage == .noticed }
    if dice.hits(oneIn: 16) { return (anybody(), stray(dice.pick(affairs).id)) }
    if lively.isEmpty || dice.hits(oneIn: 6) { return step(dice.pick(affairs), model) }
    // What was begun first comes to something.
    return step(dice.hits(oneIn: 3) ? dice.pick(lively) : lively[0], model)
  }

  private mutating func later(_ day: CalendarDay) -> CalendarDay {
    day.plus(dice.pick([1, 1, 2, 3, 4, 7, 8, 10, 16, 22, 35]))
  }

  private mutating func anybody() -> Participant {
    dice.pick([
      .anyone, .clerk, .seat(dice.pick(Array(0...9))), .department("civil-affairs"),
      .department("finance"), .community("community-1"),
    ])
  }

  private mutating func paper(of department: Department.ID? = nil) -> Application {
    let names = [
      "夏季高温补贴发放", "夏季高温补贴发放", "夏季高温补贴发放", "居民读书会", "居民读书会", "居民读书会", "小店用工摸底", "楼道灭鼠", "防汛值守",
      "招商引资动员",
      "节日慰问走访", "居民委员会选举",
    ]
    let name = dice.pick(names)
    let owner = name == "小店用工摸底" ? "finance" : "civil-affairs" as Department.ID
    if name == "居民委员会选举" { return .sample(listed: "001", department: department ?? owner) }
    return .sample(
      department: department ?? owner, name: name,
      content: dice.pick(["每户一次", "每户一次，送达通知", "送达通知"]),
      enters: day(dice.pick(["2014-05-01", "2014-06-03", "2014-12-01"])),
      ends: dice.pick([nil, day("2014-08-15"), day("2014-12-31"), day("2014-07-01")]),
      community: .sample(
        scope: dice.hits(oneIn: 4) ? .some(["community-1"]) : .all,
        departmentKeeps: name == "节日慰问走访" ? nil : "资格审批"),
      basis: .sample(
        ground: name == "防汛值守" ? .emergency : name == "夏季高温补贴发放" ? .law : .service),
      delivery: dice.pick([
        .sample(), .sample(), .sample(), .sample(powers: nil), .sample(training: nil),
        .sample(powers: nil, training: nil),
      ]))
  }

  private mutating func beginning(_ model: CommitteeModel) -> (Participant, Command) {
    switch dice.pick(Array(0..<12)) {
    case 0..<5:
      let paper = paper()
      return (.department(paper.department), .file(paper))
    case 5..<9: return proposal(model)
    case 9:
      let item = dice.pick(model.items)
      return (.department(item.department), .amend(item.id, paper(of: item.department)))
    case 10:
      let order = Order(level: .city, document: dice.hits(oneIn: 8) ? "" : "市发〔2014〕3号")
      return (.clerk, .enter(paper(), order))
    default:
      let bypass = Bypass(
        task: dice.pick(["扫码", "入户填表"]), department: dice.pick(["civil-affairs", "finance"]))
      return (dice.pick([.community("community-1"), .clerk]), .report(bypass))
    }
  }

  private mutating func proposal(_ model: CommitteeModel) -> (Participant, Command) {
    let listed = model.items.filter { model.isIn($0) }
    let item = dice.pick(dice.hits(oneIn: 8) || listed.isEmpty ? model.items : listed)
    let other = dice.pick(model.items).id
    let seat = Participant.seat(dice.pick(Array(1...8)))
    let unvoted = listed.filter { !$0.counts }
    if let entered = unvoted.first, dice.hits(oneIn: 2) {
      let until = model.today.plus(dice.pick([0, 30, 100, 300]))
      return (seat, .propose(.ratify(entered.id, until: until)))
    }
    switch dice.pick(Array(0..<8)) {
    case 0: return (seat, .propose(.remove(item.id)))
    case 1: return (.clerk, .propose(.merge([item.id], into: other)))
    case 2: return (.clerk, .propose(.merge([item.id, dice.pick(model.items).id], into: other)))
    case 3: return (seat, .propose(.retain(item.id)))
    case 4:
      let ending = listed.filter { $0.until != nil }
      let renewed = ending.isEmpty ? item : dice.pick(ending)
      let until = (renewed.until ?? model.today).plus(dice.pick([-5, 90, 200, 400]))
      let actor = dice.pick([Participant.department(renewed.department), .clerk])
      return (actor, .propose(.renew(renewed.id, until: until)))
    case 5, 6: return (.clerk, .propose(.suspend(item.id, dice.pick([.unfunded, .disapproved]))))
    default: return (seat, .propose(.revoke(item.id, dice.pick(ExitGround.allCases))))
    }
  }

  /// Something that is about no case.
  private mutating func aside(_ model: CommitteeModel) -> (Participant, Command) {
    let seat = dice.pick(Array(1...8))
    switch dice.pick(Array(0..<5)) {
    case 0: return (.clerk, .seat(seat, isFilled: model.vacant.contains(seat), reason: nil))
    case 1: return (.clerk, .publish(dice.pick(["baseline", "edition-2", "edition-3"])))
    case 2:
      let complaint = Complaint(item: dice.pick(model.items).id, kind: .complaint, text: "未兑现")
      return (.community("community-1"), .complain(complaint))
    default:
      let held = model.items.filter { $0.cureBy != nil }
      return (.clerk, .cure(dice.pick(held.isEmpty ? model.items : held).id, evidence: "已到位"))
    }
  }

  private mutating func step(
    _ affair: CommitteeModel.Affair, _ model: CommitteeModel
  ) -> (Participant, Command) {
    let id = affair.id
    let filer = affair.filer
    if dice.hits(oneIn: 16) { return (filer, .withdraw(id)) }
    if let application = affair.motion.application, dice.hits(oneIn: 7) || affair.isTurnedDown {
      return (filer, .correct(id, paper(of: application.department)))
    }
    switch affair.stage {
    case .submitted:
      return (.clerk, dice.hits(oneIn: 4) ? .sendBack(id, reason: "缺经费来源") : .accept(id))
    case .accepted, .deferred: return waiting(affair, model)
    case .consultation:
      if dice.hits(oneIn: 4) { return (.clerk, .extend(id, reason: "街道未齐")) }
      return (.clerk, .consult(id, Consultation(asked: 8, inFavour: dice.pick([4, 5, 7, 8, 9]))))
    case .voting: return voting(affair, model)
    case .returned:
      return (filer, .correct(id, paper(of: filer.department)))
    case .conditional:
      return (.clerk, .fulfil(id, condition: dice.pick([1, 1, 2, 3]), evidence: nil))
    case .bypassReported, .noticed:
      if dice.hits(oneIn: 2) {
        let due = affair.due[.answer] ?? model.today
        return due < model.today ? (.clerk, .escalate(id)) : (.clerk, .advance(to: due.plus(1)))
      }
      guard case .bypass(let bypass) = affair.motion, dice.hits(oneIn: 2) else {
        return (.clerk, .escalate(id))
      }
      let actor = Participant.department(bypass.department)
      return dice.hits(oneIn: 2)
        ? (actor, .answer(id, text: "已停办")) : (actor, .regularise(id, paper(of: bypass.department)))
    default: return affair.isDelivered ? (filer, stray(id)) : (.clerk, .deliver(id))
    }
  }

  /// Something that is asked of a case wherever it stands.
  private mutating func stray(_ id: Case.ID) -> Command {
    dice.pick([
      .accept(id), .sendBack(id, reason: "材料不全"), .answer(id, text: "已停办"), .escalate(id),
      .fulfil(id, condition: 3, evidence: nil), .consult(id, nil), .extend(id, reason: ""),
      .deliver(id), .regularise(id, paper()), .withdraw(id), .close(id), .correct(id, paper()),
      .cast(id, .yes, reason: nil), .sitting(.take(id, nil)), .condition(id, text: ""),
      .report(Bypass(task: "扫码", department: "finance")), .sitting(.close),
    ])
  }

  private mutating func waiting(
    _ affair: CommitteeModel.Affair, _ model: CommitteeModel
  ) -> (Participant, Command) {
    let id = affair.id
    if procedure.consults, affair.isEntry, !affair.wasConsulted, !dice.hits(oneIn: 4) {
      return (.clerk, .consult(id, nil))
    }
    switch dice.pick(Array(0..<13)) {
    case 0: return (.clerk, .extend(id, reason: "待财政意见"))
    case 12: return (.clerk, .strike(id, "R13", place: dice.pick([nil, 1, 2]), reason: "只需协助"))
    case 1, 2: return (.clerk, .condition(id, text: dice.pick(["经费到位", "先行培训"])))
    case 3: return (.clerk, .recuse(id, seat: dice.pick(Array(0...8))))
    case 4, 5, 6:
      let day = model.procedure.notice == nil ? model.today : model.today.plus(5)
      return (.clerk, .sitting(.open(on: day, agenda: [id])))
    case 7: return (.clerk, .open(id, until: model.today.plus(dice.pick([-1, 0, 3, 6, 40]))))
    default: return (.clerk, .open(id, until: nil))
    }
  }

  private mutating func sheet(_ vote: CommitteeModel.Vote?) -> BallotSheet {
    let leaning = dice.pick(["Y", "YYYYYYN", "YYYYYYP", "N", "NNNNY", "YNA.", "YN", "YNARP."])
    let before = vote?.letters ?? []
    return BallotSheet(
      (1...8).map { seat in
        let letter =
          if let vote, !vote.mayVote(seat), !dice.hits(oneIn: 20) { before[seat - 1] } else {
            dice.pick(Array(leaning))
          }
        return BallotLetter(letter) ?? .absent
      })
  }

  private mutating func hands() -> HandsCount {
    let yes = dice.pick(Array(0...7))
    let no = dice.pick(Array(0...(7 - yes)))
    return HandsCount(
      yes: yes, no: no, abstain: dice.pick([0, 0, 1]), recused: dice.pick([0, 1, 2]))
  }

  private mutating func voting(
    _ affair: CommitteeModel.Affair, _ model: CommitteeModel
  ) -> (Participant, Command) {
    let id = affair.id
    let isGiven = affair.vote.map { $0.hasBallots || $0.hands != nil } ?? false
    if isGiven, !dice.hits(oneIn: 3) { return (.clerk, .close(id)) }
    switch dice.pick(Array(0..<12)) {
    case 0..<4, 9...: return (.clerk, .record(id, sheet(affair.vote)))
    case 4, 5:
      let open = affair.vote?.open ?? []
      let seat = open.isEmpty || dice.hits(oneIn: 4) ? dice.pick(Array(0...9)) : dice.pick(open)
      let seen = dice.hits(oneIn: 4) ? 1 : nil
      let reason = dice.hits(oneIn: 4) ? "负担过重" : nil
      return (
        .seat(seat), .cast(id, dice.pick(Choice.allCases), reason: reason, revision: seen)
      )
    case 6: return (.clerk, .recordHands(id, hands()))
    case 7: return (.clerk, .extend(id, reason: "待财政意见"))
    default: return (.clerk, .close(id))
    }
  }

  private mutating func sitting(
    _ meeting: CommitteeModel.Meeting, _ model: CommitteeModel
  ) -> (Participant, Command) {
    let taken = model.affairs.first { $0.vote?.isInSitting ?? false }
    let awaiting = model.affairs.filter { $0.awaitsVote }
    func ask(_ command: SittingCommand) -> (Participant, Command) { (.clerk, .sitting(command)) }
    if dice.hits(oneIn: 8) { return ask(.agenda([dice.pick(model.affairs).id])) }
    if dice.hits(oneIn: 10), let id = meeting.agenda.first { return ask(.putOff(id, reason: nil)) }
    if dice.hits(oneIn: 12) { return ask(.observers("司法所")) }
    if dice.hits(oneIn: 10) { return ask(.leave([dice.pick(Array(1...8))])) }
    if dice.hits(oneIn: 12) {
      let seat = dice.pick(Array(1...8))
      return (.clerk, .seat(seat, isFilled: model.vacant.contains(seat), reason: nil))
    }
    if model.today < meeting.day { return (.clerk, .advance(to: meeting.day)) }
    if model.today > meeting.day, taken == nil { return ask(.close) }
    if meeting.room.isEmpty || dice.hits(oneIn: 10) {
      return ask(.attend((1...8).filter { $0 != dice.pick(Array(1...16)) && model.isSeated($0) }))
    }
    if let taken { return voting(taken, model) }
    guard let presiding = meeting.presiding, meeting.room.contains(presiding) else {
      return ask(.preside(dice.pick(Array(1...8))))
    }
    guard let affair = awaiting.first(where: { meeting.agenda.contains($0.id) }) else {
      return awaiting.isEmpty || dice.hits(oneIn: 2)
        ? ask(.close) : ask(.agenda([dice.pick(awaiting).id]))
    }
    if dice.hits(oneIn: 6) { return ask(.record(by: .seat(dice.pick(Array(1...8))))) }
    switch dice.pick(Array(0..<4)) {
    case 0: return ask(.take(affair.id, .byHands(hands())))
    case 1, 2:
      let recused = model.recused(from: affair)
      let letters = sheet(nil).letters.enumerated().map { place, letter in
        recused.contains(place + 1)
          ? .recused : meeting.room.contains(place + 1) ? letter : BallotLetter.absent
      }
      return ask(.take(affair.id, .byName(BallotSheet(letters))))
    default: return ask(.take(affair.id, nil))
    }
  }
}

extension Dice {
  /// One of several; there is at least one.
  fileprivate mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &self)]
  }
}
