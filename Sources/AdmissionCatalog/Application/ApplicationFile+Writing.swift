public import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

extension ApplicationFile {
  /// The text of an application's file; reading it back gives an equal application, provided that
  /// its texts are such as a file may hold.
  ///
  /// `heading` stands on top as comments, `remarks` behind their fields; a field within `{…}` has
  /// its remark behind the whole of it.
  public static func written(
    _ application: Application, heading: [String] = [], remarks: [Application.Field: String] = [:]
  ) -> String {
    var lines = heading.map { "# " + $0.onOneLine }
    for line in sheet(application) {
      let said = line.fields.compactMap { remarks[$0] }.map(\.onOneLine)
      lines.append(said.isEmpty ? line.text : line.text + "   # " + said.joined(separator: "; "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line with the fields it holds.
  private struct Line {
    let text: String
    let fields: [Application.Field]

    init(_ text: String, _ fields: Application.Field...) {
      (self.text, self.fields) = (text, fields)
    }
  }

  private static func sheet(_ application: Application) -> [Line] {
    let (item, community) = (application.item, application.community)
    let (delivery, burden) = (application.delivery, application.burden)
    let isListed = item.id != nil
    return [
      Line("department: \(Scalar(application.department.text))", .department),
      Line("item:"),
      item.id.map { Line("  id: \(Scalar($0.text))", .id) },
      item.name.map { Line("  name: \(Scalar($0))", .name) },
      item.kind.map { Line("  kind: \($0.rawValue)", .kind) },
      isListed && item.content == nil
        ? nil : Line("  content: \(text(item.content))", .content),
      Line("  term: \(item.term.rawValue)", .term),
      Line("  enters: \(item.enters)", .enters),
      Line("  ends: \(item.ends?.description ?? "none")", .ends),
      Line("  timesPerYear: \(item.timesPerYear)", .timesPerYear),
      item.distinctions.isEmpty
        ? nil : Line("  distinctFrom: \(distinctions(item.distinctions))", .distinctions),
      Line(
        "origin: {level: \(application.origin.level.rawValue), document: "
          + text(application.origin.document) + "}", .level, .document),
      Line("community:"),
      Line("  role: \(community.role.rawValue)", .role),
      Line("  scope: \(scope(community.scope))", .scope),
      Line("  departmentKeeps: \(text(community.departmentKeeps))", .departmentKeeps),
      Line("basis:"),
      Line("  ground: \(application.basis.ground?.rawValue ?? "none")", .ground),
      Line(
        "  citations: [" + application.basis.citations.map(\.written).joined(separator: ", ") + "]",
        .citations),
      Line("delivery:"),
      Line(
        "  funds: \(delivery.funds.map(funds) ?? "none")", .funds, .amount, .fundsSource,
        .fundsRule),
      Line("  powers: \(text(delivery.powers))", .powers),
      Line("  staff: \(text(delivery.staff))", .staff),
      Line("  training: \(text(delivery.training))", .training),
      Line("burden:"),
      Line("  minutesEachTime: \(burden.minutesEachTime)", .minutesEachTime),
      Line("  fields: \(burden.fields.map(\.text).written)", .fields),
      Line("  ledgers: \(burden.ledgers.written)", .ledgers),
      Line(
        "  whyRecordsDoNotSuffice: \(text(burden.whyRecordsDoNotSuffice))",
        .whyRecordsDoNotSuffice),
      Line(
        "consultation: \(application.consultation.map(consultation) ?? "none")", .consultation),
      Line("offset: \(application.offset.map { Scalar($0.text).description } ?? "none")", .offset),
      Line("exit: \(application.exit.map(exit) ?? "none")", .exit, .review, .criteria),
    ].compactMap(\.self) + addenda(application)
  }

  /// What most applications do not have.
  private static func addenda(_ application: Application) -> [Line] {
    var lines: [Line] = []
    if let stated = application.emergency {
      lines.append(Line("emergency: \(emergency(stated))", .emergency))
    }
    if !application.answers.isEmpty {
      lines.append(Line("answers: \(answers(application.answers))", .answers))
    }
    return lines
  }

  private static func text(_ text: String?) -> String {
    text.map { Scalar($0).description } ?? "none"
  }

  private static func distinctions(_ distinctions: [Application.Distinction]) -> String {
    let written = distinctions.map { "{item: \(Scalar($0.item.text)), how: \(Scalar($0.how))}" }
    return "[" + written.joined(separator: ", ") + "]"
  }

  private static func emergency(_ emergency: Application.Emergency) -> String {
    "{event: \(text(emergency.event)), began: \(emergency.began?.description ?? "none"), "
      + "declaredBy: \(text(emergency.declaredBy)), "
      + "orderedOrally: \(emergency.orderedOrally?.description ?? "none")}"
  }

  private static func answers(_ answers: [Application.Answer]) -> String {
    let written = answers.map { "{to: \(Scalar($0.rule)), says: \(Scalar($0.says))}" }
    return "[" + written.joined(separator: ", ") + "]"
  }

  private static func scope(_ scope: CommunityScope) -> String {
    switch scope {
    case .all: "all"
    case .some(let ids): ids.map(\.text).written
    }
  }

  private static func funds(_ funds: Application.Delivery.Funds) -> String {
    "{amount: \(funds.amount), source: \(text(funds.source)), "
      + "rule: \(funds.rule?.rawValue ?? "none")}"
  }

  private static func consultation(_ consultation: Application.Consultation) -> String {
    "{streetsAsked: \(consultation.streetsAsked), streetsFor: \(consultation.streetsFor), "
      + "departments: \(consultation.departments.map(\.text).written)}"
  }

  private static func exit(_ exit: Application.Exit) -> String {
    "{review: \(exit.review?.description ?? "none"), criteria: \(text(exit.criteria))}"
  }
}

extension String {
  /// A comment ends where its line does.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
