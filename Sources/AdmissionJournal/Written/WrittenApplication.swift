import AdmissionDirectory
import AdmissionVocabulary

/// An application as it was filed, whole; keys as in an application's file.
struct WrittenApplication: Codable {
  struct Item: Codable {
    var id: String?
    var name: String?
    var kind: String?
    var content: String?
    var term: String
    var enters: String
    var ends: String?
    var timesPerYear: Int
    /// Absent means none.
    var distinctFrom: [Distinction]?
  }

  struct Distinction: Codable {
    var item: String
    var how: String
  }

  struct Origin: Codable {
    var level: String
    var document: String?
  }

  struct CommunityPart: Codable {
    var role: String
    /// Absent means every community.
    var scope: [String]?
    var departmentKeeps: String?
  }

  struct Basis: Codable {
    var ground: String?
    var citations: [WrittenCitation]
  }

  struct Funds: Codable {
    var amount: Int
    var source: String?
    var rule: String?
  }

  struct Delivery: Codable {
    var funds: Funds?
    var powers: String?
    var staff: String?
    var training: String?
  }

  struct Burden: Codable {
    var minutesEachTime: Int
    var fields: [String]
    var ledgers: [String]
    var whyRecordsDoNotSuffice: String?
  }

  struct Consultation: Codable {
    var streetsAsked: Int
    var streetsFor: Int
    var departments: [String]
  }

  struct Exit: Codable {
    var review: String?
    var criteria: String?
  }

  struct Emergency: Codable {
    var event: String?
    var began: String?
    var declaredBy: String?
    var orderedOrally: String?
  }

  struct Answer: Codable {
    var to: String
    var says: String
  }

  var department: String
  var item: Item
  var origin: Origin
  var community: CommunityPart
  var basis: Basis
  var delivery: Delivery
  var burden: Burden
  var consultation: Consultation?
  var offset: String?
  var exit: Exit?
  /// Absent means none.
  var emergency: Emergency?
  /// Absent means none.
  var answers: [Answer]?
}

extension WrittenApplication {
  init(_ application: Application) {
    department = application.department.text
    item = Item(
      id: application.item.id?.text, name: application.item.name,
      kind: application.item.kind?.rawValue, content: application.item.content,
      term: application.item.term.rawValue, enters: application.item.enters.description,
      ends: application.item.ends?.description, timesPerYear: application.item.timesPerYear,
      distinctFrom: application.item.distinctions.isEmpty
        ? nil
        : application.item.distinctions.map { Distinction(item: $0.item.text, how: $0.how) })
    origin = Origin(
      level: application.origin.level.rawValue, document: application.origin.document)
    community = CommunityPart(
      role: application.community.role.rawValue,
      scope: WrittenScope.written(application.community.scope),
      departmentKeeps: application.community.departmentKeeps)
    basis = Basis(
      ground: application.basis.ground?.rawValue,
      citations: application.basis.citations.map(WrittenCitation.init))
    delivery = Delivery(
      funds: application.delivery.funds.map {
        Funds(amount: $0.amount, source: $0.source, rule: $0.rule?.rawValue)
      },
      powers: application.delivery.powers, staff: application.delivery.staff,
      training: application.delivery.training)
    burden = Burden(
      minutesEachTime: application.burden.minutesEachTime,
      fields: application.burden.fields.map(\.text), ledgers: application.burden.ledgers,
      whyRecordsDoNotSuffice: application.burden.whyRecordsDoNotSuffice)
    consultation = application.consultation.map {
      Consultation(
        streetsAsked: $0.streetsAsked, streetsFor: $0.streetsFor,
        departments: $0.departments.map(\.text))
    }
    offset = application.offset?.text
    exit = application.exit.map {
      Exit(review: $0.review?.description, criteria: $0.criteria)
    }
    emergency = application.emergency.map {
      Emergency(
        event: $0.event, began: $0.began?.description, declaredBy: $0.declaredBy,
        orderedOrally: $0.orderedOrally?.description)
    }
    answers =
      application.answers.isEmpty
      ? nil : application.answers.map { Answer(to: $0.rule, says: $0.says) }
  }

  func application() throws -> Application {
    Application(
      department: try Reading.id(department),
      item: Application.Item(
        id: try item.id.map { try Reading.id($0) }, name: item.name,
        kind: try item.kind.map { try Reading.word($0) }, content: item.content,
        term: try Reading.word(item.term), enters: try Reading.day(item.enters),
        ends: try item.ends.map(Reading.day), timesPerYear: item.timesPerYear,
        distinctions: try (item.distinctFrom ?? []).map {
          Application.Distinction(item: try Reading.id($0.item), how: $0.how)
        }),
      origin: Application.Origin(
        level: try Reading.word(origin.level), document: origin.document),
      community: Application.CommunityPart(
        role: try Reading.word(community.role),
        scope: try WrittenScope.scope(community.scope),
        departmentKeeps: community.departmentKeeps),
      basis: Application.Basis(
        ground: try basis.ground.map { try Reading.word($0) },
        citations: try basis.citations.map { try $0.citation() }),
      delivery: Application.Delivery(
        funds: try delivery.funds.map {
          Application.Delivery.Funds(
            amount: $0.amount, source: $0.source, rule: try $0.rule.map { try Reading.word($0) })
        },
        powers: delivery.powers, staff: delivery.staff, training: delivery.training),
      burden: Application.Burden(
        minutesEachTime: burden.minutesEachTime, fields: try Reading.ids(burden.fields),
        ledgers: burden.ledgers, whyRecordsDoNotSuffice: burden.whyRecordsDoNotSuffice),
      consultation: try consultation.map {
        Application.Consultation(
          streetsAsked: $0.streetsAsked, streetsFor: $0.streetsFor,
          departments: try Reading.ids($0.departments))
      },
      offset: try offset.map { try Reading.id($0) },
      exit: try exit.map {
        Application.Exit(review: try $0.review.map(Reading.day), criteria: $0.criteria)
      },
      emergency: try emergency.map {
        Application.Emergency(
          event: $0.event, began: try $0.began.map(Reading.day), declaredBy: $0.declaredBy,
          orderedOrally: try $0.orderedOrally.map(Reading.day))
      },
      answers: (answers ?? []).map { Application.Answer(to: $0.to, says: $0.says) })
  }
}
