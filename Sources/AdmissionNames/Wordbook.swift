package import AdmissionVocabulary

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
  var kinds: Int { contrasting.count }
  private let fillers: WordList
  /// By the number of what their words are.
  private let groups: [ListedGroup]
  /// Sets of words that contrast with each other, by kind.
  private let contrasting: [[WordList]]

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
    var groups = actions.map { ListedGroup(.action, $0) }
    groups += collecting.map { ListedGroup(.collecting, $0) }
    groups += common.map { ListedGroup(.common, $0) }
    for (field, words) in fields.enumerated() {
      groups += words.map { ListedGroup(.subject(field: field), $0) }
    }
    self.init(
      fillers: WordList(fillers), groups: groups,
      contrasts: contrasts.map { $0.prefix(Self.mostContrasting).map { WordList($0) } })
  }

  /// Words that mean the same.
  fileprivate struct ListedGroup: Sendable {
    let sort: Part.Sort
    let words: WordList

    init(_ sort: Part.Sort, _ words: Group) {
      self.init(sort, WordList(words))
    }

    init(_ sort: Part.Sort, _ words: WordList) {
      (self.sort, self.words) = (sort, words)
    }
  }

  private init(fillers: WordList, groups: [ListedGroup], contrasts: [[WordList]]) {
    var table = WordTable<Part>()
    table.add(fillers, meaning: Part(sort: .filler, number: 0, standard: []))
    for (number, group) in groups.enumerated() {
      table.add(
        group.words,
        meaning: Part(sort: group.sort, number: number, standard: group.words.first))
    }
    var marks = WordTable<ContrastMark>()
    for (kind, sets) in contrasts.enumerated() {
      for (set, words) in sets.enumerated() {
        marks.add(words, meaning: ContrastMark(kind: kind, set: set))
      }
    }
    (self.table, self.contrasts) = (table, marks)
    (self.fillers, self.groups, contrasting) = (fillers, groups, contrasts)
  }

  /// Knows no word: names are compared by their characters alone.
  public static let empty = Wordbook(
    fillers: [], actions: [], collecting: [], common: [], fields: [], contrasts: [])

  /// The words that mean the same as `word`, itself included.
  public func synonyms(of word: String) -> [String] {
    guard let part = table[word], !part.standard.isEmpty else { return [word] }
    return groups[part.number].words.words
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

extension Wordbook {
  /// One that was kept by ``keep(in:)``.
  package init(kept reader: inout KeptReader) {
    self.init(
      fillers: WordList(text: reader.text()),
      groups: reader.elements { reader in
        ListedGroup(Part.Sort(kept: &reader), WordList(text: reader.text()))
      },
      contrasts: reader.elements { $0.elements { WordList(text: $0.text()) } })
  }

  /// Keeps the words, from which the tables are made soon enough.
  package func keep(in writer: inout KeptWriter) {
    writer.add(fillers.text)
    writer.add(groups) { writer, group in
      group.sort.keep(in: &writer)
      writer.add(group.words.text)
    }
    writer.add(contrasting) { $0.add($1) { $0.add($1.text) } }
  }
}

extension Wordbook.Part.Sort {
  fileprivate init(kept reader: inout KeptReader) {
    switch reader.count() {
    case 0: self = .filler
    case 1: self = .action
    case 2: self = .collecting
    case 3: self = .common
    case let field: self = .subject(field: field - 4)
    }
  }

  fileprivate func keep(in writer: inout KeptWriter) {
    switch self {
    case .filler: writer.add(UInt64(0))
    case .action: writer.add(UInt64(1))
    case .collecting: writer.add(UInt64(2))
    case .common: writer.add(UInt64(3))
    case .subject(let field): writer.add(UInt64(field + 4))
    }
  }
}
