package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionVocabulary

/// A word that a line may start with, and all there is to know of it; each has a file of its own.
package struct Verb: Sendable {
  package let name: Bilingual
  /// The Chinese word, then other spellings of it.
  package let chinese: [String]
  package let group: Group
  /// Who may use it; nobody in particular for what anyone may.
  package let roles: [Role]
  package let summary: Bilingual
  /// What must be there first, or what stands in the way; `nil` where nothing does.
  package let needs: Bilingual?
  /// A line that can be typed in the demonstration office, where need be after what ``needs`` says.
  package let example: Bilingual
  /// What may follow the word.
  package let shape: Shape
  /// Whether it makes sense for a case in the state that it is in.
  let suits: @Sendable (Case, Participant) -> Bool
  /// Whether it makes sense for an item on a day.
  let suitsItem: @Sendable (Directory.Listing, CalendarDay) -> Bool
  /// Whether cases that it does not suit are offered only to whoever types their number.
  let isChoosy: Bool
  /// Takes the words behind it.
  let read: @Sendable (inout Words) throws -> Instruction

  /// A verb out of what its file says: `also` are spellings beside the two names, `again` whether a
  /// batch that goes on where it was cut off carries it out again, `request` what it asks for, out
  /// of what its form gave.
  init<Slots>(
    zh: String, en: String, also: [String] = [], _ group: Group, roles: [Role] = [],
    summary: Bilingual, needs: Bilingual? = nil, example: Bilingual,
    again: Again<Slots> = .always,
    suits: @escaping @Sendable (Case, Participant) -> Bool = { filed, _ in filed.isPending },
    suitsItem: @escaping @Sendable (Directory.Listing, CalendarDay) -> Bool = { $0.isIn(on: $1) },
    isChoosy: Bool = false, form: Form<Slots>,
    request: @escaping @Sendable (Slots) -> Request
  ) {
    name = Bilingual(zh: zh, en: en)
    chinese = [zh] + also
    (self.group, self.roles, self.summary) = (group, roles, summary)
    (self.needs, self.example, shape) = (needs, example, form.shape)
    (self.suits, self.suitsItem, self.isChoosy) = (suits, suitsItem, isChoosy)
    read = { words in
      let slots = try form.read(&words, .nothing)
      return Instruction(words.verb, request(slots)) { again.isWanted(slots, on: $0) }
    }
  }

  /// What follows the word, in usage lines.
  package var usage: Bilingual { shape.usage }

  /// Whether a batch needs a command again that was carried out, or answered, before.
  enum Again<Slots>: Sendable {
    case always, never
    case when(@Sendable (Slots, _ today: CalendarDay) -> Bool)

    fileprivate func isWanted(_ slots: Slots, on today: CalendarDay) -> Bool {
      switch self {
      case .always: true
      case .never: false
      case .when(let isWanted): isWanted(slots, today)
      }
    }
  }
}

/// A verb is known by its English word.
extension Verb: Hashable {
  package static func == (left: Verb, right: Verb) -> Bool { left.name.en == right.name.en }

  package func hash(into hasher: inout Hasher) { hasher.combine(name.en) }
}

extension Verb: CustomStringConvertible {
  package var description: String { name.en }
}

extension Verb {
  /// The one verb that a word spells in pinyin, whole or by its initials.
  private static func meant(byPinyin typed: String) -> String? {
    guard typed.utf8.count > 1, typed.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var pinyin = Pinyin()
    let letters = Array(typed.unicodeScalars)
    let found = all.map { $0.chinese[0] }.filter {
      let name = pinyin.letters(of: $0)
      return name.count > 1 && name.begins(with: letters[...])
        && letters.count >= name.count
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Finds the verb a person typed.
  ///
  /// - Parameters:
  ///   - word: as typed, either language, letters of either case.
  ///   - allowingPrefixes: at a terminal any unambiguous beginning will do.
  /// - Throws: ``UnknownVerb``, with the nearest spelling or the verbs it could be.
  package init(_ word: String, allowingPrefixes: Bool) throws(UnknownVerb) {
    if let verb = Verb.meant(by: word, allowingPrefixes: allowingPrefixes) {
      self = verb
      return
    }
    let typed = HalfWidth.comparable(word)
    let candidates = Verb.beginning(with: typed)
    throw UnknownVerb(
      word: word, couldBe: allowingPrefixes ? Verb.all.filter(candidates.contains) : [],
      nearest: Self.meant(byPinyin: typed)
        ?? Suggestion.nearest(to: typed, among: Verb.spellings.map(\.spelling)))
  }

  /// The verb a word stands for, if there is one and only one; looks for nothing near it, so that
  /// it may be asked at every key.
  package static func meant(by word: String, allowingPrefixes: Bool) -> Verb? {
    let typed = HalfWidth.comparable(word)
    if let exact = spellings.first(where: { $0.spelling == typed }) { return exact.verb }
    guard allowingPrefixes else { return nil }
    let candidates = beginning(with: typed)
    return candidates.count == 1 ? candidates.first : nil
  }

  private static let spellings = all.flatMap { verb in
    ([verb.name.en] + verb.chinese).map { (verb: verb, spelling: $0) }
  }

  private static func beginning(with typed: String) -> Set<Verb> {
    Set(spellings.filter { $0.spelling.hasPrefix(typed) }.map(\.verb))
  }
}
