public import AdmissionCommittee
public import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// Puts offices, items and entries into words, naming what the reader may see.
public struct Naming: Sendable {
  public let office: Office
  /// Whether single ballots may be shown; departments see counts, not choices.
  public let showsBallots: Bool
  private let register: Register

  public init(office: Office, showsBallots: Bool, register: Register) {
    (self.office, self.showsBallots, self.register) = (office, showsBallots, register)
  }

  public func name(of actor: Actor) -> Bilingual {
    switch actor {
    case .anyone: Bilingual(zh: "访客", en: "anyone")
    case .clerk: office.charter.clerk
    case .seat(let number): name(ofSeat: number)
    case .department(let id): register.name(of: id)
    case .community(let id): register.name(ofCommunity: id)
    }
  }

  public func name(of department: Department.ID) -> Bilingual { register.name(of: department) }

  public func name(ofSeat number: Int) -> Bilingual {
    office.charter.roster[number]?.name ?? Bilingual(zh: "席位\(number)", en: "Seat \(number)")
  }

  /// Which seats do not vote, each with why.
  public func words(for recusals: [RecusedSeat]) -> Bilingual {
    recusals.map { recusal in
      name(ofSeat: recusal.seat) + Bilingual(zh: "（", en: " (") + recusal.ground.name
        + Bilingual(zh: "）", en: ")")
    }.joined()
  }

  /// Id and name: `041 高龄津贴核查`.
  public func words(for item: WorkItem.ID) -> Bilingual {
    guard let title = office.directory[item]?.item.title else { return Bilingual(item.text) }
    return Bilingual("\(item) ") + title
  }

  public func words(for motion: Motion) -> Bilingual {
    let asks = motion.kind.name + Bilingual(zh: "：", en: ": ")
    switch motion {
    case .admit(let application):
      return asks + name(of: application)
    case .remove(let item), .retain(let item): return asks + words(for: item)
    case .merge(let items, let target):
      return asks + items.map(words).joined() + Bilingual(zh: " 并入 ", en: " into ")
        + words(for: target)
    case .renew(let item, let until), .ratify(let item, let until):
      return asks + words(for: item) + Bilingual(zh: " 至 \(until)", en: " until \(until)")
    case .amend(let item, let application):
      return asks + words(for: item) + Bilingual(zh: " 改为 ", en: " to read ")
        + name(of: application)
    case .suspend(let item, let ground), .revoke(let item, let ground):
      return asks + words(for: item) + Bilingual(zh: "，因", en: ", because ") + ground.name
    case .bypass(let bypass):
      return asks + Bilingual(bypass.task) + Bilingual(zh: "（", en: " (")
        + name(of: bypass.department) + Bilingual(zh: "）", en: ")")
    }
  }

  private func name(of application: Application) -> Bilingual {
    application.item.name.map { Bilingual($0) }
      ?? application.item.id.map { words(for: $0) } ?? Bilingual("")
  }

  public func words(for decision: Decision) -> Bilingual {
    let head = decision.kind.name
    switch decision {
    case .admitted(_, let grant):
      return head
        + Bilingual(
          zh: " · 编号 \(grant.number.text) · 有效期至 \(grant.expires)",
          en: " · number \(grant.number.text) · until \(grant.expires)")
    case .removed(let item), .retained(let item), .completed(let item), .notRatified(let item):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item)
    case .amended(let item): return head + Bilingual(zh: "：", en: ": ") + words(for: item.id)
    case .merged(let items, let target):
      return items.map(words).joined() + Bilingual(zh: " 并入 ", en: " merged into ")
        + words(for: target)
    case .renewed(let item, let until), .ratified(let item, let until):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item)
        + Bilingual(zh: " · 有效期至 \(until)", en: " · until \(until)")
    case .suspended(let item, let ground, let cureBy):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item) + Bilingual(" · ")
        + ground.name + Bilingual(zh: " · 整改至 \(cureBy)", en: " · to be made good by \(cureBy)")
    case .revoked(let item, let ground):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item) + Bilingual(" · ")
        + ground.name
    case .notAdmitted, .notCarried, .moot: return head
    }
  }

  /// What happened, in a clause.
  public func words(for event: Event) -> Bilingual {
    switch event {
    case .opened(let charter):
      return Bilingual(
        zh:
          "设立\(charter.mode.name.zh)办公室，起始版本 \(charter.edition.name)（\(charter.edition.items.count) 项）",
        en: "\(charter.mode.name.en) office opened at edition \(charter.edition.name)"
          + " (\(charter.edition.items.count) items)")
    case .dayAdvanced(let day): return Bilingual(zh: "办公日 \(day)", en: "day \(day)")
    case .ruleBookAdopted(let digest):
      return Bilingual(
        zh: "启用规则册 \(digest.prefix(12))", en: "rule book \(digest.prefix(12)) adopted")
    case .filed(_, let application, let verdict):
      return Bilingual(zh: "申报，", en: "filed, ") + words(for: .admit(application))
        + Bilingual(zh: " → ", en: " → ") + verdict.outcome.name
    case .registered(_, let grant):
      return Bilingual(
        zh: "登记，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "registered as \(grant.number.text) until \(grant.expires)")
    case .enteredWithoutVote(_, let item, let grant):
      return Bilingual(
        zh: "未经表决进入：\(item.id)，编号 \(grant.number.text)，有效期至 \(grant.expires)",
        en: "entered without a vote: \(item.id), \(grant.number.text), until \(grant.expires)")
    case .proposed(_, let filer, let motion):
      return name(of: filer) + Bilingual(zh: "提议", en: " proposes to ") + words(for: motion)
    case .withdrawn: return Bilingual(zh: "撤回", en: "withdrawn")
    case .pollOpened(_, let terms):
      let until = terms.until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") }
      return Bilingual(zh: "发起第 \(terms.round) 轮表决", en: "poll \(terms.round) opened")
        + (until ?? Bilingual(""))
    case .ballotCast(_, let ballot): return words(for: ballot)
    case .attendanceNoted(_, _, let seat, let present):
      return name(ofSeat: seat)
        + (present
          ? Bilingual(zh: "到会，未投票", en: " attends without a ballot")
          : Bilingual(zh: "未到会", en: " is absent"))
    case .handsCounted(_, _, let hands):
      return Bilingual(
        zh: "举手：同意 \(hands.yes)、不同意 \(hands.no)、弃权 \(hands.abstain)、回避 \(hands.recused)",
        en: "hands: yes \(hands.yes), no \(hands.no), abstain \(hands.abstain),"
          + " recused \(hands.recused)")
    case .pollClosed(_, let round, let outcome):
      return Bilingual(zh: "第 \(round) 轮结束：", en: "poll \(round) closed: ") + outcome.name
    case .decided(_, let decision):
      return Bilingual(zh: "核准：", en: "decision: ") + words(for: decision)
    case .editionPublished(let name, let items):
      return Bilingual(
        zh: "发布版本 \(name)（\(items.count) 项）", en: "edition \(name) published (\(items.count) items)"
      )
    default: return lifeWords(for: event)
    }
  }

  public func words(for ballot: Ballot) -> Bilingual {
    guard showsBallots else {
      return Bilingual(zh: "一席投票", en: "a seat votes")
    }
    let reason = ballot.reason.map { Bilingual(zh: "（\($0)）", en: " (\($0))") } ?? Bilingual("")
    return name(ofSeat: ballot.seat) + Bilingual(zh: " ", en: " ") + ballot.choice.name + reason
      + Bilingual(zh: " · ", en: " · ") + ballot.means.name
  }
}
