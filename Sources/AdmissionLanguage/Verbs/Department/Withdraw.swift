import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let withdraw = Verb(
    zh: "撤回", en: "withdraw",
    .department,
    roles: [.filer],
    summary: Bilingual(zh: "撤回自己提出的办件", en: "take back a case of your own"),
    needs: Bilingual(
      zh: "只能由提出者撤回，表决一开始就不能再撤回；已无可表决的，办公室也可撤回",
      en:
        "only whoever filed it can take it back, and not once voting has started; where nothing is"
        + " left to decide, the clerk can too"),
    example: Bilingual(zh: "撤回 A2014-067", en: "withdraw A2014-067"),
    suits: { filed, actor in
      filed.filedBy == actor
        && [.submitted, .accepted, .consultation, .deferred, .returned, .bypassReported]
          .contains(filed.stage)
    },
    form: .one(.filed), request: { .withdraw($0) })
}
