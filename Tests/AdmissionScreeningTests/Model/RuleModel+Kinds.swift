import AdmissionDirectory
import AdmissionVocabulary

@testable import AdmissionScreening

/// R18 to R23: platforms, plaques, proofs, assessments; once a year, and in time.
extension RuleModel {
  // R18
  func onePlatform() -> Answer {
    var objections: [Objection] = []
    if kind == .platform {
      for item in items where item.kind == .platform && item.id != listed?.id {
        if item.department == application.department {
          objections.append(objection("secondPlatform", ["item": item.id.text]))
        }
      }
    }
    let forced = firstWord(words("forcing", of: "R18"))
    if let forced { objections.append(objection("forced", ["term": forced])) }
    if kind != .platform && forced == nil { return .notApplicable("noPlatform") }
    return objects(objections)
  }

  // R19
  func plaquesAndBodies() -> Answer {
    switch kind {
    case .plaque:
      return firstWordInName(words("allowed", of: "R19")) == nil
        ? objects([objection("plaque")]) : .satisfied
    case .body:
      guard let word = firstWord(words("counterparts", of: "R19")) else { return .satisfied }
      return objects([objection("counterpart", ["term": word])])
    default:
      return .notApplicable("neither")
    }
  }

  // R20
  func certificates() -> Answer {
    if kind != .certificate { return .notApplicable("noCertificate") }
    var objections: [Objection] = []
    for entry in register.barredCertificates {
      guard let term = firstWord(entry.terms) else { continue }
      objections.append(
        objection(
          "barred", ["entry": entry.name.zh, "term": term, "basis": words(for: entry.citation)]))
    }
    // Left open: what the directory cites for a listed item counts; whether it is in force is R9's
    // business.
    let cited = application.basis.citations + [listed?.basis].compactMap { $0 }
    let levels = cited.compactMap { instrument($0)?.level }
    if !levels.contains(.law) && !levels.contains(.stateCouncil) {
      objections.append(objection("noLaw"))
    }
    if application.burden.whyRecordsDoNotSuffice == nil {
      objections.append(objection("recordsSuffice"))
    }
    return objects(objections)
  }

  // R21
  func noSeparateAssessment() -> Answer {
    var objections: [Objection] = []
    if kind == .assessment {
      if firstWordInName(words("comprehensive", of: "R21")) == nil {
        objections.append(objection("separate"))
      } else if application.origin.level == .district {
        objections.append(objection("belowCity"))
      }
    }
    let veto = firstWord(words("veto", of: "R21"))
    if let veto { objections.append(objection("veto", ["term": veto])) }
    let ranking = firstWord(words("ranking", of: "R21"))
    if let ranking { objections.append(objection("ranking", ["term": ranking])) }
    if kind != .assessment && objections.isEmpty { return .notApplicable("noAssessment") }
    return objects(objections)
  }

  // R22
  func routineItemsOnceAYear() -> Answer {
    if isLetIn { return .notApplicable("listed") }
    return application.item.term == .routine ? .routes(.yearlyVote) : .routes(.vote)
  }

  // R23
  func leadTime() throws -> Answer {
    if isLetIn { return .notApplicable("listed") }
    if isOrderedEmergency { return .notApplicable("emergency") }
    let enters = application.item.enters
    if enters <= day { return .notApplicable("entered") }
    let wanted = number("workingDays", of: "R23")
    var (counted, date) = (0, day)
    while counted < wanted, date < enters, let next = date.next {
      date = next
      if try circumstances.calendar.isWorkday(date) { counted += 1 }
    }
    if counted >= wanted { return .satisfied }
    return objects([objection("late", ["earliest": earliest(wanted)])])
  }

  /// The calendar that is missing where it ends first.
  private func earliest(_ wanted: Int) -> String {
    var (counted, date) = (0, day)
    while counted < wanted {
      guard let next = date.next else { return "" }
      guard let isWorkday = try? circumstances.calendar.isWorkday(next) else {
        return "缺 \(next.year) 年日历"
      }
      date = next
      if isWorkday { counted += 1 }
    }
    return date.description
  }
}
