import AdmissionDirectory

extension Question {
  /// The item the application names, where the directory itself lets it in: statutory or assist.
  var letInByDirectory: WorkItem? {
    guard let listed else { return nil }
    return switch listed.category {
    case .statutory, .assist: listed
    case .commissioned, .prohibited: nil
    }
  }

  /// Whether the application names what the directory lists as the community's own duty.
  var isListedDuty: Bool { listed?.category == .statutory }

  /// What the application cites, and what the directory cites for the item it names.
  var citations: [Citation] {
    application.basis.citations + [listed?.basis].compactMap(\.self)
  }
}
