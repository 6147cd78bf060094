import AdmissionCommittee
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
package import AdmissionWording

extension Session {
  /// A sitting by its id, such as `S2014-01`, else a case or an item.
  func show(_ name: Token) throws -> Reply {
    if let sitting = sitting(name) { return .sitting(sitting, naming) }
    switch try names.caseOrItem(name) {
    case .filed(let filed): return sheet(of: filed, explained: false).reply
    case .item(let listing): return ItemSheet(listing, by: registrar.orders, naming).reply
    }
  }

  func explain(_ thing: CaseOrItem) -> Reply {
    switch thing {
    case .filed(let filed): sheet(of: filed, explained: true).reply
    case .item(let listing):
      ItemSheet(listing, by: registrar.orders, naming) { sheet(of: $0, explained: true) }.reply
    }
  }

  private func sheet(of filed: Case, explained: Bool) -> CaseSheet {
    CaseSheet(filed, in: registrar.page, by: registrar.orders, naming, explained: explained)
  }

  /// The first removal of a reduction down to its ballots; `nil` while nothing was removed.
  package func firstRemovalExplained() throws -> Reply? {
    let reduction = try Reduction(of: registrar.current)
    let first = reduction.steps.first { $0.change == .removed } ?? reduction.steps.first
    return first?.cause.flatMap { registrar.current.office[$0] }.map { explain(.filed($0)) }
  }

  /// A sitting by its id; `nil` for any other name.
  func sitting(_ name: Token) -> Sitting? {
    registrar.current.office.sittings.first { $0.id.text == name.text.uppercased() }
  }

  /// What waits, whose turn it is, and by when.
  package func docket() -> Reply {
    .docket(Docket(of: registrar.current, by: registrar.orders), for: actor, naming)
  }
}
