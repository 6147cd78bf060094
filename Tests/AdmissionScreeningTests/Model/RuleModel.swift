import AdmissionDirectory
import AdmissionNames
import AdmissionVocabulary

@testable import AdmissionScreening

/// The rule book written a second time, slowly and from its words, to check the fast one.
///
/// Where the words leave something open, a comment beginning with “Left open” says how it is read.
struct RuleModel {
  let application: Application
  /// In force on the day, in the order of entering.
  let items: [WorkItem]
  /// What had been in the directory and has left it by the day, with the day it left.
  let gone: [WorkItem.ID: CalendarDay]
  let register: Register
  let day: CalendarDay
  let circumstances: Circumstances
  let entries: [String: RuleBook.Entry]
  let names: NamesRead

  /// One thing that a rule objects to.
  struct Objection: Equatable {
    let sentence: String
    /// What it is about: those of the sentence's facts that tell it from another objection.
    let facts: [String: String]
    var repeats: WorkItem.ID?
  }

  enum Answer: Equatable {
    case notApplicable(String)
    case satisfied
    case routes(Route)
    case objects([Objection])
  }

  /// The rules that judge applications, in their order.
  static let judging =
    (1...23).map { "R\($0)" } + ["R30", "R35", "R38", "R40", "R42", "R43", "R44"]

  /// Rules that are on and adopted by the day.
  var inForce: [String] {
    Self.judging.filter { id in
      guard let entry = entries[id] else { return false }
      return entry.isOn && entry.adopted <= day
    }
  }

  func answer(of rule: String) throws -> Answer {
    switch rule {
    case "R1": applicantIsInTheRegister()
    case "R2": consentComesFirst()
    case "R3": listedDutyEnters()
    case "R4": listedAssistanceEntersFunded()
    case "R5": prohibitedItemsStayOut()
    case "R6": communityIsNotResponsible()
    case "R7": departmentKeepsItsDuty()
    case "R8": admissibleGround()
    case "R9": basisIsInForce()
    case "R10": everyKindIsGated()
    case "R11": requiredContents()
    case "R12": fundsFollowTheTask()
    case "R13": powersAndStaffFollowToo()
    case "R14": noDuplicates()
    case "R15": recordsAreNotAskedAgain()
    case "R16": sampleBeforeCensus()
    case "R17": platformBeforeLedger()
    case "R18": onePlatform()
    case "R19": plaquesAndBodies()
    case "R20": certificates()
    case "R21": noSeparateAssessment()
    case "R22": routineItemsOnceAYear()
    case "R23": try leadTime()
    case "R30": concernedSeatsRecuse()
    case "R35": emergencyEnters()
    case "R38": exitIsArranged()
    case "R40": oneInOneOut()
    case "R42": refusedItemsStayRefused()
    case "R43": bundlesAreCounted()
    case "R44": hoursAreCounted()
    default: .satisfied
    }
  }

  /// Satisfied without an objection.
  func objects(_ objections: [Objection]) -> Answer {
    objections.isEmpty ? .satisfied : .objects(objections)
  }

  func objection(
    _ sentence: String, _ facts: [String: String] = [:], repeats: WorkItem.ID? = nil
  ) -> Objection {
    Objection(sentence: sentence, facts: facts, repeats: repeats)
  }
}

/// Names made ready to be compared; each text once, since the model asks for the same ones often.
final class NamesRead {
  private var read: [String: ComparableName] = [:]

  func callAsFunction(_ name: String) -> ComparableName {
    if let known = read[name] { return known }
    let made = ComparableName(name)
    read[name] = made
    return made
  }
}
