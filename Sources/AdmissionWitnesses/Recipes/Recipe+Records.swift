import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Recipe {
  /// What records, ledgers and platforms decide.
  static let records: [String: Recipe] = [
    "R15.listed": letIn,
    "R15.collectsNothing": each(
      { $0.kinds("collecting", of: "R15").others },
      {
        $0.item.kind = $1
      }),
    "R15.asksNothing": each({ $0.kinds("collecting", of: "R15").named }, { $0.item.kind = $1 }),
    "R15.held": collecting { $0.held },
    "R15.heldForAReason": collecting({ $0.held }, { $0.burden.whyRecordsDoNotSuffice = why }),
    "R16.listed": letIn,
    "R16.noSurvey": each({ $0.kinds("surveys", of: "R16").others }, { $0.item.kind = $1 }),
    "R16.someCommunities": Recipe { witnesses in
      witnesses.kinds("surveys", of: "R16").named.map { kind in
        witnesses.trial {
          ($0.item.kind, $0.community.scope) = (kind, .some([witnesses.community(0)]))
        }
      }
    },
    "R16.fullCount": surveying { $0.burden.whyRecordsDoNotSuffice = nil },
    "R17.listed": letIn,
    "R17.noLedger": base,
    "R17.producible": each(
      { $0.held },
      {
        ($0.burden.ledgers, $0.burden.fields) = ([ledger], [$1])
      }),
    "R17.unexplained": set { $0.burden.ledgers = [ledger] },
    "R17.reuse": each({ $0.held }, { ($0.item.kind, $0.burden.fields) = (.platform, [$1]) }),
    "R18.noPlatform": base,
    "R18.secondPlatform": Recipe { witnesses in
      let listed =
        witnesses.screening.items.filter { $0.kind == .platform }.map { ($0, false) }
        + [(witnesses.madeUp(name: "便民服务小程序", kind: .platform), true)]
      return listed.map { item, isMadeUp in
        Trial(
          witnesses.base.with { ($0.department, $0.item.kind) = (item.department, .platform) },
          entering: isMadeUp ? [item] : [])
      }
    },
    "R18.forced": mentioning("forcing", of: "R18"),
  ]

  /// What the law lays on communities, asked for once a year and more often.
  static let duties: [String: Recipe] = [
    "R59.listed": letIn,
    "R59.duty": duty { $0.item.timesPerYear = 1 },
    "R59.dutyAndMore": duty { $0.item.timesPerYear = 12 },
  ]

  /// A task under the name of a duty.
  private static func duty(
    _ edit: @escaping @Sendable (inout Application) -> Void
  ) -> Recipe {
    each(
      { $0.register.duties.map(\.name.zh) },
      {
        ($0.item.name, $0.item.content) = ($1, nil)
        edit(&$0)
      })
  }

  /// What may not be asked for at all, by the words it is asked for in.
  static let bans: [String: Recipe] = [
    "R5.prohibited": each({ $0.register.terms(.any) }, { $0.mention($1) }),
    "R6.notMentioned": base,
    "R6.prohibited": each(
      { $0.register.terms(.responsible) },
      {
        $0.mention($1)
        $0.community.role = .responsible
      }),
    "R19.neither": base,
    "R19.plaque": set { $0.item.kind = .plaque },
    "R19.counterpart": mentioning("counterparts", of: "R19") { $0.item.kind = .body },
    "R20.noCertificate": base,
    "R20.listed": listedCertificate(of: .own) { _ in },
    "R20.byLaw": Recipe { witnesses in
      witnesses.register.duties.compactMap { duty in
        duty.law.instrument.map { law in
          witnesses.trial {
            ($0.item.name, $0.item.kind, $0.item.content) = (duty.name.zh, .certificate, nil)
            $0.basis.citations = [Citation(instrument: law, article: nil)]
          }
        }
      }
    },
    "R20.barred": Recipe { witnesses in
      let terms = witnesses.register.barredCertificates.flatMap(\.terms)
      return certifying { $0.burden.whyRecordsDoNotSuffice = why }.trials(witnesses)
        .flatMap { trial in terms.map { term in trial.with { $0.application.mention(term) } } }
    },
    "R20.noLaw": set {
      ($0.item.kind, $0.basis.citations) = (.certificate, [])
      $0.burden.whyRecordsDoNotSuffice = why
    },
    "R20.kept": Recipe { witnesses in
      witnesses.register.retainedCertificates.flatMap(\.terms).map { term in
        witnesses.trial { $0.mention(term) }
      }
    },
    "R20.whichArticle": certifying { $0.burden.whyRecordsDoNotSuffice = why },
    "R20.articleGiven": certifying {
      $0.burden.whyRecordsDoNotSuffice = why
      $0.answers = [Application.Answer(to: "R20", says: "条款写明由居民委员会出具")]
    },
    "R20.recordsSuffice": listedCertificate(of: .another) {
      $0.burden.whyRecordsDoNotSuffice = nil
    },
    "R21.noAssessment": base,
    "R21.separate": set { $0.item.kind = .assessment },
    "R21.belowCity": assessing { $0.origin.level = .district },
    "R21.veto": mentioning("veto", of: "R21"),
    "R21.ranking": mentioning("ranking", of: "R21"),
  ]

  /// What is weighed against something: an item given up, an earlier refusal, a count, hours.
  static let balance: [String: Recipe] = [
    "R40.listed": letIn,
    "R40.exempt": set { $0.basis.ground = .emergency },
    "R40.noOffset": set { ($0.basis.ground, $0.offset) = (.service, nil) },
    "R40.unknownOffset": each(
      { [$0.freeNumber] },
      {
        ($0.basis.ground, $0.offset) = (.service, $1)
      }),
    "R40.notYours": givingUp(by: .another),
    "R40.tooLight": givingUp(by: .own) { application, item in
      application.item.timesPerYear = item.timesPerYear.saturatingPlus(1)
      application.burden.minutesEachTime = item.minutes
    },
    "R42.nothingRefused": base,
    "R42.unchanged": refused([{ _ in }]),
    "R42.renamed": refused([{ $0.item.name = "便民活动" }]),
    "R42.part": refused([
      { $0.mention("清点楼道消防器材，看望独居老人，张贴防汛告示，登记电动车车棚，巡看河道护栏") }
    ]),
    "R42.revisedBefore": refused([
      { $0.burden.minutesEachTime *= 16 }, { $0.burden.minutesEachTime *= 4 },
    ]),
    "R42.revised": refused([{ $0.burden.minutesEachTime *= 4 }]),
    "R42.similar": anyRefused([
      { $0.item.name = elsewhere },
      { $0.item.content = elsewhere },
      { ($0.item.name, $0.item.content) = ("邻里图书讲座", elsewhere) },
      { ($0.item.name, $0.item.content) = ("邻里图书讲座", "请作家来谈图书交换的好处") },
      { ($0.item.name, $0.item.content) = (elsewhere, "图书上架，棋类归位，放映队搬运") },
    ]),
    "R43.listed": letIn,
    "R43.bundle": Recipe { witnesses in
      let doings = witnesses.words("doings", of: "R43")
      return witnesses.words("separators", of: "R43").map { separator in
        let tasks = zip(doings, Witnesses.names).prefix(2).map { $0 + $1 }
        return witnesses.trial { $0.item.name = tasks.joined(separator: separator) }
      }
    },
    "R44.listed": letIn,
    "R44.noBudget": base,
    "R44.overBudget": budget(1, .advises),
    "R44.blocked": budget(1, .blocks),
    "R60.nothingLeft": base,
    "R60.listed": Recipe { witnesses in
      letIn.trials(witnesses).map { trial in
        let item = witnesses.madeUp(name: elsewhere)
        return trial.with { $0.departures = [witnesses.departure(of: item, by: witnesses.base)] }
      }
    },
    "R60.gone": departed(),
    "R60.lapsedEmergency": departed { trial, item, witnesses in
      trial.application.basis.ground = .emergency
      trial.departures = [
        witnesses.departure(of: item, by: trial.application, wasEmergency: true)
      ]
    },
  ]
}
