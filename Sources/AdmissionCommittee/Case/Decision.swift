public import AdmissionDirectory
public import AdmissionVocabulary

/// What came of a poll, beyond its outcome.
public enum Decision: Hashable, Sendable {
  case admitted(WorkItem, Grant)
  case notAdmitted
  case removed(WorkItem.ID)
  case merged([WorkItem.ID], into: WorkItem.ID)
  case retained(WorkItem.ID)
  case renewed(WorkItem.ID, until: CalendarDay)
  /// The item as it reads from now on, with the number under which its department may ask for it
  /// where that was filed for.
  case amended(WorkItem, Grant?)
  case suspended(WorkItem.ID, ExitGround, cureBy: CalendarDay)
  case revoked(WorkItem.ID, ExitGround)
  /// Taken out because what it was for is done.
  case completed(WorkItem.ID)
  case ratified(WorkItem.ID, until: CalendarDay)
  /// What had come in without a vote goes.
  case notRatified(WorkItem.ID)
  /// A motion on what is in that found no majority: everything stays as it was.
  case notCarried
  /// It passed, but what it was about had meanwhile left the directory, or its time was over.
  case moot

  /// Raw values are words of the journal, of `expect` and of `--json`.
  public enum Kind: String, CaseIterable, Sendable {
    case admitted
    case notAdmitted = "not-admitted"
    case removed, merged, retained, renewed, amended, suspended, revoked, completed, ratified
    case notRatified = "not-ratified"
    case notCarried = "not-carried"
    case moot

    public var name: Bilingual {
      switch self {
      case .admitted: Bilingual(zh: "准予进入", en: "admitted")
      case .notAdmitted: Bilingual(zh: "不予准入", en: "not admitted")
      case .removed: Bilingual(zh: "移出目录", en: "removed")
      case .merged: Bilingual(zh: "并入", en: "merged")
      case .retained: Bilingual(zh: "予以保留", en: "retained")
      case .renewed: Bilingual(zh: "予以续期", en: "renewed")
      case .amended: Bilingual(zh: "予以变更", en: "amended")
      case .suspended: Bilingual(zh: "予以暂停", en: "suspended")
      case .revoked: Bilingual(zh: "予以撤销", en: "revoked")
      case .completed: Bilingual(zh: "办结退出", en: "completed")
      case .ratified: Bilingual(zh: "予以追认", en: "ratified")
      case .notRatified: Bilingual(zh: "不予追认，退出", en: "not ratified, it goes")
      case .notCarried: Bilingual(zh: "议题未通过，维持原状", en: "not carried, nothing changes")
      case .moot:
        Bilingual(zh: "议题已无对象（事项已离开或期限已过）", en: "moot: the item is gone or its time is over")
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .admitted: .admitted
    case .notAdmitted: .notAdmitted
    case .removed: .removed
    case .merged: .merged
    case .retained: .retained
    case .renewed: .renewed
    case .amended: .amended
    case .suspended: .suspended
    case .revoked: .revoked
    case .completed: .completed
    case .ratified: .ratified
    case .notRatified: .notRatified
    case .notCarried: .notCarried
    case .moot: .moot
    }
  }

  /// How the poll before it ended.
  var followsFrom: Outcome {
    switch self {
    case .admitted, .removed, .merged, .retained, .renewed, .amended, .suspended, .revoked,
      .completed, .ratified, .moot:
      .passed
    case .notAdmitted, .notRatified, .notCarried: .failed
    }
  }

  /// Whether it answers what the motion asked.
  func settles(_ motion: Motion) -> Bool {
    switch (motion, self) {
    case (.bypass, _): false
    case (_, .moot): true
    case (.admit, .admitted), (.admit, .notAdmitted): true
    case (.admit, _): false
    case (.ratify(let asked, let end), .ratified(let kept, let until)):
      asked == kept && end == until
    case (.ratify(let asked, _), .notRatified(let gone)): asked == gone
    // It was gone already.
    case (.ratify, .notCarried): true
    case (.ratify, _): false
    case (_, .notCarried): true
    case (.remove(let asked), .removed(let gone)): asked == gone
    case (.merge(let asked, let target), .merged(let gone, let into)):
      target == into && Set(gone).isSubset(of: asked)
    case (.retain(let asked), .retained(let kept)): asked == kept
    case (.renew(let asked, let end), .renewed(let kept, let until)):
      asked == kept && end == until
    case (.amend(let asked, _), .amended(let item, let grant)):
      asked == item.id && grant?.item ?? asked == asked
    case (.suspend(let asked, let ground), .suspended(let held, let reason, _)):
      asked == held && ground == reason
    case (.revoke(let asked, let ground), .revoked(let gone, let reason)):
      asked == gone && ground == reason
    case (.revoke(let asked, .finished), .completed(let gone)): asked == gone
    case (.remove, _), (.merge, _), (.retain, _), (.renew, _), (.amend, _), (.suspend, _),
      (.revoke, _):
      false
    }
  }
}
