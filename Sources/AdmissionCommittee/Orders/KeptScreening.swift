import AdmissionScreening
import AdmissionVocabulary
import Synchronization

/// The screening last made ready, with the office it was made for: what is filed in a day is screened
/// by one, until something is decided that a screening looks at.
final class KeptScreening: Sendable {
  private let kept = Mutex<(office: Office, screening: Screening)?>(nil)

  /// The screening of the office, or what `make` makes of it now.
  func screening(in office: Office, made make: () -> Screening) -> Screening {
    if let last = kept.withLock({ $0 }), office.isScreened(as: last.office) {
      return last.screening
    }
    let screening = make()
    kept.withLock { $0 = (office, screening) }
    return screening
  }
}

extension Office {
  /// Whether an application finds the same to be screened against as in another office.
  ///
  /// Offices that one came of the other have most in common and are compared in no time.
  fileprivate func isScreened(as other: Office) -> Bool {
    today == other.today && charter.roster == other.charter.roster
      && firstDayOfEdition == other.firstDayOfEdition && directory == other.directory
      && [.refused, .emergency].allSatisfy { cases.agree(with: other.cases, on: $0) }
  }
}
