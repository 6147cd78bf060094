import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

/// What is asked for, measured by the listed item that would let it in.
extension Question {
  /// Whether it asks for more than is listed, in figures or in words.
  public var goesBeyondListing: Bool { !exceeded.isEmpty || !readsBeyondListing.isEmpty }

  /// Words of the content and the ledgers that ask for more than the listed name says; empty where
  /// no rule in force compares them.
  ///
  /// The one place where the text is compared with the listing. Seen here is what the negative list
  /// and the list of barred proofs name.
  var readsBeyondListing: [String] {
    guard screening.comparesListing, ownListedPlace != nil else { return [] }
    let listed = (screening.prohibitionTerms + screening.certificateTerms)
    return listed.compactMap { terms in
      guard let term = mentions.first(of: terms), nameMentions.first(of: terms) == nil else {
        return nil
      }
      return screening.terms.terms[term]
    }
  }

  /// Whether both a number and a name are given, and the number stands for another name.
  var isNamedOtherwise: Bool {
    listedPlace.map { screening.items[$0].isNamedOtherwise(by: application) } ?? false
  }
}

extension WorkItem {
  /// Whether the directory lets in without a vote what the application names: it is the applicant's
  /// own, on a footing that lets in, and not called something else.
  func letsIn(_ application: Application) -> Bool {
    switch category {
    case .commissioned, .prohibited: false
    case .statutory, .assist:
      department == application.department && !isNamedOtherwise(by: application)
    }
  }

  fileprivate func isNamedOtherwise(by application: Application) -> Bool {
    guard application.item.id != nil, let given = application.item.name, given != name else {
      return false
    }
    return ComparableName(given).percentAlike(ComparableName(name)) < 100
  }
}
