import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Applications for listed items that ask for more than is listed.
extension Recipe {
  static let listing: [String: Recipe] = [
    "R57.notLetIn": base,
    "R57.timesPerYear": entering(beyond),
    "R57.minutes": entering { application, item in
      application.burden.minutesEachTime = item.minutes + 60
    },
    "R57.role": entering { application, _ in application.community.role = .responsible },
    "R57.kind": entering { application, item in
      application.item.kind = Kind.allCases.first { $0 != item.kind }
    },
    "R57.fields": Recipe { witnesses in
      witnesses.items([.statutory, .assist]).flatMap { found in
        witnesses.register.fields.map { field in
          let application = witnesses.base.applying(for: found.item)
            .with { $0.burden.fields = [field.id] }
          return Trial(application, entering: found.isMadeUp ? [found.item] : [])
        }
      }
    },
    "R57.ledgers": entering { application, _ in
      application.burden.ledgers = ["走访登记台账", "月度情况台账"]
    },
    "R57.scope": Recipe { witnesses in
      let item = witnesses.madeUp(category: .assist, scope: .some([witnesses.community(0)]))
      let application = witnesses.base.applying(for: item).with { $0.community.scope = .all }
      return [Trial(application, entering: [item])]
    },
    "R57.ends": Recipe { witnesses in
      let item = witnesses.madeUp(category: .assist, until: witnesses.base.item.enters)
      let application = witnesses.base.applying(for: item)
        .with { $0.item.ends = $0.item.enters.next }
      return [Trial(application, entering: [item])]
    },
    "R57.text": Recipe { witnesses in
      witnesses.items([.statutory, .assist]).flatMap { found in
        witnesses.register.prohibitions.flatMap(\.terms).map { term in
          let application = witnesses.base.applying(for: found.item)
            .with { $0.item.content = "协助" + term }
          return Trial(application, entering: found.isMadeUp ? [found.item] : [])
        }
      }
    },
  ]

  /// What lets in as it is listed, with something asked beyond it.
  private static func entering(
    _ edit: @escaping @Sendable (inout Application, WorkItem) -> Void
  ) -> Recipe {
    listed([.statutory, .assist], edit)
  }

  /// Oftener than is listed.
  static let beyond: @Sendable (inout Application, WorkItem) -> Void = { application, item in
    application.item.timesPerYear = item.timesPerYear + 40
  }
}
