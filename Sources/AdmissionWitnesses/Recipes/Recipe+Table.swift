import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// How each sentence of each rule is brought about, by rule and key.
///
/// The applicant and the directory are here; contents and delivery, and what words and records
/// decide, have files of their own.
extension Recipe {
  static let sentences: [String: Recipe] = applicant.merging(directory) { $1 }
    .merging(contents) { $1 }.merging(timing) { $1 }.merging(records) { $1 }
    .merging(bans) { $1 }.merging(duties) { $1 }.merging(balance) { $1 }
    .merging(readings) { $1 }.merging(listing) { $1 }

  private static let applicant: [String: Recipe] = [
    "R1.unknown": each(
      { _ in ["unheard-of-bureau", "nobody-knows-whom", "zzzzzzzzzzzzzzzz"] },
      {
        $0.department = $1
      }),
    "R1.misspelt": each(
      { witnesses in
        witnesses.register.departments.compactMap {
          try? Department.ID(parsing: String($0.id.text.dropLast()) + "0")
        }
      }, { $0.department = $1 }),
    "R30.listed": letIn,
    "R30.allCommunities": base,
    "R30.noSeatKnown": each({ [$0.community(0)] }, { $0.community.scope = .some([$1]) }),
    "R30.recuses": Recipe { witnesses in
      witnesses.tiedSeat(0).map { seat, community in
        witnesses.trial { $0.community.scope = .some([community]) }.with { $0.seats = [seat] }
      }
    },
  ]

  private static let directory: [String: Recipe] = [
    "R2.listed": letIn,
    "R3.notListed": base,
    "R3.notDuty": listed([.assist, .commissioned, .prohibited]),
    "R3.unknownItem": each({ [$0.freeNumber] }, { $0.item.id = $1 }),
    "R3.goneItem": Recipe { witnesses in
      witnesses.screening.items.map { item in
        Trial(witnesses.base.applying(for: item)).with { $0.leaving = item.id }
      }
        + [
          Trial(
            witnesses.base.applying(for: witnesses.madeUp()), entering: [witnesses.madeUp()]
          ).with { $0.leaving = witnesses.freeNumber }
        ]
    },
    "R3.otherDepartment": Recipe { witnesses in
      witnesses.items([.statutory, .assist]).flatMap { found in
        witnesses.departments.map { department in
          let application = witnesses.base.applying(for: found.item)
            .with { $0.department = department }
          return Trial(application, entering: found.isMadeUp ? [found.item] : [])
        }
      }
    },
    "R3.otherName": Recipe { witnesses in
      witnesses.items([.statutory, .assist]).map { found in
        let name = witnesses.base.item.name
        let application = witnesses.base.applying(for: found.item).with { $0.item.name = name }
        return Trial(application, entering: found.isMadeUp ? [found.item] : [])
      }
    },
    "R3.beyond": listed([.statutory], beyond),
    "R4.beyond": listed([.assist], beyond),
    "R4.notListed": base,
    "R4.notAssistance": listed([.statutory, .commissioned, .prohibited]),
    "R4.noFunds": listed([.assist]) { application, _ in application.delivery.funds = nil },
    "R5.listedAsProhibited": listed([.prohibited]),
    "R10.listed": letIn,
    "R10.noKind": set { $0.item.kind = nil },
    "R10.notGated": each({ $0.kinds("kinds", of: "R10").others }, { $0.item.kind = $1 }),
    "R14.listed": letIn,
    "R14.noName": set { $0.item.name = nil },
    "R14.sameSubject": sameSubject,
    "R14.nearlySameName": namesake { _, _ in },
    "R14.distinct": namesake { item, application in
      application.item.distinctions = [Application.Distinction(item: item.id, how: "只办理其中一类")]
    },
    "R22.listed": letIn,
  ]

  /// What another department has listed, under its very name.
  private static func namesake(
    _ edit: @escaping @Sendable (WorkItem, inout Application) -> Void
  ) -> Recipe {
    Recipe { witnesses in
      witnesses.items([.statutory, .assist, .commissioned]).map { found in
        let another = witnesses.departments.first { $0 != found.item.department } ?? "elsewhere"
        let application = witnesses.base.with {
          ($0.department, $0.item.name) = (another, found.item.name)
          edit(found.item, &$0)
        }
        return Trial(application, entering: found.isMadeUp ? [found.item] : [])
      }
    }
  }

  /// Names that begin as a listed item's does and go on with something else to be done.
  private static let sameSubject = Recipe { witnesses in
    let ends = ["信息每月上门采集更新", "结对帮扶志愿者上门走访慰问"]
    let madeUp = witnesses.madeUp(name: "独居老人情况调查", kind: .survey)
    let listed = witnesses.screening.items.map { ($0, false) } + [(madeUp, true)]
    return listed.flatMap { item, isMadeUp in
      (2...6).reversed().flatMap { length in
        ends.map { end in
          let application = witnesses.base.with {
            ($0.department, $0.item.name) = (item.department, item.name.prefix(length) + end)
          }
          return Trial(application, entering: isMadeUp ? [item] : [])
        }
      }
    }
  }
}
