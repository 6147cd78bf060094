public import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// Names seats, items, motions and decisions as the reader may see them.
public struct Naming: Sendable {
  public let office: Office
  /// Whether single ballots may be shown; departments see counts, not choices.
  public let showsBallots: Bool
  public let register: Register

  public init(office: Office, showsBallots: Bool, register: Register) {
    (self.office, self.showsBallots, self.register) = (office, showsBallots, register)
  }

  public func name(of actor: Participant) -> Bilingual {
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
      guard let name = application.item.name, name != directory(item)?.name else {
        return Bilingual(zh: "变更目录事项 ", en: "amends listed item ") + words(for: item)
      }
      return asks + words(for: item) + Bilingual(zh: " 改为 ", en: " to read ") + Bilingual(name)
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

  private func directory(_ item: WorkItem.ID) -> WorkItem? { office.directory[item]?.item }

  /// «编号 示社准〔2014〕001号 · 有效期至 2014-12-31», after what it is for.
  private func words(for grant: Grant) -> Bilingual {
    Bilingual(
      zh: " · 编号 \(grant.number.text) · 有效期至 \(grant.expires)",
      en: " · number \(grant.number.text) · until \(grant.expires)")
  }

  /// In what the item then differed from what it was before, or that its figures stayed.
  private func changes(leadingTo item: WorkItem, under grant: Grant?) -> [Bilingual] {
    guard let listing = office.directory[item.id] else { return [] }
    if let grant,
      !office.cases(about: item.id).contains(where: {
        $0.grant == grant && $0.id.text == item.source
      })
    {
      return [Bilingual(zh: "所列数字不变", en: "the listed figures stay")]
    }
    let readings = listing.earlier.map(\.item) + [listing.item]
    guard let place = readings.lastIndex(of: item), place > 0 else { return [] }
    return readings[place - 1].changes(to: item, in: register)
  }

  public func words(for decision: Decision) -> Bilingual {
    let head = decision.kind.name
    switch decision {
    case .admitted(_, let grant): return head + words(for: grant)
    case .removed(let item), .retained(let item), .completed(let item), .notRatified(let item):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item)
    case .amended(let item, let grant):
      return head + Bilingual(zh: "：", en: ": ") + words(for: item.id)
        + changes(leadingTo: item, under: grant).map { Bilingual(" · ") + $0 }
        .joined(zh: "", en: "")
        + (grant.map(words) ?? Bilingual(""))
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

  public func words(for ballot: Ballot) -> Bilingual {
    guard showsBallots else {
      return Bilingual(zh: "一席投票", en: "a seat votes")
    }
    let reason = ballot.reason.map { Bilingual(zh: "（\($0)）", en: " (\($0))") } ?? Bilingual("")
    return name(ofSeat: ballot.seat) + Bilingual(zh: " ", en: " ") + ballot.choice.name + reason
      + Bilingual(zh: " · ", en: " · ") + ballot.means.name
  }
}

extension Application.Origin.Level {
  public var name: Bilingual {
    switch self {
    case .district: Bilingual(zh: "区级", en: "district")
    case .city: Bilingual(zh: "市级", en: "city")
    case .province: Bilingual(zh: "省级", en: "province")
    case .national: Bilingual(zh: "国家级", en: "national level")
    }
  }
}
