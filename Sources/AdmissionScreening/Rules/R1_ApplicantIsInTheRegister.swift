import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Only a body of the register files applications.
  static let applicantIsInTheRegister = ScreeningRule(
    "R1", says: Says.self, reads: [.department]
  ) { question, objections in
    if !question.isInRegister {
      objections.add(question.nearestDepartment == nil ? .unknown : .misspelt)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case unknown, misspelt

  var sentence: Sentence {
    switch self {
    case .unknown: Sentence([.department: Self.department], fixes: { _ in [.byOffice] })
    case .misspelt:
      Sentence(
        [
          .department: Self.department,
          .nearest: { Bilingual($0.question.nearestDepartment?.text ?? "") },
        ],
        fixes: { subject in
          subject.question.nearestDepartment.map { nearest in
            [.set(.department) { $0.department = nearest }]
          } ?? []
        })
    }
  }

  private static let department: Sentence.Filling = { Bilingual($0.application.department.text) }
}

extension Fact {
  fileprivate static let nearest = Fact("nearest")
}
