import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Communities certify only what a law, a regulation or the State Council asks for and nobody else
  /// can know.
  ///
  /// The barred proofs are searched whatever kind is stated. What the directory lists as a proof by
  /// law, or the law cited lays on communities, has its basis; what is asked for beyond a listing R57
  /// tells.
  /// Proofs that cities kept, such as that of living somewhere, go to the vote.
  static let certificates = ScreeningRule(
    "R20", says: Says.self,
    reads: [.kind, .name, .content, .citations, .whyRecordsDoNotSuffice, .answers]
  ) { question, objections in
    if let place = question.retained {
      objections.add(.kept, about: place)
      return .satisfied
    }
    let isListed = question.ownListed?.kind == .certificate
    var isBarred = false
    let screening = question.screening
    for place in screening.certificateTerms.indices {
      let terms = screening.certificateTerms[place]
      guard question.mentions.first(of: terms) != nil,
        !(isListed && question.nameMentions.first(of: terms) != nil)
      else { continue }
      isBarred = true
      objections.add(.barred, about: place)
    }
    guard question.kind == .certificate else {
      return isBarred ? .satisfied : .notApplicable(.noCertificate)
    }
    if !isBarred {
      if isListed, question.restsOnLaw { return .notApplicable(.listed) }
      if question.isProofByLaw { return .notApplicable(.byLaw) }
    }
    if !question.restsOnLaw {
      objections.add(.noLaw)
    } else if !isBarred, question.listedPlace == nil {
      objections.add(question.answer(to: "R20") == nil ? .whichArticle : .articleGiven)
    }
    if question.application.burden.whyRecordsDoNotSuffice == nil {
      objections.add(.recordsSuffice)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case noCertificate, listed, byLaw, barred, kept, noLaw, whichArticle, articleGiven, recordsSuffice

  var sentence: Sentence {
    switch self {
    case .noCertificate, .listed, .byLaw: .reason
    case .barred:
      Sentence([
        .entry: \.barred.name, .term: { Bilingual($0.barredTerm) }, .issuer: \.barred.issuer,
        .basis: { $0.register.words(for: $0.barred.citation) },
      ])
    case .kept:
      Sentence([
        .entry: { $0.retained.name }, .place: { $0.retained.place },
        .year: { Bilingual(String($0.retained.year)) },
      ])
    case .noLaw: Sentence(fixes: { Fix.cite([.law, .stateCouncil, .localLaw], $0) })
    case .whichArticle: Sentence(fixes: { [.answer($0.rule)] })
    case .articleGiven:
      Sentence([.answer: { Bilingual($0.question.answer(to: $0.rule) ?? "") }])
    case .recordsSuffice: Sentence(fixes: { _ in [.write(.whyRecordsDoNotSuffice)] })
    }
  }
}

extension Fact {
  fileprivate static let answer = Fact("answer")
  fileprivate static let issuer = Fact("issuer")
  fileprivate static let place = Fact("place")
  fileprivate static let year = Fact("year")
}

extension Subject {
  /// The barred certificate at the place.
  fileprivate var barred: BarredCertificate { register.barredCertificates[place] }

  /// The proof that a city kept, at the place.
  fileprivate var retained: RetainedCertificate { register.retainedCertificates[place] }

  /// The word it was found by.
  fileprivate var barredTerm: String {
    let screening = question.screening
    return question.mentions.first(of: screening.certificateTerms[place])
      .map { screening.terms.terms[$0] } ?? ""
  }
}

extension Question {
  /// Place of the proof that a city kept and that the task asks for.
  var retained: Int? {
    screening.retainedTerms.firstIndex { mentions.first(of: $0) != nil }
  }

  /// Whether the law that the application cites has communities issue the proof, as the register
  /// knows.
  fileprivate var isProofByLaw: Bool {
    screening.duties.told(by: self, on: application.item.enters).contains { place in
      let duty = screening.register.duties[place]
      return duty.verb == .shall && duty.law.instrument != nil
        && application.basis.citations.contains { $0.instrument == duty.law.instrument }
    }
  }

  /// Whether the task is a proof on the barred list.
  var isBarredProof: Bool {
    screening.certificateTerms.contains { mentions.first(of: $0) != nil }
  }

  /// Whether the application, or the directory for the item it names, cites a law or a rule of the
  /// State Council.
  fileprivate var restsOnLaw: Bool {
    func isLaw(_ place: Int?) -> Bool {
      guard let place else { return false }
      let level = screening.register.instruments[place].level
      return level == .law || level == .stateCouncil || level == .localLaw
    }
    if instruments.contains(where: isLaw) { return true }
    return isLaw(listed?.basis.flatMap { screening.place(of: $0.instrument) })
  }
}
