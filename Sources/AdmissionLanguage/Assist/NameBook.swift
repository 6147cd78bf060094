package import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Everything a line can name in an office, with its spellings and readings.
///
/// Made once for a state of the office: what completes and colours a line asks it at every key.
package struct NameBook: Sendable {
  private(set) var office: Office
  /// Each case by its id, its items and the task applied for; and without its items.
  private(set) var cases: [(filed: Case, name: KnownName, alone: KnownName)] = []
  private(set) var items: [(listing: Directory.Listing, name: KnownName)] = []
  private(set) var sittings: [KnownName] = []
  private(set) var editions: [KnownName] = []
  private(set) var grants: [KnownName] = []
  private(set) var days: [KnownName] = []
  /// Ids in capital letters.
  private(set) var caseIDs: Set<String> = []
  private(set) var itemIDs: Set<String> = []
  private(set) var sittingIDs: Set<String> = []
  /// Names of departments, communities, seats and items, and their ids, in small letters.
  private(set) var names: Set<String> = []

  // What no command changes.
  let verbs: [(verb: Verb, name: KnownName)]
  let words: [FixedWord: KnownName]
  let departments: [KnownName]
  let communities: [KnownName]
  let seats: [KnownName]
  let seatNames: [KnownName]
  let clerk: KnownName
  let rules: [KnownName]
  let states: [KnownName]
  let register: Register
  private(set) var pinyin: Pinyin
  /// How many entries the office was read from.
  private var entries: Int
  private let fixedNames: Set<String>

  /// `entries`: how many the office has come from; a change of it means there is more to read.
  package init(_ office: Office, by orders: StandingOrders, entries: Int) {
    let register = orders.register
    var pinyin = Pinyin()
    (self.office, self.register, self.entries) = (office, register, entries)
    verbs = Verb.all.map { verb in
      (
        verb,
        KnownName(verb.name, detail: verb.summary, others: verb.chinese, &pinyin)
      )
    }
    let fixed = Set(Verb.all.flatMap { $0.shape.fixedWords.flatMap(\.parts) })
    words = Dictionary(uniqueKeysWithValues: fixed.map { ($0, $0.known(&pinyin)) })
    departments = register.departments.map { department in
      KnownName(
        Bilingual(zh: department.name.zh, en: department.id.text), detail: department.name,
        others: [department.name.en], isShortened: true, &pinyin)
    }
    communities = register.communities.map { community in
      KnownName(
        Bilingual(zh: community.name.zh, en: community.id.text), detail: community.name,
        others: [community.name.en], &pinyin)
    }
    seats = office.charter.roster.seats.map { seat in
      KnownName(
        Bilingual("\(seat.number)"), detail: seat.name,
        others: [seat.name.zh, seat.name.en, "seat-\(seat.number)", "席位\(seat.number)"], &pinyin)
    }
    seatNames = office.charter.roster.seats.map { seat in
      KnownName(
        Bilingual(zh: seat.name.zh, en: "seat-\(seat.number)"), detail: seat.name,
        others: [seat.name.en, "席位\(seat.number)"], &pinyin)
    }
    let clerkName = office.charter.clerk
    self.clerk = KnownName(
      Bilingual(zh: clerkName.zh, en: "clerk"), detail: clerkName, others: [clerkName.en], &pinyin)
    rules = orders.ruleBook.rules.map { rule, entry in
      KnownName(
        Bilingual(rule.id.text), detail: entry.title, others: [entry.title.zh, entry.title.en],
        &pinyin)
    }
    states = CaseWord.all.map { word, name in
      KnownName(Bilingual(zh: name.zh, en: word), detail: name, &pinyin)
    }
    let roster = office.charter.roster.seats
    let fixedSpellings =
      register.departments.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      + register.communities.flatMap { [$0.id.text, $0.name.zh, $0.name.en] }
      + roster.flatMap { [$0.name.zh, $0.name.en, "seat-\($0.number)", "席位\($0.number)"] }
      + [clerkName.zh, clerkName.en, "clerk"]
    fixedNames = Set(fixedSpellings.map { $0.lowercased() })
    self.pinyin = pinyin
    readOffice()
  }

  /// Takes in what has happened since; nothing to do while nothing has.
  package mutating func follow(_ now: Office, entries: Int) {
    guard entries != self.entries || now.today != office.today else { return }
    (office, self.entries) = (now, entries)
    readOffice()
  }

  private mutating func readOffice() {
    let naming = Naming(office: office, showsBallots: false, register: register)
    items = office.directory.listings.map { listing in
      let item = listing.item
      return (
        listing,
        KnownName(
          Bilingual(item.id.text), detail: item.title, others: [item.name, item.english ?? ""],
          &pinyin)
      )
    }
    cases = office.cases.map { filed in
      let items = filed.motion.items.compactMap { office.directory[$0]?.item }
      let names = items.flatMap { [$0.id.text, $0.name, $0.english ?? ""] }
      let asked = filed.motion.application?.item.name ?? ""
      let detail = naming.words(for: filed.motion) + Bilingual(" · ") + filed.standing
      let id = Bilingual(filed.id.text)
      return (
        filed, KnownName(id, detail: detail, others: names + [asked], &pinyin),
        KnownName(id, detail: detail, others: [asked], &pinyin)
      )
    }
    sittings = office.sittings.map { sitting in
      KnownName(Bilingual(sitting.id.text), detail: Bilingual(sitting.day.description), &pinyin)
    }
    let published = office.publications.map { ($0.name, $0.date) }
    let editions = [(office.charter.edition.name, office.charter.edition.date)] + published
    self.editions = editions.map { name, date in
      KnownName(Bilingual(name.text), detail: Bilingual(date.description), &pinyin)
    }
    grants = office.cases.compactMap(\.grant).map { grant in
      KnownName(
        Bilingual(grant.number.typed), detail: Bilingual(grant.number.text), &pinyin)
    }
    days = [
      KnownName(
        Bilingual(office.today.description),
        detail: Bilingual(zh: "现在的办公日", en: "the office's day"), &pinyin)
    ]
    caseIDs = Set(office.cases.map { $0.id.text.uppercased() })
    itemIDs = Set(office.directory.listings.map { $0.item.id.text.uppercased() })
    sittingIDs = Set(office.sittings.map { $0.id.text.uppercased() })
    let itemNames = office.directory.listings.flatMap { [$0.item.name, $0.item.english ?? ""] }
    names = fixedNames.union(itemNames.map { $0.lowercased() })
  }
}
