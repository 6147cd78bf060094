public import AdmissionDirectory
public import AdmissionVocabulary

/// What a department sent to a community, read for what it says of itself.
///
/// Nothing of it is looked up in the directory here: ``NoticeSlip`` does that.
public struct ForwardedNotice: Hashable, Sendable {
  /// A day by which something is wanted, with the words that say so.
  public struct Deadline: Hashable, Sendable {
    public let words: String
    /// `nil` where the words name no date: 本月底前.
    public let day: CalendarDay?
  }

  /// How much of one is read.
  public static let limit = TextLimit(bytes: 64 << 10, scalars: 64 << 10)

  public let text: String
  /// 关于…的通知, as written; `nil` where it has none.
  public let title: String?
  /// What the title is about, or the first sentence where there is no title.
  public let task: String
  /// 甬民发〔2014〕12号.
  public let document: String?
  /// Admission numbers as written, in the order met.
  public let admissionNumbers: [String]
  /// Who sent it, or wrote what is passed on; `nil` where it names nobody of the register.
  public let department: Department.ID?
  public let day: CalendarDay?
  public let deadlines: [Deadline]
  /// Sentences that ask something of communities, as written.
  public let asks: [String]
  /// What its numbered paragraphs begin with, without the numbers.
  let headings: [String]
  /// What may name a task, the title's first: by itself, and without the words that begin such a
  /// sentence.
  let candidates: [Candidate]

  struct Candidate: Hashable {
    let written: String
    let names: [String]
  }

  /// Reads it; `numberPrefix` is what admission numbers begin with, such as 示社准.
  public init(_ text: String, by register: Register, numberPrefix: String, on today: CalendarDay) {
    let page = NoticePage(text)
    let title = page.title
    let numbers = page.numbers(prefix: numberPrefix)
    (self.text, self.title) = (text, title?.written)
    (document, admissionNumbers) = (numbers.document, numbers.admissions)
    department = NoticeSender(register).sender(of: page)
    let day = page.day
    self.day = day
    deadlines = page.deadlines(in: day?.year ?? today.year)
    (asks, headings) = (page.asks, page.headings)
    let about = title?.about ?? page.firstSentence
    task = NoticePhrase.core(of: about)
    candidates =
      [Candidate(written: title?.written ?? about, names: NoticePhrase.names(in: about))]
      + page.clauses.map { Candidate(written: $0, names: NoticePhrase.names(in: $0)) }
  }

  /// Whether a text is a notice, and no name or number to be looked up.
  public static func isOne(_ text: String) -> Bool {
    let page = NoticePage(text)
    if page.lines.count > 1 || page.title != nil || page.isSpoken { return true }
    let width = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    return width > mostOfAName || page.namesNumberAmongWords
  }

  /// Wider than any task is called; a Chinese character counts two.
  private static let mostOfAName = 100
}
