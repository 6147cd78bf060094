extension ScreeningRule {
  /// Every rule the program knows, in the order of the findings.
  public static let all: [ScreeningRule] = [
    .applicantIsInTheRegister,
    .listedDutyEnters,
    .listedAssistanceEntersFunded,
    .prohibitedItemsStayOut,
    .communityIsNotResponsible,
    .departmentKeepsItsDuty,
    .admissibleGround,
    .everyKindIsGated,
    .requiredContents,
    .fundsFollowTheTask,
    .noDuplicates,
    .onePlatform,
    .plaquesAndBodies,
    .certificates,
    .noSeparateAssessment,
    .emergencyEnters,
  ]
}
