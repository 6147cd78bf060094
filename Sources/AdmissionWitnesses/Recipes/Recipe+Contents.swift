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
    "R58.noEmergency": base,
    "R58.noEvent": emergency { application, _ in
      (application.emergency, application.item.content) = (nil, "提供场地")
    },
    "R58.noEventStated": emergency { application, _ in
      application.emergency?.event = routine[0]
    },
    "R58.beginsLater": emergency { application, witnesses in
      application.emergency?.began = witnesses.day.next
    },
    "R58.beganLongAgo": emergency { application, witnesses in
      application.emergency?.began = witnesses.day.advanced(by: -366)
    },
    "R58.entersLater": emergency { application, witnesses in
      let later = witnesses.day.advanced(by: 60) ?? witnesses.day
      (application.item.enters, application.item.ends) = (later, later.next)
    },
    "R58.endsLater": emergency { application, witnesses in
      application.item.ends = witnesses.day.advanced(by: 400)
    },
    "R58.routineTerm": emergency { application, _ in application.item.term = .routine },
    "R58.routine": Recipe { witnesses in
      routine.flatMap { text in
        emergency { application, _ in application.item.content = text }.trials(witnesses)
      }
    },
    "R58.byTheCalendar": emergency { application, _ in
      application.item.content = "每季度巡查一次"
    },
    "R58.byWhom": emergency { application, witnesses in
      application.origin.document = nil
      application.emergency?.declaredBy = nil
      application.emergency?.orderedOrally = witnesses.day
    },
    "R58.orderedLater": byWordOfMouth { $0.day.next },
    "R58.paperLate": byWordOfMouth { $0.day.advanced(by: -60) },
    "R58.byWordOfMouth": byWordOfMouth { $0.day },
    "R58.sameEvent": Recipe { witnesses in
      emergency().trials(witnesses).map { trial in
        trial.with {
          let event = $0.application.emergency?.event ?? ""
          $0.eventTasks = [
            Circumstances.EventTask(filed: "A\(witnesses.day.year)-001", event: event)
          ]
        }
      }
    },
    "R35.noEmergency": base,
    "R35.notOrdered": set { ($0.basis.ground, $0.origin.document) = (.emergency, nil) },
  ]

  /// What no event brings about.
  private static let routine = ["消防安全专项行动", "应急演练", "常态化巡查"]

  /// What happens now, is ordered and lasts a few weeks, with something changed.
  static func emergency(
    _ edit: @escaping @Sendable (inout Application, Witnesses) -> Void = { _, _ in }
  ) -> Recipe {
    Recipe { witnesses in
      [
        witnesses.trial {
          $0.basis.ground = .emergency
          $0.emergency = Application.Emergency(
            event: "台风", began: witnesses.day, declaredBy: "区防汛防台抗旱指挥部", orderedOrally: nil)
          $0.item.content = "台风今晚登陆，转移低洼处住户"
          $0.item.enters = witnesses.day
          $0.item.ends = witnesses.day.advanced(by: 20)
          $0.exit?.review = $0.item.ends
          edit(&$0, witnesses)
        }
      ]
    }
  }

  /// The same, ordered without paper on some day.
  private static func byWordOfMouth(
    _ day: @escaping @Sendable (Witnesses) -> CalendarDay?
  ) -> Recipe {
    emergency { application, witnesses in
      application.origin.document = nil
      application.emergency?.orderedOrally = day(witnesses)
    }
  }
}
