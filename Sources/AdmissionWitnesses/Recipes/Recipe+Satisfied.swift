import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Recipe {
  /// By what a rule is content, and where it leads then; the base where a rule is not named.
  static let content: [ScreeningRule.ID: [(Witness.Statement, Recipe)]] = [
    "R3": [(.routes(.listed), listed([.statutory]))],
    "R4": [(.routes(.listed), listed([.assist]))],
    "R10": [(.routes(.vote), each({ _ in Kind.allCases }) { $0.item.kind = $1 })],
    "R22": [
      (.routes(.yearlyVote), set { $0.item.term = .routine }),
      (.routes(.vote), set { $0.item.term = .temporary }),
    ],
    "R35": [(.routes(.emergency), set { $0.basis.ground = .emergency })],
  ].merging(satisfying.mapValues { [(.satisfied, $0)] }) { first, _ in first }
    // What only reads finds something or does not apply.
    .merging(ScreeningRule.readTopics.map { ($0.key, []) }) { $1 }

  /// Where the base is not what the rule is about.
  private static let satisfying: [ScreeningRule.ID: Recipe] = [
    "R57": letIn,
    "R6": each({ $0.register.terms(.responsible) }, { $0.mention($1) }),
    "R9": each(
      { $0.register.instruments },
      { application, instrument in
        application.cite(instrument)
        if !instrument.isInForce(on: application.item.enters) {
          application.enter(on: instrument.from)
        }
      }),
    "R15": collecting { $0.fresh },
    "R16": surveying { $0.burden.whyRecordsDoNotSuffice = why },
    "R17": set {
      $0.burden.ledgers = [ledger]
      $0.burden.whyRecordsDoNotSuffice = why
    },
    "R18": each(
      { $0.register.departments.map(\.id) },
      {
        ($0.department, $0.item.kind) = ($1, .platform)
      }),
    "R19": set { $0.item.kind = .body },
    "R20": listedCertificate(of: .another) { $0.burden.whyRecordsDoNotSuffice = why },
    "R21": assessing { $0.origin.level = .city },
    "R30": Recipe { witnesses in
      witnesses.tiedSeat(1).map { seat, _ in
        witnesses.trial { $0.community.scope = .some([witnesses.community(0)]) }
          .with { $0.seats = [seat] }
      }
    },
    "R40": givingUp(by: .own) { application, item in
      (application.burden.minutesEachTime, application.item.timesPerYear) = (1, 1)
      application.community.scope = item.scope
    },
    "R42": Recipe { witnesses in
      let another = witnesses.departments.first { $0 != witnesses.base.department }
      let other = witnesses.base.with {
        $0.department = another ?? "elsewhere"
        ($0.item.name, $0.item.content) = (elsewhere, elsewhere)
      }
      return [Trial(witnesses.base).with { $0.refusals = [witnesses.refusal(of: other)] }]
    },
    "R58": emergency(),
    "R44": budget(10_000_000, .advises),
    "R61": denyingWhatIsNoPromise,
    "R60": departed { trial, _, witnesses in
      let department = witnesses.departments.first { $0 != witnesses.base.department }
      let other = witnesses.madeUp(name: elsewhere, department: department ?? "elsewhere")
      trial.departures = [
        witnesses.departure(of: other, by: witnesses.base.with { $0.item.content = elsewhere })
      ]
    },
  ]

  /// What stands for a reason, and for a ledger.
  static let why = "现有记录不分楼栋"
  /// A task that no other is like.
  static let elsewhere = "码头缆桩刷漆"
  static let ledger = "活动登记台账"
}

extension Witnesses {
  func trial(_ edit: (inout Application) -> Void) -> Trial { Trial(base.with(edit)) }

  /// Departments of the register, then one it does not have.
  var departments: [Department.ID] { register.departments.map(\.id) + ["elsewhere"] }

  /// A community of the register; one it does not have where it has too few.
  func community(_ place: Int) -> Community.ID {
    let all = register.communities
    return all.indices.contains(place) ? all[place].id : "elsewhere"
  }

  /// A seat held by the secretary of a community.
  func tiedSeat(_ place: Int) -> [(Circumstances.TiedSeat, Community.ID)] {
    let id = community(place)
    return [
      (Circumstances.TiedSeat(name: Bilingual(zh: "席位一", en: "Seat 1"), community: id), id)
    ]
  }

  /// What the register has in force when the base enters.
  var instrumentsInForce: [Instrument] {
    register.instruments.filter { $0.isInForce(on: base.item.enters) }
  }

  /// Fields the archive holds.
  var held: [ArchiveField.ID] { register.fields.map(\.id) }

  /// The same, each not held in time or not at all for somebody; then one nobody has heard of.
  var fresh: [ArchiveField.ID] { held + ["new.data"] }
}

extension Register {
  /// Words of the negative list's entries of that scope.
  func terms(_ scope: Prohibition.Scope) -> [String] {
    prohibitions.filter { $0.scope == scope }.flatMap(\.terms)
  }
}

extension Trial {
  func with(_ edit: (inout Trial) -> Void) -> Trial {
    var changed = self
    edit(&changed)
    return changed
  }
}

extension Application {
  /// Rests on that instrument alone, or on an article of it.
  mutating func cite(_ instrument: Instrument, article: Int? = nil) {
    basis.citations = [Citation(instrument: instrument.id, article: article.map { String($0) })]
  }

  /// Enters on that day, for the rest of the year.
  mutating func enter(on day: CalendarDay) {
    (item.enters, item.ends) = (day, day.endOfYear)
    exit?.review = day.endOfYear
  }
}
