import AdmissionDirectory
package import AdmissionReading
import AdmissionVocabulary

extension String {
  /// Whether it answers a question: 是 does not.
  fileprivate var saysSomething: Bool {
    Set(unicodeScalars.filter(\.properties.isAlphabetic)).count >= 4
  }
}

extension Topic {
  /// The kind of item it speaks of.
  var kind: Kind? {
    switch self {
    case .certificate, .seal: .certificate
    case .plaque: .plaque
    case .body: .body
    case .platform, .apps: .platform
    case .assessment: .assessment
    case .survey: .survey
    case .ledger: .ledger
    case .training: .training
    case .campaign: .campaign
    case .barred, .borne, .target, .letter, .post, .power, .money, .traces, .inspection,
      .secondment, .personal, .openEnded, .grid, .role, .routine, .event:
      nil
    }
  }
}

extension Topic {
  /// Whether it is something asked of communities, and not a circumstance.
  package var isAsked: Bool { self != .routine && self != .event }
}

extension Question {
  /// Where the text asserts that the task is of a kind; `nil` where it does not.
  func sighting(of kind: Kind) -> Int? {
    reading.asserted.firstIndex { reading.topic(of: $0).kind == kind }
  }

  /// Whether the task is of a kind, by what is stated or by what is written.
  func isOfKind(_ kind: Kind) -> Bool { self.kind == kind || sighting(of: kind) != nil }

  /// The same for any of several kinds.
  func isOfKind(in kinds: KindSet) -> Bool {
    kinds.contains(kind)
      || reading.asserted.contains { kinds.contains(reading.topic(of: $0).kind) }
  }

  /// Where the text makes the community the responsible party.
  var roleSighting: Int? {
    reading.asserted.firstIndex { reading.topic(of: $0) == .role }
  }

  /// Whether the community would answer for the task, by what is stated or by what is written.
  var isResponsible: Bool {
    application.community.role == .responsible || roleSighting != nil
  }

  /// What the department says to the question of a rule, all of it; `nil` where it says nothing, or
  /// still asks for any such thing, or puts the question off: 照旧由居委会盖章 and 照此执行 are none.
  func answer(to rule: ScreeningRule.ID) -> String? {
    let said = application.answers.filter { $0.rule == rule.text && $0.says.saysSomething }
    if said.isEmpty || said.contains(where: { asksStill($0.says) }) { return nil }
    return said.map(\.says).joined(separator: "；")
  }

  private func asksStill(_ answer: String) -> Bool {
    let reader = screening.register.reader
    if reader.evades(answer) { return true }
    let read = reader.read([Passage(.answer, answer)])
    return read.asserted.contains { read.topic(of: $0).isAsked }
  }

  /// Calls `found` with the place of everything outright named that is of one of the topics; what
  /// stands in a clause in which one of the terms is objected to already is not told again.
  func named(_ topics: [Topic], besides terms: [Int] = [], _ found: (Int) -> Void) {
    for (place, sighting) in reading.asserted.enumerated() {
      guard sighting.strength == .names, topics.contains(reading.topic(of: sighting)) else {
        continue
      }
      let isSaid = terms.contains { term in
        screening.terms.sighting(of: screening.terms.terms[term], in: reading)
          .map { reading.isSameClause($0, sighting) } ?? false
      }
      if !isSaid { found(place) }
    }
  }
}

extension Subject {
  /// What was asserted at the place.
  var sighting: Sighting { question.reading.asserted[place] }

  /// The part of the task in which something was found is given up; nothing where that is its name
  /// or all there is.
  func givingUp(_ sighting: Sighting) -> [Fix] {
    let reading = question.reading
    let passage = reading.passages[sighting.passage]
    let rest = reading.remainder(without: sighting)
    switch passage.part {
    case .content:
      guard let rest else { return [] }
      return [.give(.content) { $0.item.content = rest }]
    case .exit:
      return [.give(.criteria) { $0.exit?.criteria = rest ?? Application.toBeWritten }]
    case .departmentKeeps:
      return [
        .give(.departmentKeeps) {
          $0.community.departmentKeeps = rest ?? Application.toBeWritten
        }
      ]
    case .ledger:
      let ledger = passage.text
      return [.set(.ledgers) { $0.burden.ledgers.removeAll { $0 == ledger } }]
    case .answer:
      let said = passage.text
      return [
        .give(.answers) { changed in
          for place in changed.answers.indices where changed.answers[place].says == said {
            changed.answers[place].says = Application.toBeWritten
          }
        }
      ]
    case .delivery, .name, .notice: return []
    }
  }

  /// The same for the clause in which a word of the term index is asserted.
  func givingUp(term: String) -> [Fix] {
    let reading = question.reading
    guard let sighting = question.screening.terms.sighting(of: term, in: reading) else { return [] }
    return givingUp(sighting)
  }
}

extension Fact {
  static let quote = Fact("quote")
  static let sense = Fact("sense")
}

extension [Fact: Sentence.Filling] {
  /// What was read at the place, and the words it was read from.
  static var sighting: Self {
    [
      .quote: { Bilingual($0.question.reading.quotation(of: $0.sighting)) },
      .sense: { $0.question.reading.sense(of: $0.sighting).name },
    ]
  }
}
