/// What the words of community work mean to the comparison of names, as a district's catalogue
/// says it: 词表.
///
/// A word counts where it stands, the longest first, and is then read as what it means.
public struct Wordbook: Sendable {
  /// Words that mean the same; the first stands for all.
  public typealias Group = [String]

  /// What is read from a folded name.
  let table: WordTable<Part>
  /// The kinds of contrasting words that it knows, in names where synonyms are seen to.
  let contrasts: WordTable<ContrastMark>
  let kinds: Int
  /// By the number of what their words are.
  private let groups: [Group]

  /// At most this many sets of words contrast with each other.
  public static let mostContrasting = 64

  /// What a word is to a name.
  struct Part: Sendable {
    enum Sort: Sendable {
      /// Says nothing.
      case filler
      /// What is done to the subject.
      case action
      /// What is done to learn about the subject, whatever it is: survey, ledger, platform.
      case collecting
      /// Too broad to tell a task by.
      case common
      /// What a task is about, with the number of its field.
      case subject(field: Int)
    }

    let sort: Sort
    /// The same for all words of a group; of no meaning for fillers.
    let number: Int
    /// The word that stands for the group; empty for fillers.
    let standard: [UInt32]
  }

  /// A set of words that does not go with the other sets of its kind.
  struct ContrastMark: Sendable {
    let kind: Int
    let set: Int
  }

  /// - Parameters:
  ///   - fillers: words that say nothing.
  ///   - actions: what is done to a subject.
  ///   - collecting: what is done to learn about a subject; it makes no task of its own.
  ///   - common: words too broad to tell a task by.
  ///   - fields: what tasks are about; groups of one field are akin.
  ///   - contrasts: kinds of words of which one for another makes it another task; words of one set
  ///     do not contrast. At most ``mostContrasting`` sets of a kind count.
  public init(
    fillers: [String], actions: [Group], collecting: [Group], common: [Group], fields: [[Group]],
    contrasts: [[[String]]]
  ) {
    var (table, groups) = (WordTable<Part>(), [Group]())
    table.add(fillers, meaning: Part(sort: .filler, number: 0, standard: []))
    func enter(_ group: Group, as sort: Part.Sort) {
      table.add(
        group,
        meaning: Part(sort: sort, number: groups.count, standard: units(of: group.first ?? "")))
      groups.append(group)
    }
    for group in actions { enter(group, as: .action) }
    for group in collecting { enter(group, as: .collecting) }
    for group in common { enter(group, as: .common) }
    for (field, groups) in fields.enumerated() {
      for group in groups { enter(group, as: .subject(field: field)) }
    }
    (self.table, self.groups) = (table, groups)
    var marks = WordTable<ContrastMark>()
    for (kind, sets) in contrasts.enumerated() {
      for (set, words) in sets.prefix(Self.mostContrasting).enumerated() {
        marks.add(words, meaning: ContrastMark(kind: kind, set: set))
      }
    }
    self.contrasts = marks
    kinds = contrasts.count
  }

  /// Knows no word: names are compared by their characters alone.
  public static let empty = Wordbook(
    fillers: [], actions: [], collecting: [], common: [], fields: [], contrasts: [])

  /// The words that mean the same as `word`, itself included.
  public func synonyms(of word: String) -> [String] {
    guard let part = table[word], !part.standard.isEmpty else { return [word] }
    return groups[part.number]
  }
}

extension Wordbook {
  /// The name with the standard word for each of a group and without fillers.
  ///
  /// A word that repeats the one just before it is put in once: 调查摸底 is one 调查.
  func standard(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    var latest: Int?
    table.walk(text) { range, part in
      guard let part else {
        result.append(text[range.lowerBound])
        latest = nil
        return
      }
      guard !part.standard.isEmpty, part.number != latest else { return }
      result += part.standard
      latest = part.number
    }
    return result
  }

  /// A standard name without the words for learning about its subject.
  func subject(_ core: [UInt32]) -> [UInt64] {
    var subject: [UInt64] = []
    subject.reserveCapacity(core.count)
    table.walk(core) { range, part in
      switch part?.sort {
      case .collecting, .filler: break
      default: for place in range { subject.append(UInt64(core[place])) }
      }
    }
    return subject
  }
}
