import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension BypassEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case reported = "bypass-reported.1"
    case answered = "bypass-answered.1"
    case regularised = "bypass-regularised.1"
    case noticed = "bypass-noticed.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .reported(_, let actor, let bypass):
      return (
        .reported,
        WrittenBypass(
          by: WrittenActor.text(actor), task: bypass.task, department: bypass.department.text)
      )
    case .answered(_, let text): return (.answered, WrittenWords(text: text))
    case .regularised(_, let other):
      return (.regularised, WrittenCase(by: other.text))
    case .noticed(_, let step): return (.noticed, WrittenStep(step: step))
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .reported:
      let written = try entry.fields(WrittenBypass.self)
      self = .reported(
        try entry.caseID(), by: try WrittenActor.actor(written.by),
        Bypass(task: written.task, department: try Reading.id(written.department)))
    case .answered:
      self = .answered(try entry.caseID(), text: try entry.fields(WrittenWords.self).words())
    case .regularised:
      self = .regularised(try entry.caseID(), by: try Reading.id(entry.fields(WrittenCase.self).by))
    case .noticed:
      self = .noticed(try entry.caseID(), step: try entry.fields(WrittenStep.self).step)
    }
  }
}

struct WrittenBypass: Codable {
  var by: String
  var task: String
  var department: String
}

struct WrittenCase: Codable { var by: String }

struct WrittenStep: Codable { var step: Int }
