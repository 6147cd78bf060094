import AdmissionCommittee
package import AdmissionVocabulary

extension Verb {
  /// What help lists together.
  package enum Group: String, CaseIterable, Sendable {
    case reading, identity, department, seat, clerk, community, script

    package var name: Bilingual {
      switch self {
      case .reading: Bilingual(zh: "查看", en: "Look")
      case .identity: Bilingual(zh: "会话", en: "Converse")
      case .department: Bilingual(zh: "办理", en: "Apply")
      case .seat: Bilingual(zh: "表决", en: "Vote")
      case .clerk: Bilingual(zh: "办公室", en: "Office")
      case .community: Bilingual(zh: "社区", en: "Community")
      case .script: Bilingual(zh: "脚本", en: "Script")
      }
    }

    package var verbs: [Verb] { Verb.all.filter { $0.group == self } }
  }

  /// Whether an actor may use it, as far as who they are decides it.
  func isOpen(to actor: Participant) -> Bool {
    guard !roles.isEmpty else { return true }
    return roles.contains { role in
      switch (role, actor) {
      case (.clerk, .clerk), (.seat, .seat), (.department, .department), (.filer, .department),
        (.filer, .seat), (.community, .community):
        true
      case (.filer, .clerk): self == .withdraw
      default: false
      }
    }
  }
}
