import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Shapes that several recipes have in common.
extension Recipe {
  /// Work of a kind that collects, asking for one field.
  static func collecting(
    _ fields: @escaping @Sendable (Witnesses) -> [ArchiveField.ID],
    _ edit: @escaping @Sendable (inout Application) -> Void = { _ in }
  ) -> Recipe {
    Recipe { witnesses in
      witnesses.kinds("collecting", of: "R15").named.prefix(1).flatMap { kind in
        fields(witnesses).map { field in
          witnesses.trial {
            ($0.item.kind, $0.burden.fields) = (kind, [field])
            edit(&$0)
          }
        }
      }
    }
  }

  /// A survey, as the district calls one.
  static func surveying(
    _ edit: @escaping @Sendable (inout Application) -> Void
  ) -> Recipe {
    each(
      { $0.kinds("surveys", of: "R16").named },
      {
        $0.item.kind = $1
        edit(&$0)
      })
  }

  /// A certificate that rests on a law.
  static func certifying(
    _ edit: @escaping @Sendable (inout Application) -> Void
  ) -> Recipe {
    each(
      { $0.register.instruments.filter { $0.level == .law || $0.level == .stateCouncil } },
      {
        $0.item.kind = .certificate
        $0.cite($1)
        edit(&$0)
      })
  }

  /// The same for a certificate that the directory has, for the department or another.
  static func listedCertificate(
    of owner: Owner, _ edit: @escaping @Sendable (inout Application) -> Void
  ) -> Recipe {
    Recipe { witnesses in
      let item = witnesses.madeUp(name: "庭院长椅认养凭据", kind: .certificate, category: .assist)
      let another = witnesses.departments.first { $0 != item.department }
      return certifying(edit).trials(witnesses).map { trial in
        let laws = trial.application.basis.citations
        let application = witnesses.base.applying(for: item).with {
          $0.basis.citations = laws
          if owner == .another, let another { $0.department = another }
          edit(&$0)
        }
        return Trial(application, entering: [item])
      }
    }
  }

  /// A comprehensive assessment, as the district calls one.
  static func assessing(
    _ edit: @escaping @Sendable (inout Application) -> Void
  ) -> Recipe {
    each(
      { $0.words("comprehensive", of: "R21") },
      {
        $0.item.kind = .assessment
        $0.item.name = "社区工作" + $1
        edit(&$0)
      })
  }

  /// Something that mentions one of a rule's words.
  static func mentioning(
    _ name: String, of rule: ScreeningRule.ID,
    _ edit: @escaping @Sendable (inout Application) -> Void = { _ in }
  ) -> Recipe {
    each(
      { $0.words(name, of: rule) },
      {
        $0.mention($1)
        edit(&$0)
      })
  }

  /// A task that takes two hours, where communities have so many.
  static func budget(_ hours: Int, _ effect: HoursBudget.Effect) -> Recipe {
    Recipe { witnesses in
      [
        witnesses.trial { $0.burden.minutesEachTime = 120 }.with {
          $0.budget = HoursBudget(hoursPerCommunity: hours, effect: effect)
        }
      ]
    }
  }

  /// Whose an item is.
  enum Owner { case own, another }

  /// A service, not demanded by law, with an item given up for it.
  static func givingUp(
    by owner: Owner, _ edit: @escaping @Sendable (inout Application, WorkItem) -> Void = { _, _ in }
  ) -> Recipe {
    Recipe { witnesses in
      let listed = witnesses.screening.items.map { ($0, false) } + [(witnesses.madeUp(), true)]
      return listed.map { item, isMadeUp in
        let another =
          witnesses.departments.first { $0 != item.department } ?? item.department
        let application = witnesses.base.with {
          $0.department = owner == .own ? item.department : another
          ($0.basis.ground, $0.offset) = (.service, item.id)
          edit(&$0, item)
        }
        return Trial(application, entering: isMadeUp ? [item] : [])
      }
    }
  }

  /// Something refused before, and filed again after that.
  static func refused(
    _ earlier: [@Sendable (inout Application) -> Void]
  ) -> Recipe {
    Recipe { witnesses in
      [
        Trial(witnesses.base).with { trial in
          trial.refusals = earlier.enumerated().map { place, edit in
            witnesses.refusal(of: witnesses.base.with(edit), place + 1)
          }
        }
      ]
    }
  }

  /// One of several things refused before, whichever does.
  static func anyRefused(
    _ edits: [@Sendable (inout Application) -> Void]
  ) -> Recipe {
    Recipe { witnesses in edits.flatMap { refused([$0]).trials(witnesses) } }
  }

  /// Something that was in the directory as the base asks for it, and left it.
  static func departed(
    _ edit: @escaping @Sendable (inout Trial, WorkItem, Witnesses) -> Void = { _, _, _ in }
  ) -> Recipe {
    Recipe { witnesses in
      let item = witnesses.madeUp(name: witnesses.base.item.name)
      var trial = Trial(witnesses.base)
      trial.departures = [witnesses.departure(of: item, by: witnesses.base)]
      edit(&trial, item, witnesses)
      return [trial]
    }
  }
}
