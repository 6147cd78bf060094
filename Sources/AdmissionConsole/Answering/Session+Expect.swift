import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionVocabulary
import AdmissionWording

extension Session {
  func expect(_ filed: Case, _ typed: Token) throws -> Reply {
    let word = typed.text.lowercased()
    // What became of the item belongs to the life of the case that brought it in.
    let listing = filed.grant.flatMap { registrar.current.office.directory[$0.item] }
    let words = filed.words.union(listing.map { [standing(of: $0).rawValue] } ?? [])
    let known = CaseWord.all
    guard let wanted = known.first(where: { $0.word == word || $0.name.zh == word })?.word else {
      let list = known.flatMap { [$0.word, $0.name.zh] }
      throw Misplaced(
        UnknownState(word: typed.text, nearest: Suggestion.nearest(to: word, among: list)),
        at: typed.place)
    }
    return expectation(
      words.contains(wanted)
        || known.contains { $0.name.zh == word && words.contains($0.word) },
      Bilingual(
        zh: "\(filed.id) 应为 \(word)，实为 \(filed.standing.zh)",
        en: "\(filed.id): expected \(word), is \(filed.standing.en)"))
  }

  func expectReduced(_ number: Int) throws -> Reply {
    let net = try Reduction(of: registrar.current).net
    return expectation(
      -net == number,
      Bilingual(zh: "应减少 \(number)，实减少 \(-net)", en: "expected \(number) fewer, are \(-net) fewer"))
  }

  mutating func expectRefused(_ code: String, _ line: String) -> Reply {
    let replies = carryOut(line)
    let codes = replies.map(\.code)
    let isRefused = !replies.isEmpty && codes.allSatisfy { $0 == code }
    let actual = codes.compactMap(\.self).first
    guard !isRefused else {
      return expectation(
        true, Bilingual(zh: "拒绝（\(code)）", en: "refused (\(code))"))
    }
    return expectation(
      false,
      Bilingual(
        zh: "应被拒绝（\(code)），实为 \(actual ?? "已办理")",
        en: "expected a refusal (\(code)), but "
          + (actual.map { "it was refused for \($0)" } ?? "it was carried out")))
  }

  func expectItem(_ token: Token, isIn: Bool) -> Reply {
    let name = token.typed
    let actual = (try? names.item(token))?.isIn(on: registrar.current.day) ?? false
    return expectation(
      actual == isIn,
      Bilingual(
        zh: "事项 \(name) 应\(isIn ? "在" : "不在")目录，实\(actual ? "在" : "不在")",
        en: "item \(name): expected \(isIn ? "in" : "out"), is \(actual ? "in" : "out")"))
  }

  func expectStanding(_ listing: Directory.Listing, _ wanted: ItemStanding) -> Reply {
    let actual = standing(of: listing)
    return expectation(
      actual == wanted,
      Bilingual(
        zh: "事项 \(listing.item.id) 应为“\(wanted.name.zh)”，实为“\(actual.name.zh)”",
        en: "item \(listing.item.id): expected \(wanted.name.en), is \(actual.name.en)"))
  }

  /// Where an item stands today.
  func standing(of listing: Directory.Listing) -> ItemStanding {
    let today = registrar.current.day
    return listing.standing(on: today, renewalDays: registrar.orders.renewalDays(on: today))
  }

  private func expectation(_ holds: Bool, _ words: Bilingual) -> Reply {
    Reply(
      .expectation, answer: holds ? .yes : .no,
      (holds
        ? Bilingual(zh: "符合：", en: "as expected: ") : Bilingual(zh: "不符：", en: "not as expected: "))
        + words,
      facts: [Fact("holds", .truth(holds)), Fact("message", .words(words))])
  }
}
