package import AdmissionCommittee
package import AdmissionDisplay
import AdmissionScreening

extension Outcome {
  /// How a poll's end is marked for the eye.
  package var accent: Accent {
    switch self {
    case .passed: .yes
    case .failed: .no
    case .noQuorum, .tied: .undecided
    }
  }
}

extension Verdict.Outcome {
  /// How a screening's end is marked for the eye.
  var accent: Accent {
    switch self {
    case .emergency, .listed, .needsVote: .yes
    case .refused, .duplicate: .no
    case .returned: .undecided
    }
  }
}
