import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Several tasks under one name count as one item and are shown as its parts.
  ///
  /// A task is something done to something: 残疾人和老年人走访 is one, 信息采集和材料发放 are two.
  static let bundlesAreCounted = ScreeningRule(
    "R43", says: Says.self, words: Words.self, reads: [.name]
  ) { parameters in
    let bundles = Bundles(parameters)
    return { question, objections in
      if question.listedPlace != nil { return .notApplicable(.listed) }
      if bundles.tasks(in: question.name).count > 1 { objections.add(.bundle) }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case listed, bundle

  var sentence: Sentence {
    switch self {
    case .listed: .reason
    case .bundle:
      Sentence(
        [
          .count: { Bilingual(String($0.tasks.count)) },
          .parts: { $0.tasks.map { Bilingual($0) }.joined(zh: " + ", en: " + ") },
        ], fixes: { _ in [.rename] })
    }
  }
}

private enum Words: String, WordsKey {
  /// Everyday words; the rule looks for them in names that list something.
  static let areSought = false

  case separators, joiners, doings, fillers
}

extension Fact {
  fileprivate static let count = Fact("count")
  fileprivate static let parts = Fact("parts")
}

extension Subject {
  fileprivate var tasks: [String] { Bundles(parameters).tasks(in: question.name) }
}

/// Tells the tasks that a name lists.
private struct Bundles: Sendable {
  private let separators: [String]
  private let joiners: [String]
  private let doings: WordTrie
  /// Words for neither what is done nor to what.
  private let fillers: WordTrie
  /// What a name has to hold, one of these at least, to list anything.
  private let marks: UnitSet

  init(_ parameters: Parameters) {
    separators = parameters.words(Words.separators)
    joiners = parameters.words(Words.joiners)
    marks = UnitSet((separators + joiners).compactMap(\.unicodeScalars.first))
    doings = parameters.words(Words.doings).reduce(into: WordTrie()) { $0.add($1) }
    fillers = parameters.words(Words.fillers).reduce(into: WordTrie()) { $0.add($1) }
  }

  /// So many characters of a name are looked at, so that none makes screening slow.
  private static let longest = 200

  /// The tasks a name lists, one by one; at most one where it is a single task.
  ///
  /// Only what is done to something of its own counts: 消防宣传、消防培训 is one.
  func tasks(in whole: String) -> [String] {
    let name = String(whole.unicodeScalars.prefix(Self.longest))
    guard name.unicodeScalars.contains(where: { marks.contains($0.value) || isBlank($0) }) else {
      return []
    }
    var objects: Set<[UInt32]> = []
    return parts(of: name).flatMap(joined).filter { task in
      object(of: task).map { objects.insert($0).inserted } ?? false
    }
  }

  private func parts(of name: String) -> [String] {
    separators.lazy.filter { name.unicodeScalars.holds($0.unicodeScalars.first) }.reduce(
      name.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }
    ) { parts, separator in
      parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
  }

  /// A part cut at each joiner that has a task on either side.
  private func joined(_ part: String) -> [String] {
    for joiner in joiners where part.unicodeScalars.holds(joiner.unicodeScalars.first) {
      for range in part.ranges(of: joiner) {
        let (left, right) = (String(part[..<range.lowerBound]), String(part[range.upperBound...]))
        guard object(of: left) != nil, object(of: right) != nil else { continue }
        return joined(left) + joined(right)
      }
    }
    return [part]
  }

  /// To what the part does something; `nil` where it does nothing, or to nothing.
  private func object(of part: String) -> [UInt32]? {
    let units = FoldedText(part).units.filter {
      $0 != FoldedText.listing && $0 != FoldedText.comma && $0 != FoldedText.stop
    }
    let isFiller = places(of: fillers, in: units)
    let isDoing = places(of: doings, in: units)
    let isObject = zip(isFiller, isDoing).map { !$0 && !$1 }
    guard isDoing.contains(true), isObject.contains(true) else { return nil }
    return zip(units, isObject).filter(\.1).map(\.0)
  }

  /// Which units are part of one of the words.
  private func places(of words: WordTrie, in units: [UInt32]) -> [Bool] {
    var isPart = [Bool](repeating: false, count: units.count)
    units.withUnsafeBufferPointer { units in
      for start in units.indices {
        words.walk(units, from: start) { _, end in
          for place in start..<end { isPart[place] = true }
        }
      }
    }
    return isPart
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    !(0x4E00...0x9FFF).contains(scalar.value) && scalar.properties.isWhitespace
  }
}

extension String.UnicodeScalarView {
  /// Told before a whole word is looked for, which takes far longer.
  fileprivate func holds(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { contains($0) } ?? false
  }
}
