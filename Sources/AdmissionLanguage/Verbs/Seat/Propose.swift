import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Verb {
  package static let propose = Verb(
    zh: "提议", en: "propose",
    .seat,
    roles: [.seat, .clerk, .department],
    summary: Bilingual(zh: "就目录内事项提出议题（席位、办公室）", en: "put listed items to the vote (seat, clerk)"),
    needs: Bilingual(
      zh: "部门只能提议本部门事项续期", en: "a department may only ask for a renewal of its own items"),
    example: Bilingual(zh: "提议 移出 014", en: "propose remove 014"),
    form: .proposal
  ) { $0 }
}

extension Form<Request> {
  fileprivate static let proposal: Form = .fork(
    else: { _ in
      Bilingual(
        zh: "没有写移出、合并、保留、续期、变更、暂停、撤销还是追认",
        en: "it does not say remove, merge, retain, renew, amend, suspend, revoke or ratify")
    },
    Branch(.motions(.remove, .retain), .many(.item)) { motion, items in
      motion == .remove ? .proposeRemoval(items) : .proposeRetention(items)
    },
    Branch(
      .motions(.merge),
      .sequence(
        .many(.item),
        .after(
          FixedWord(zh: "到", en: "into", also: "并入"),
          else: Bilingual(zh: "没有写并入哪一项", en: "it does not say into which item"), .one(.item)))
    ) { _, slots in .proposeMerger(slots.0, into: slots.1) },
    Branch(.motions(.renew, .ratify), .sequence(.many(.item), .optional(.until))) { motion, slots in
      motion == .renew
        ? .proposeRenewal(slots.0, until: slots.1) : .proposeRatification(slots.0, until: slots.1)
    },
    Branch(.motions(.suspend, .revoke), .sequence(.many(.item), .ground)) { motion, slots in
      motion == .suspend
        ? .proposeSuspension(slots.0, slots.1) : .proposeRevocation(slots.0, slots.1)
    },
    Branch(.motions(.amend), .sequence(.one(.item), .one(.file))) { _, slots in
      .amend(slots.0, file: slots.1)
    })
}

extension WordList<Motion.Kind> {
  fileprivate static func motions(_ kinds: Motion.Kind...) -> WordList {
    WordList(kinds.map { (FixedWord(zh: $0.name.zh, en: $0.rawValue), $0) })
  }
}

extension Form<ExitGround> {
  fileprivate static var ground: Form {
    let list = WordList(
      ExitGround.allCases.map { ground in
        (FixedWord(zh: ground.name.zh, en: ground.rawValue, detail: ground.name), ground)
      })
    let problem = Bilingual(
      zh: "没有写理由，或不是这几种；“因”后面写："
        + ExitGround.allCases.map(\.name.zh).joined(separator: "、"),
      en: "it gives no ground that is known; after because write one of: "
        + ExitGround.allCases.map(\.rawValue).joined(separator: ", "))
    return .after(
      FixedWord(zh: "因", en: "because"), else: problem,
      .pick(list, else: problem).shown(zh: "理由", en: "GROUND"))
  }
}
