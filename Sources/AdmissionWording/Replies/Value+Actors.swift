package import AdmissionCommittee
package import AdmissionDirectory
import AdmissionJournal

extension Value {
  /// Who acted: by the name the reader knows, and by the word the journal has for it.
  package static func named(_ actor: Participant, _ naming: Naming) -> Value {
    .named(id: actor.word, naming.name(of: actor))
  }

  package static func named(_ department: Department.ID, _ naming: Naming) -> Value {
    .named(id: Participant.department(department).word, naming.name(of: department))
  }
}
