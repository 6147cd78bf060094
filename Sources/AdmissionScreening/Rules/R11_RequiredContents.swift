import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// An application says what, by what authority, until when and with what money.
  ///
  /// The directory has said the first two for what it lists; money for that is another rule's
  /// business.
  static let requiredContents = ScreeningRule(
    "R11", says: Says.self, reads: [.content, .citations, .document, .enters, .ends, .funds]
  ) { question, objections in
    let application = question.application
    if application.item.content == nil, question.listedPlace == nil {
      objections.add(.noContent)
    }
    if application.origin.document == nil, !question.citesAnything,
      !application.isOrderedByWordOfMouth
    {
      objections.add(.noAuthority)
    }
    if let ends = application.item.ends {
      if ends < application.item.enters { objections.add(.endsBeforeItEnters) }
    } else {
      objections.add(.noEnd)
    }
    if application.delivery.funds == nil, !question.isLetIn { objections.add(.noFunds) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case noContent, noAuthority, noEnd, endsBeforeItEnters, noFunds

  var sentence: Sentence {
    switch self {
    case .noContent: Sentence(fixes: { _ in [.write(.content)] })
    case .noAuthority:
      Sentence(fixes: { [.write(.document)] + Fix.cite([.law, .stateCouncil, .localLaw], $0) })
    case .noEnd:
      Sentence(
        [
          .enters: { Bilingual($0.application.item.enters) },
          .latest: { Bilingual($0.application.item.enters.endOfYear) },
        ], fixes: Self.endOfYear)
    case .endsBeforeItEnters:
      Sentence(
        [
          .enters: { Bilingual($0.application.item.enters) },
          .ends: { Bilingual($0.application.item.ends ?? $0.application.item.enters) },
        ], fixes: Self.endOfYear)
    case .noFunds: Sentence(fixes: { [.provideFunds($0.application)] })
    }
  }

  private static let endOfYear: @Sendable (Subject) -> [Fix] = { _ in
    [.set(.ends) { $0.item.ends = $0.item.enters.endOfYear }]
  }
}

extension Fact {
  fileprivate static let latest = Fact("latest")
}
