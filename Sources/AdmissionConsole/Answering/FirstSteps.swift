import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary

/// The lines somebody who has never been here types, by who they are.
struct FirstSteps {
  typealias Step = (line: Bilingual, why: Bilingual)

  private let office: Office
  private let register: Register

  init(_ registrar: Registrar) {
    (office, register) = (registrar.current.office, registrar.orders.register)
  }

  func of(_ actor: Participant) -> [Step] {
    switch actor {
    case .anyone: seat(2)
    case .seat(let number): seat(number - 1)
    case .clerk: clerk
    case .department(let id): department(id)
    case .community(let id): community(id)
    }
  }

  /// The last case that fits, else the word for one.
  private func id(_ fits: (Case) -> Bool) -> Bilingual {
    office.cases.last(where: fits).map { Bilingual($0.id.text) } ?? Slot.filed.name
  }

  private var voting: Bilingual { id { $0.openPoll != nil } }

  private func line(_ verb: Verb, _ rest: Bilingual? = nil) -> Bilingual {
    verb.name + (rest.map { Bilingual(" ") + $0 } ?? Bilingual(""))
  }

  private func become(_ actor: Bilingual) -> Step {
    (line(.as, actor), Bilingual(zh: "说明自己是谁", en: "say who you are"))
  }

  private var waits: Step {
    (line(.docket), Bilingual(zh: "在等什么、轮到谁、到哪天", en: "what waits, for whom, until when"))
  }

  private var look: Step {
    (
      line(.show, office.cases.contains(where: \.isPending) ? id(\.isPending) : id { _ in true }),
      Bilingual(zh: "看一个办件", en: "look at a case")
    )
  }

  private var count: Step {
    (line(.tally, voting), Bilingual(zh: "现在几票、还差几票", en: "the votes so far"))
  }

  private var leave: Step { (line(.quit), Bilingual(zh: "离开", en: "leave")) }
}

extension FirstSteps {
  /// Of the seat in that place of the roster, or of the first.
  private func seat(_ place: Int) -> [Step] {
    let seats = office.charter.roster.seats
    let seat = seats.indices.contains(place) ? seats[place] : seats.first
    return [
      become(Bilingual(zh: seat?.name.zh ?? "", en: "seat-\(seat?.number ?? 1)")), waits, look,
      (
        line(.vote, voting + Bilingual(zh: " 同意", en: " yes")),
        Bilingual(zh: "投本席一票，结束前可改", en: "vote; until the close it may be changed")
      ), count, leave,
    ]
  }

  private var clerk: [Step] {
    [
      become(Bilingual(zh: office.charter.clerk.zh, en: "clerk")), waits,
      (
        line(.propose, Bilingual(zh: "移出 事项", en: "remove ITEM")),
        Bilingual(zh: "就一个事项提出议题", en: "put an item to the vote")
      ),
      (
        line(.open, id { [.accepted, .deferred].contains($0.stage) }),
        Bilingual(zh: "发起表决", en: "start a vote")
      ), count,
      (line(.close, voting), Bilingual(zh: "结束表决并核准", en: "end the vote and decide")), leave,
    ]
  }

  private func department(_ id: Department.ID) -> [Step] {
    let file = Slot.file.name
    return [
      become(Bilingual(zh: register.name(of: id).zh, en: id.text)),
      (line(.check, file), Bilingual(zh: "先试一试，不留记录", en: "try it; nothing is recorded")),
      (line(.submit, file), Bilingual(zh: "正式申报", en: "apply")), waits, look, leave,
    ]
  }

  private func community(_ id: Community.ID) -> [Step] {
    [
      become(Bilingual(zh: register.name(ofCommunity: id).zh, en: id.text)),
      (
        line(.lookup, Slot.words.name), Bilingual(zh: "这件事准入了没有", en: "was this admitted")
      ),
      (
        line(.report, Verb.report.usage),
        Bilingual(zh: "报告没有编号的任务", en: "report a task without a number")
      ),
      (
        line(.complain, Bilingual(zh: "事项 \"内容\"", en: "ITEM \"text\"")),
        Bilingual(zh: "投诉一个事项", en: "complain of an item")
      ), waits, leave,
    ]
  }
}
