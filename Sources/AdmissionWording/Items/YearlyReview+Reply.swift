package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionReports
import AdmissionVocabulary

extension YearlyReview {
  package func reply(_ disclaimer: Disclaimer) -> Reply {
    let sums = sums
    let head = Bilingual(
      zh:
        "\(year) 年度评估 · 目录 \(listed) 项，待评议 \(lines.count) 项 · 全年 \(sums.workload.hours) 工时"
        + " · 投诉 \(sums.complaints)、未兑现 \(sums.undelivered)",
      en: "review of \(year): \(lines.count) of \(listed) items are due"
        + " · \(sums.workload.hours) hours a year · complaints \(sums.complaints),"
        + " undelivered \(sums.undelivered)")
    let next = Bilingual(
      zh: "整批提请表决：年度评估 \(year) 提请",
      en: "to put them to the vote: review \(year) propose")
    let due = Value.rows(Rows(lines, Line.columns))
    return Reply(
      .review, head,
      facts: [
        Fact("year", .number(year)), Fact("day", .text(day)), Fact("listed", .number(listed)),
        Fact("reconstructed", .truth(reconstructed)),
        lines.isEmpty ? Fact("lines", due) : .bare("lines", due),
      ],
      notes: ((lines.isEmpty ? [] : [next]) + Reply.rehearsalMark(reconstructed, disclaimer))
        .map { Phrase($0) })
  }
}

extension YearlyReview.Line {
  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("item", Bilingual(zh: "编号", en: "Id")) { .text($0.item.id.text) },
    .init("name") { .text($0.item.name) },
    .init(nil, Bilingual(zh: "事项", en: "Item"), shrinks: true, priority: 5) {
      .words($0.item.title)
    },
    .init("department", Bilingual(zh: "部门", en: "Department"), shrinks: true, priority: 1) {
      .named(id: $0.item.department.text, $0.department)
    },
    .init("standing") { .text($0.standing.rawValue) },
    .init("until", Bilingual(zh: "有效期至", en: "Until"), priority: 3) { .text($0.item.until) },
    .init("causes") { .texts($0.causes.map(\.rawValue)) },
    .init("hours", Bilingual(zh: "工时", en: "Hours"), .trailing, priority: 2) {
      .number($0.workload.hours)
    },
    .init("use", Bilingual(zh: "使用", en: "Use"), .trailing) { .number($0.uses) },
    .init("complaints", Bilingual(zh: "投诉", en: "Complaints"), .trailing) {
      .number($0.complaints)
    },
    .init("undelivered", Bilingual(zh: "未兑现", en: "Undelivered"), .trailing) {
      .number($0.undelivered)
    },
    .init("lastDecision") { .text($0.lastDecision) },
    .init("proposal", Bilingual(zh: "建议", en: "Proposal"), priority: 4) {
      .coded($0.proposal.word, $0.proposal.name)
    },
    .init("pending", Bilingual(zh: "在办", en: "Pending"), priority: 2) { line in
      let ids = line.pending.map(\.text)
      return .told(.texts(ids), as: Bilingual(ids.joined(separator: " ")))
    },
  ]
}
