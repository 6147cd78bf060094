import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the application cites is in force on the day the task enters, and the article it names is
  /// there and speaks of communities.
  ///
  /// What the register does not have is the business of the rule on grounds.
  static let basisIsInForce = ScreeningRule(
    "R9", says: Says.self, reads: [.citations, .enters]
  ) { question, objections in
    if question.instruments.allSatisfy({ $0 == nil }) { return .notApplicable(.nothingCited) }
    let enters = question.application.item.enters
    let register = question.screening.register
    for (place, known) in question.instruments.enumerated() {
      guard let known else { continue }
      let instrument = register.instruments[known]
      if enters < instrument.from {
        objections.add(.notYet, about: place)
      } else if let until = instrument.until, until < enters {
        objections.add(.noLonger, about: place)
      } else if let article = question.application.basis.citations[place].articleNumber {
        if let articles = instrument.articles, !(1...articles).contains(article) {
          objections.add(.noSuchArticle, about: place)
        } else if register.dutyArticles(of: instrument.id)?.contains(String(article)) == false {
          objections.add(.otherMatter, about: place)
        }
      }
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case nothingCited, notYet, noLonger, noSuchArticle, otherMatter

  var sentence: Sentence {
    switch self {
    case .nothingCited: .reason
    case .notYet:
      Sentence(Self.cited(and: [.from: { Bilingual($0.instrument.from) }]), fixes: Self.dropping)
    case .noLonger:
      Sentence(
        Self.cited(and: [.until: { Bilingual($0.instrument.until?.description ?? "") }]),
        fixes: Self.dropping)
    case .noSuchArticle:
      Sentence(
        [
          .basis: Self.basis,
          .articles: { Bilingual(String($0.instrument.articles ?? 0)) },
        ], fixes: { Self.citingAnother($0) + Self.dropping($0) })
    case .otherMatter:
      Sentence([
        .basis: Self.basis,
        .articles: {
          ($0.register.dutyArticles(of: $0.instrument.id) ?? []).map { Bilingual($0) }.joined()
        },
      ])
    }
  }

  private static let basis: Sentence.Filling = {
    $0.register.words(for: $0.application.basis.citations[$0.place])
  }

  private static func cited(and more: [Fact: Sentence.Filling]) -> [Fact: Sentence.Filling] {
    let cited: [Fact: Sentence.Filling] = [
      .basis: Self.basis, .enters: { Bilingual($0.application.item.enters) },
    ]
    return cited.merging(more) { $1 }
  }

  private static let dropping: @Sendable (Subject) -> [Fix] = { subject in
    let outdated = subject.application.basis.citations[subject.place]
    return [.set(.citations) { $0.basis.citations.removeAll { $0 == outdated } }]
  }

  /// Which article it is has to be given; until then the law as a whole stands there.
  private static let citingAnother: @Sendable (Subject) -> [Fix] = { subject in
    let wrong = subject.application.basis.citations[subject.place]
    return [
      .give(.citations) {
        for place in $0.basis.citations.indices where $0.basis.citations[place] == wrong {
          $0.basis.citations[place] = Citation(instrument: wrong.instrument, article: nil)
        }
      }
    ]
  }
}

extension Fact {
  fileprivate static let articles = Fact("articles")
  fileprivate static let from = Fact("from")
}

extension Citation {
  /// The number that the article begins with: 13 of `13` and of `13(2)`; `nil` where there is none.
  fileprivate var articleNumber: Int? {
    article.flatMap { Int($0.prefix { "0"..."9" ~= $0 }) }
  }
}

extension Subject {
  /// The instrument that the citation at the place names.
  fileprivate var instrument: Instrument {
    let place = question.instruments[place] ?? 0
    return register.instruments[place]
  }
}
