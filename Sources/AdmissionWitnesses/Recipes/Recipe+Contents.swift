import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Recipe {
  /// What an application has to say of the task, its basis and what comes with it.
  static let contents: [String: Recipe] = [
    "R7.ownDuty": listed([.statutory]),
    "R7.keepsNothing": set { $0.community.departmentKeeps = nil },
    "R8.noGround": set { $0.basis.ground = nil },
    "R8.noCitation": set { $0.basis = Application.Basis(ground: .law, citations: []) },
    "R8.noOrder": set { ($0.basis.ground, $0.origin.document) = (.emergency, nil) },
    "R8.noConsultation": set { ($0.basis.ground, $0.consultation) = (.request, nil) },
    "R8.unknownInstrument": set {
      $0.basis.citations.append(Citation(instrument: "unheard-of-rules", article: nil))
    },
    "R9.nothingCited": set { $0.basis.citations = [] },
    "R9.notYet": each(
      { witnesses in
        let enters = witnesses.base.item.enters
        return witnesses.instruments({ _ in true }, onBaseDay: { enters < $0.from })
      },
      { application, instrument in
        application.cite(instrument)
        if application.item.enters >= instrument.from, let before = instrument.from.previous {
          application.enter(on: before)
        }
      }),
    "R9.noLonger": each(
      { witnesses in
        let enters = witnesses.base.item.enters
        return witnesses.instruments(
          { $0.until != nil }, onBaseDay: { $0.until.map { $0 < enters } ?? false })
      },
      { application, instrument in
        application.cite(instrument)
        if let until = instrument.until, application.item.enters <= until, let after = until.next {
          application.enter(on: after)
        }
      }),
    "R9.noSuchArticle": each(
      { witnesses in witnesses.instrumentsInForce.filter { $0.articles != nil } },
      { application, instrument in
        application.cite(instrument, article: (instrument.articles ?? 0) + 1)
      }),
    "R9.otherMatter": Recipe { witnesses in
      witnesses.instrumentsInForce.flatMap { instrument in
        let articles = witnesses.register.dutyArticles(of: instrument.id) ?? []
        let other = (1...(instrument.articles ?? 999)).first { !articles.contains(String($0)) }
        return articles.isEmpty
          ? [] : [witnesses.trial { $0.cite(instrument, article: other) }]
      }
    },
    "R11.noContent": set { $0.item.content = nil },
    "R11.noAuthority": set { ($0.origin.document, $0.basis.citations) = (nil, []) },
    "R11.noEnd": set { $0.item.ends = nil },
    "R11.endsBeforeItEnters": set { $0.item.ends = $0.item.enters.previous },
    "R11.noFunds": set { $0.delivery.funds = nil },
    "R12.ownDuty": listed([.statutory]),
    "R12.noFunds": set { $0.delivery.funds = nil },
    "R12.noAmount": set { $0.delivery.funds?.amount = 0 },
    "R12.noSource": set { $0.delivery.funds?.source = nil },
    "R12.noRule": set { $0.delivery.funds?.rule = nil },
    "R12.routineByWorkload": set { $0.item.term = .routine },
    "R12.temporaryNotByWorkload": set { $0.delivery.funds?.rule = .officeFunds },
    "R13.listed": letIn,
    "R13.noPowers": set { $0.delivery.powers = nil },
    "R13.noStaff": set { $0.delivery.staff = nil },
    "R13.noTraining": set { $0.delivery.training = nil },
    "R38.listed": letIn,
    "R38.noReview": set { $0.exit?.review = nil },
    "R38.noCriteria": set { $0.exit?.criteria = nil },
    "R38.reviewAfterEnd": set { $0.exit?.review = $0.item.ends?.next },
    "R38.basisEndsFirst": each(
      { witnesses in
        let enters = witnesses.base.item.enters
        return witnesses.instruments(
          { $0.until != nil }, onBaseDay: { $0.until.map { enters <= $0 } ?? false })
      },
      { application, instrument in
        application.cite(instrument)
        if let until = instrument.until {
          if until < application.item.enters { application.enter(on: until) }
          application.item.ends = until.next
          application.exit?.review = until
        }
      }),
  ]

  /// What depends on days and on emergencies.
  static let timing: [String: Recipe] = [
    "R2.emergency": set { $0.basis.ground = .emergency },
    "R2.entered": each({ [$0.day] }, { $0.enter(on: $1) }),
    "R23.listed": letIn,
    "R23.emergency": set { $0.basis.ground = .emergency },
    "R23.entered": each({ [$0.day] }, { $0.enter(on: $1) }),
    "R23.late": each(
      { witnesses in (1...7).compactMap { witnesses.day.advanced(by: $0) } },
      {
        $0.enter(on: $1)
      }),
    "R35.noEmergency": base,
    "R35.notOrdered": set { ($0.basis.ground, $0.origin.document) = (.emergency, nil) },
  ]
}
