public import AdmissionVocabulary

/// The words by which a text is read: signs, their harmless twins, and how things are denied.
///
/// Source: `catalog/lexicon.yaml`, which says of every entry where it comes from.
public struct Lexicon: Sendable {
  /// How sure a sign is.
  ///
  /// Raw values are the words of `lexicon.yaml`.
  public enum Strength: String, CaseIterable, Comparable, Sendable {
    /// Likely, but unclear: told to those who vote.
    case tells
    /// Read by a sign: a question that the department answers.
    case asks
    /// Named outright; where a standing rule bars it, that rule's own effect.
    case names

    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .tells: 0
      case .asks: 1
      case .names: 2
      }
    }
  }

  /// One meaning with the signs by which it is recognised.
  public struct Sense: Sendable {
    public let id: String
    public let topic: Topic
    public let strength: Strength
    /// What it is, as part of a sentence: «以使用率排名».
    public let name: Bilingual
    public let signs: [Sign]
    /// Words that near a sign take its meaning away.
    public let unless: [String]
    /// At most so many characters may stand between the first part of a sign and another.
    public let within: Int
    /// Texts that have the meaning, and texts with the same words that have not.
    public let harmful: [String]
    public let harmless: [String]

    public init(
      id: String, topic: Topic, strength: Strength, name: Bilingual, signs: [Sign],
      unless: [String] = [], within: Int = Sign.usualDistance, harmful: [String] = [],
      harmless: [String] = []
    ) {
      (self.id, self.topic, self.strength, self.name) = (id, topic, strength, name)
      (self.signs, self.unless, self.within) = (signs, unless, within)
      (self.harmful, self.harmless) = (harmful, harmless)
    }
  }

  /// Words that say how often something is done.
  public struct Frequency: Sendable {
    public let words: [String]
    /// Times a year, 1 or more.
    public let times: Int

    public init(words: [String], times: Int) {
      (self.words, self.times) = (words, times)
    }
  }

  /// Words that decide how something is meant.
  ///
  /// In the order of ``rank``.
  public enum Mark: Int, CaseIterable, Sendable {
    /// What follows is denied: 不得, 无须.
    case denies
    /// What stands before is denied: 一律取消.
    case deniesBefore
    /// Says that what stands before is over, where its clause ends with it: 停发, 撤销.
    case ends
    /// How things were; denied where the sentence goes on to say that it is over: 原来 … 作废.
    case past
    /// Frees communities of what the sentence said before; it is told then, not asked: 与社区无关.
    case frees
    /// A denial that denies nothing: 不得不, 不达标.
    case deniesNothing
    /// What a denial before it turns into a demand: 不得拒绝.
    case inverts
    /// A denial does not reach beyond it: 但, 仅.
    case turns
    /// What stands before is only named: 讲座, 宣传栏, 小区.
    case namesBefore
    /// What follows is only named: 讲解, 解读.
    case names
    /// What its clause says is only spoken of; it is told then, not asked: 讲的是, 怎么识别.
    case explains
    /// Leads to whoever does it: 由.
    case leads
    /// Those who are not the community: 公安机关, 城管队员.
    case others
    /// The community and its people.
    case community
    /// Those who live there: 居民, 老人.
    case residents
    /// Makes residents do something: 组织, 动员.
    case drives
    /// A small or voluntary part: 自愿, 张贴, 借场地.
    case softens
    /// Takes that away again: 不低于, 通报.
    case hardens
    /// Communities as those whom something is about: 各社区, 对社区.
    case assessed
    /// What happens to people and places: 台风, 疫情.
    case events
    /// What a department is held to once it denies it: 考核, 盖章.
    case promises
    /// Phrases in which no word counts: 光荣牌, 两癌检查.
    case harmless
    /// What is said in place of an answer: 照此执行, 上级统一要求.
    case evades
    /// Words for something done, by which a name that lists several tasks is told.
    case doings

    /// Its place among all marks.
    var rank: Int { rawValue }

    /// Its key in `lexicon.yaml`.
    public var key: String {
      switch self {
      case .denies: "denies"
      case .deniesBefore: "denies-before"
      case .ends: "ends"
      case .past: "past"
      case .frees: "frees"
      case .deniesNothing: "denies-nothing"
      case .inverts: "inverts"
      case .turns: "turns"
      case .namesBefore: "names-before"
      case .names: "names"
      case .explains: "explains"
      case .leads: "leads"
      case .others: "others"
      case .community: "community"
      case .residents: "residents"
      case .drives: "drives"
      case .softens: "softens"
      case .hardens: "hardens"
      case .assessed: "assessed"
      case .events: "events"
      case .promises: "promises"
      case .harmless: "harmless"
      case .evades: "evades"
      case .doings: "doings"
      }
    }
  }

  public var marks: [Mark: [String]]
  /// Lists of words that signs refer to as `@name`.
  public var classes: [String: [String]]
  public var frequencies: [Frequency]
  public var senses: [Sense]

  public init(
    marks: [Mark: [String]] = [:], classes: [String: [String]] = [:],
    frequencies: [Frequency] = [], senses: [Sense] = []
  ) {
    (self.marks, self.classes) = (marks, classes)
    (self.frequencies, self.senses) = (frequencies, senses)
  }
}
