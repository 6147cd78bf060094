package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension YearlyReview {
  package func reply(_ disclaimer: Disclaimer) -> Reply {
    let review = self
    let sums = sums
    return Reply(
      old: "review",
      fields: [
        "year": .number(year), "day": .text(day.description), "listed": .number(listed),
        "reconstructed": .truth(reconstructed),
        "lines": .list(
          lines.map { line in
            .object([
              "item": .text(line.item.id.text), "name": .text(line.item.name),
              "department": .words(line.department), "standing": .text(line.standing.rawValue),
              "until": .text(line.item.until?.description),
              "causes": .list(line.causes.map { .text($0.rawValue) }),
              "hours": .number(line.workload.hours), "use": .number(line.uses),
              "complaints": .number(line.complaints), "undelivered": .number(line.undelivered),
              "lastDecision": .text(line.lastDecision?.description),
              "proposal": .text(line.proposal.word),
              "pending": .list(line.pending.map { .text($0.text) }),
            ])
          }),
      ]
    ) { language -> [Block] in
      let table = Table(
        columns: [
          .init(Bilingual(zh: "编号", en: "Id")[language]),
          .init(Bilingual(zh: "事项", en: "Item")[language], shrinks: true, priority: 5),
          .init(Bilingual(zh: "部门", en: "Department")[language], shrinks: true, priority: 1),
          .init(Bilingual(zh: "有效期至", en: "Until")[language], priority: 3),
          .init(Bilingual(zh: "工时", en: "Hours")[language], .trailing, priority: 2),
          .init(Bilingual(zh: "使用", en: "Use")[language], .trailing),
          .init(Bilingual(zh: "投诉", en: "Complaints")[language], .trailing),
          .init(Bilingual(zh: "未兑现", en: "Undelivered")[language], .trailing),
          .init(Bilingual(zh: "建议", en: "Proposal")[language], priority: 4),
          .init(Bilingual(zh: "在办", en: "Pending")[language], priority: 2),
        ],
        rows: review.lines.map { line in
          [
            line.item.id.text, line.item.title[language], line.department[language],
            line.item.until?.description ?? Table.none, "\(line.workload.hours)", "\(line.uses)",
            "\(line.complaints)", "\(line.undelivered)", line.proposal.name[language],
            line.pending.map(\.text).joined(separator: " "),
          ]
        })
      let head = Bilingual(
        zh:
          "\(review.year) 年度评估 · 目录 \(review.listed) 项，待评议 \(review.lines.count) 项 · 全年 \(sums.workload.hours) 工时"
          + " · 投诉 \(sums.complaints)、未兑现 \(sums.undelivered)",
        en: "review of \(review.year): \(review.lines.count) of \(review.listed) items are due"
          + " · \(sums.workload.hours) hours a year · complaints \(sums.complaints),"
          + " undelivered \(sums.undelivered)")
      let next = Bilingual(
        zh: "整批提请表决：年度评估 \(review.year) 提请",
        en: "to put them to the vote: review \(review.year) propose")
      return [.line(head[language])]
        + (review.lines.isEmpty ? [] : [.table(table), .line(next[language])])
        + Reply.rehearsalMark(review.reconstructed, disclaimer).map { .line($0[language]) }
    }
  }
}
