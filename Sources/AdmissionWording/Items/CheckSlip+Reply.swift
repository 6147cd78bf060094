package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension CheckSlip {
  package var reply: Reply {
    let slip = self
    return Reply(old: "lookup", answer: mayBeAsked ? .yes : .no, fields: fields) { language in
      slip.lines(in: language)
    }
  }

  package var fields: [String: JSONValue] {
    let item = answer.listing?.item
    return [
      "asked": .text(asked), "day": .text(day.description), "edition": .text(edition.text),
      "items": .number(items), "match": .text(match.rawValue),
      "mayBeAsked": .truth(mayBeAsked), "result": .words(result),
      "item": .text(item?.id.text), "name": .text(item?.name),
      "number": .text(number?.text), "until": .text(until?.description),
      "department": department.map { .words($0) } ?? .none,
      "nearest": .list(
        nearest.map {
          .object([
            "item": .text($0.item.text), "name": .text($0.name),
            "similarity": .hundredths($0.percent),
          ])
        }),
      "clauses": .list(
        clauses.map { .object(["rule": .text($0.rule), "words": .words($0.words)]) }),
      "lacksDelivery": .truth(lacksDelivery), "message": .words(message),
      "reconstructed": .truth(reconstructed),
    ]
  }

  private var until: CalendarDay? {
    if case .admitted(_, _, let until) = answer { until } else { nil }
  }
}
