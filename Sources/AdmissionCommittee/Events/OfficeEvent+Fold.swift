import AdmissionDirectory
import AdmissionVocabulary

extension Office {
  /// What concerns the office as a whole.
  mutating func fold(_ event: OfficeEvent) throws(ImpossibleHistory) {
    switch event {
    case .opened:
      throw ImpossibleHistory(zh: "办公室设立了两次", en: "the office is opened twice")
    case .dayAdvanced(let day):
      guard day >= today else {
        throw ImpossibleHistory(zh: "办公日倒退", en: "the office day goes backward")
      }
      today = day
    case .ruleBookAdopted(let digest): ruleBook = digest
    case .editionPublished(let name, let items): try publish(name, items)
    case .rosterChanged(let seat, let isFilled, _): try change(seat, isFilled: isFilled)
    case .complaintMade(let complaint, let actor):
      guard directory[complaint.item] != nil else {
        throw ImpossibleHistory(
          zh: "目录没有事项 \(complaint.item)", en: "the directory has no item \(complaint.item)")
      }
      lodge(complaint, by: actor)
    case .restored(let restoration): restorations.append(restoration)
    }
  }

  private mutating func publish(
    _ name: Edition.Name, _ items: [WorkItem.ID]
  ) throws(ImpossibleHistory) {
    guard name != charter.edition.name, !publications.contains(where: { $0.name == name }) else {
      throw ImpossibleHistory(zh: "版本 \(name) 发布两次", en: "edition \(name) is published twice")
    }
    let listed = directory.items(on: today).map(\.id)
    guard Set(items) == Set(listed) else {
      throw ImpossibleHistory(
        zh: "版本 \(name) 所列 \(items.count) 项不是当时在列的 \(listed.count) 项",
        en:
          "edition \(name) with \(items.count) items is not what was listed then, \(listed.count) items"
      )
    }
    publications.append(
      Publication(
        name: name, date: today, items: items, listings: directory.listings.count))
  }

  private mutating func change(
    _ seat: Int, isFilled: Bool
  ) throws(ImpossibleHistory) {
    guard charter.roster[seat] != nil, vacant.contains(seat) == isFilled else {
      throw ImpossibleHistory(
        zh: "第 \(seat) 席不能这样变动", en: "seat \(seat) cannot change that way")
    }
    vacant = isFilled ? vacant.filter { $0 != seat } : (vacant + [seat]).sorted()
    changeOpenPolls { poll in
      if !poll.unseated.contains(seat) { poll.unseated = (poll.unseated + [seat]).sorted() }
      if !isFilled { poll.attending.removeAll { $0 == seat } }
    }
    if !isFilled, let sitting, sitting.attending.contains(seat) {
      sittings.change(sittings.count - 1) { $0.attending.removeAll { $0 == seat } }
    }
  }
}
