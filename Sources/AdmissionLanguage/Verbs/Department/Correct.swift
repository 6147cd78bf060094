import AdmissionCommittee
import AdmissionVocabulary

extension Verb {
  package static let correct = Verb(
    zh: "补正", en: "correct",
    .department,
    roles: [.filer],
    summary: Bilingual(
      zh: "补正或修改重报；先前的票作废（申请部门）",
      en: "put another text in place of the one filed; earlier ballots are void (its department)"),
    needs: Bilingual(
      zh: "先有本部门申报的、尚未核准的办件；不予准入的，修改后可重报一次",
      en: "a case your department filed must be there, not yet decided; a refused one may be"
        + " filed again once, changed"),
    example: Bilingual(
      zh: "补正 A2014-067 seeds/applications/elder-survey.yaml",
      en: "correct A2014-067 seeds/applications/elder-survey.yaml"),
    suits: { filed, actor in
      filed.filedBy == actor && filed.motion.application != nil
        && (filed.isPending || filed.stage == .returned)
    },
    form: .sequence(.one(.filed), .one(.file)),
    request: { filed, file in .correct(filed, file: file) })
}
