import AdmissionDirectory
import AdmissionNames

/// From how many percent on listed names are shown beside the verdict; `nil` where no rule in force
/// says.
struct Resembling: Sendable {
  let toName: Int?
  let toPassage: Int?

  init(_ rules: [Screening.ActiveRule]) {
    let asked = rules.lazy.compactMap { active in
      active.rule.resemblance.map { (active.parameters, $0) }
    }.first
    toName = asked.flatMap { $0.number(named: $1.toName) }
    toPassage = asked.flatMap { $0.number(named: $1.toPassage) }
  }
}

extension Screening {
  private static let mostResemblances = 5

  /// Listed items like the application, most alike first, at most five; those found by its name come
  /// before those found by its content.
  ///
  /// The item named is not like itself.
  func resemblances(to question: Question) -> [Resemblance] {
    let named = namedAlike(question)
    let known = Set(named.map(\.item))
    let contained = contained(in: question).filter { !known.contains($0.item) }
    return Array((named + contained).prefix(Self.mostResemblances))
  }

  private func namedAlike(_ question: Question) -> [Resemblance] {
    guard let name = question.comparable, let least = resemblance.toName else { return [] }
    return names.matches(of: name, atLeast: least).filter { $0.place != question.listedPlace }
      .map { resemblance($0, in: nil) }
  }

  /// For each listed item that a passage of the content names, the passage that does so best.
  private func contained(in question: Question) -> [Resemblance] {
    guard question.comparable != nil, let least = resemblance.toPassage else { return [] }
    var best: [Int: (match: NameMatch, passage: String)] = [:]
    for passage in question.application.item.content.map(Passages.of) ?? [] {
      let name = ComparableName(passage, by: register.wordbook)
      for match in names.matches(of: name, atLeast: least)
      where match.place != question.listedPlace
        && match.percent > best[match.place]?.match.percent ?? 0
      {
        best[match.place] = (match, passage)
      }
    }
    return best.values.sorted {
      ($1.match.percent, $0.match.place) < ($0.match.percent, $1.match.place)
    }.map { resemblance($0.match, in: $0.passage) }
  }

  private func resemblance(_ match: NameMatch, in passage: String?) -> Resemblance {
    let item = items[match.place]
    return Resemblance(
      item: item.id, name: item.name, percent: match.percent, passage: passage)
  }
}

/// The stretches of a content that may name a task: each sentence, and each part of it.
private enum Passages {
  /// So many of one content are compared, the first ones.
  private static let most = 40
  /// A longer passage says too much to be the name of a task.
  private static let longest = 60

  private static let sentenceEnds = Set<Character>("。；;！!？?\n")
  private static let partEnds = Set<Character>("，,、：:（）()“”")

  static func of(_ content: String) -> [String] {
    var passages: [String] = []
    for sentence in content.split(whereSeparator: sentenceEnds.contains) {
      let parts = sentence.split(whereSeparator: partEnds.contains)
      passages += ([sentence] + (parts.count > 1 ? parts : [])).map(trimmed)
        .filter { (2...longest).contains($0.count) }
      if passages.count >= most { break }
    }
    return Array(passages.prefix(most))
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
