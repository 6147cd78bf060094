import AdmissionVocabulary

extension Verb {
  package static let today = Verb(
    zh: "今日", en: "today",
    .script,
    summary: Bilingual(zh: "推进办公日（演练）", en: "move the office's day on (rehearsal)"),
    needs: Bilingual(zh: "仅在演练办公室，不能倒退", en: "only in a rehearsal office, never backward"),
    example: Bilingual(zh: "今日 2014-04-22", en: "today 2014-04-22"),
    again: .when { day, today in day > today },
    form: .day()
  ) { .today($0) }
}
