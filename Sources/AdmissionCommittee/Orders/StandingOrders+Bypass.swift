import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension StandingOrders {
  func report(
    _ bypass: Bypass, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    switch actor {
    case .community, .clerk: break
    case .anyone, .seat, .department: throw .needsEither(.community, .clerk)
    }
    let bypass = Bypass(task: try words(bypass.task, within: .name), department: bypass.department)
    if let open = office.cases.having(.reported(bypass)).first {
      throw .alreadyReported(bypass.task, open.id)
    }
    let id = office.nextCase
    return [.bypass(.reported(id, by: actor, bypass))]
      + (try start(.answer, of: id, from: office.today))
  }

  func reply(
    _ text: String, to id: Case.ID, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    _ = try reported(id, to: actor, in: office)
    return [.bypass(.answered(id, text: try words(text)))]
  }

  /// Files the application by which the department makes its task regular; one that the rules do
  /// not let through is recorded, and the report stays open.
  func regularise(
    _ id: Case.ID, _ application: Application, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    _ = try reported(id, to: actor, in: office)
    let filing = try file(application, by: actor, in: office)
    let comesIn = filing.contains {
      switch $0 {
      case .intake(.filed(_, _, let verdict)), .intake(.amendmentFiled(_, _, _, let verdict)):
        verdict.outcome.isAdmissible
      default: false
      }
    }
    return filing + (comesIn ? [.bypass(.regularised(id, by: office.nextCase))] : [])
  }

  private func reported(
    _ id: Case.ID, to actor: Participant, in office: Office
  ) throws(Refusal) -> Bypass {
    let filed = try office.filed(id)
    guard case .department(let department) = actor else { throw .needs(.department) }
    guard case .bypass(let bypass) = filed.motion, filed.awaitsAnswer else {
      throw .wrongStage(id, filed.standing, wanted: [.bypassReported, .noticed])
    }
    guard bypass.department == department else {
      throw .anotherDepartments(bypass.department, actor: department)
    }
    return bypass
  }

  func escalate(_ id: Case.ID, by actor: Participant, in office: Office) throws(Refusal) -> [Event]
  {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard filed.awaitsAnswer else {
      throw .wrongStage(id, filed.standing, wanted: [.bypassReported, .noticed])
    }
    guard let step = filed.nextNotice(on: office.today) else {
      if let deadline = filed.deadlines[.answer], office.today <= deadline.due {
        throw .hasTimeLeft(id, deadline)
      }
      throw .topOfTheLadder(id)
    }
    return [.bypass(.noticed(id, step: step))]
      + (step < Bypass.ladder.count ? try start(.answer, of: id, from: office.today) : [])
  }
}
