import AdmissionVocabulary

extension ScreeningRule {
  /// Every rule the program knows, by number: the order of the findings.
  public static let all: [ScreeningRule] = (judging + readings + clocks).sorted {
    $0.number < $1.number
  }

  /// The rules that judge applications; each has a file in `Rules`.
  static let judging: [ScreeningRule] = [
    .applicantIsInTheRegister,
    .consentComesFirst,
    .listedDutyEnters,
    .listedAssistanceEntersFunded,
    .prohibitedItemsStayOut,
    .communityIsNotResponsible,
    .departmentKeepsItsDuty,
    .admissibleGround,
    .basisIsInForce,
    .everyKindIsGated,
    .requiredContents,
    .fundsFollowTheTask,
    .powersAndStaffFollowToo,
    .noDuplicates,
    .recordsAreNotAskedAgain,
    .sampleBeforeCensus,
    .platformBeforeLedger,
    .onePlatform,
    .plaquesAndBodies,
    .certificates,
    .noSeparateAssessment,
    .routineItemsOnceAYear,
    .leadTime,
    .concernedSeatsRecuse,
    .emergencyEnters,
    .exitIsArranged,
    .oneInOneOut,
    .refusedItemsStayRefused,
    .bundlesAreCounted,
    .hoursAreCounted,
    .statedAgainstWritten,
    .beyondTheListing,
    .whatMakesAnEmergency,
    .dutiesByLaw,
    .whatWasDecidedBefore,
    .promisesBind,
  ]

  /// 12 for R12.
  private var number: Int { Int(id.text.dropFirst()) ?? 0 }
}
