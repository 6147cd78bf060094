import AdmissionDirectory
import AdmissionNames
import AdmissionReading
import AdmissionVocabulary

/// What is asked for, measured by the listed item that would let it in.
extension Question {
  /// Whether it asks for more than is listed, in figures or in words.
  public var goesBeyondListing: Bool { !exceeded.isEmpty || !readsBeyondListing.isEmpty }

  /// Words of the content and the ledgers that ask for more than the listed name says; empty where
  /// no rule in force compares them.
  ///
  /// The one place where the text is compared with the listing: what the negative list and the list
  /// of barred proofs name, what the reader asks about, what is added in so many words, and a frequency
  /// beyond the listed one.
  var readsBeyondListing: [String] {
    guard let additions = screening.additions, let own = ownListed else { return [] }
    let barred = screening.prohibitionTerms + screening.certificateTerms
    var words = barred.compactMap { terms -> String? in
      guard let term = mentions.first(of: terms), nameMentions.first(of: terms) == nil else {
        return nil
      }
      return screening.terms.terms[term]
    }
    for sighting in reading.asserted
    where sighting.strength > .tells && reading.passages[sighting.passage].part != .name {
      let topic = reading.topic(of: sighting)
      if topic.isAsked, topic.kind != own.kind { words.append(reading.quotation(of: sighting)) }
    }
    words += additions.clauses(of: reading, beyond: own).map(reading.quotation)
    if let times = reading.timesPerYear, times > own.timesPerYear,
      let passage = reading.passages.first(where: { $0.part == .content })
    {
      words.append(passage.text)
    }
    // A clause is quoted once, by the longest of its quotations.
    return words.enumerated().filter { place, word in
      !words.enumerated().contains { other, longer in
        longer.contains(word) && (longer != word || other < place) && other != place
      }
    }.map(\.element)
  }

  /// Whether both a number and a name are given, and the number stands for another name.
  var isNamedOtherwise: Bool {
    listedPlace.map {
      screening.items[$0].isNamedOtherwise(by: application, screening.register.wordbook)
    } ?? false
  }
}

extension WorkItem {
  /// Whether the directory lets in without a vote what the application names: it is the applicant's
  /// own, on a footing that lets in, and not called something else.
  func letsIn(_ application: Application, _ wordbook: Wordbook) -> Bool {
    switch category {
    case .commissioned, .prohibited: false
    case .statutory, .assist:
      department == application.department && !isNamedOtherwise(by: application, wordbook)
    }
  }

  fileprivate func isNamedOtherwise(
    by application: Application, _ wordbook: Wordbook
  ) -> Bool {
    guard application.item.id != nil, let given = application.item.name, given != name else {
      return false
    }
    return ComparableName(given, by: wordbook)
      .percentAlike(ComparableName(name, by: wordbook)) < 100
  }
}
