public import AdmissionVocabulary

/// A department's request to bring one task in, as filed: 准入申请.
///
/// `nil` stands for an explicit `none` in the file: the department says that there is nothing.
public struct Application: Hashable, Sendable {
  /// As written; whether it is in the register is for rule R1 to say.
  public var department: Department.ID
  public var item: Item
  public var origin: Origin
  public var community: CommunityPart
  public var basis: Basis
  public var delivery: Delivery
  public var burden: Burden
  public var consultation: Consultation?
  /// An item given up in return.
  public var offset: WorkItem.ID?
  public var exit: Exit?
  /// What the emergency is; `nil` where the application says nothing of one.
  public var emergency: Emergency?
  /// What the department says to questions that were asked; empty when nothing was.
  public var answers: [Answer]

  public init(
    department: Department.ID, item: Item, origin: Origin, community: CommunityPart, basis: Basis,
    delivery: Delivery, burden: Burden, consultation: Consultation?, offset: WorkItem.ID?,
    exit: Exit?, emergency: Emergency? = nil, answers: [Answer] = []
  ) {
    (self.emergency, self.answers) = (emergency, answers)
    (self.department, self.item, self.origin) = (department, item, origin)
    (self.community, self.basis, self.delivery) = (community, basis, delivery)
    (self.burden, self.consultation, self.offset) = (burden, consultation, offset)
    self.exit = exit
  }
}

extension Application {
  /// In what a task differs from a listed item that it might be taken for.
  public struct Distinction: Hashable, Sendable {
    public let item: WorkItem.ID
    /// In the department's own words.
    public let how: String

    public init(item: WorkItem.ID, how: String) {
      (self.item, self.how) = (item, how)
    }
  }

  /// What makes a task an emergency.
  public struct Emergency: Hashable, Sendable {
    /// What has happened or is about to: 台风, 疫情.
    public var event: String?
    /// The day it began, or the warning was given.
    public var began: CalendarDay?
    /// Who declared it or gave the order.
    public var declaredBy: String?
    /// The day on which the order was given by word of mouth; `nil` where it is on paper.
    public var orderedOrally: CalendarDay?

    public init(
      event: String?, began: CalendarDay?, declaredBy: String?, orderedOrally: CalendarDay?
    ) {
      (self.event, self.began) = (event, began)
      (self.declaredBy, self.orderedOrally) = (declaredBy, orderedOrally)
    }
  }

  /// Whether an emergency was ordered by somebody named, on a day named, and no paper has come.
  public var isOrderedByWordOfMouth: Bool {
    basis.ground == .emergency && origin.document == nil && emergency?.declaredBy != nil
      && emergency?.orderedOrally != nil
  }

  /// What the department says to the question a rule asked.
  public struct Answer: Hashable, Sendable {
    /// Number of the rule, such as `R46`.
    public var rule: String
    /// In the department's own words.
    public var says: String

    public init(to rule: String, says: String) {
      (self.rule, self.says) = (rule, says)
    }
  }

  /// What is to be done, when and how often.
  public struct Item: Hashable, Sendable {
    public enum Term: String, CaseIterable, Sendable { case routine, temporary }

    /// Set for something already listed; then name, kind and content may be `nil`.
    public var id: WorkItem.ID?
    public var name: String?
    public var kind: Kind?
    public var content: String?
    public var term: Term
    public var enters: CalendarDay
    public var ends: CalendarDay?
    /// 1 or more.
    public var timesPerYear: Int
    /// In what it differs from listed items with a name like its own; empty when nobody said.
    public var distinctions: [Distinction]

    public init(
      id: WorkItem.ID?, name: String?, kind: Kind?, content: String?, term: Term,
      enters: CalendarDay, ends: CalendarDay?, timesPerYear: Int, distinctions: [Distinction] = []
    ) {
      self.distinctions = distinctions
      (self.id, self.name, self.kind, self.content) = (id, name, kind, content)
      (self.term, self.enters, self.ends, self.timesPerYear) = (term, enters, ends, timesPerYear)
    }
  }

  /// Who ordered it.
  public struct Origin: Hashable, Sendable {
    public enum Level: String, CaseIterable, Sendable { case district, city, province, national }

    public var level: Level
    /// Number of the document that orders it, such as 甬民发〔2014〕12号.
    public var document: String?

    public init(level: Level, document: String?) {
      (self.level, self.document) = (level, document)
    }
  }

  /// What falls to the communities, and what stays with the department.
  public struct CommunityPart: Hashable, Sendable {
    public typealias Scope = CommunityScope

    public var role: CommunityRole
    public var scope: Scope
    public var departmentKeeps: String?

    public init(role: CommunityRole, scope: Scope, departmentKeeps: String?) {
      (self.role, self.scope, self.departmentKeeps) = (role, scope, departmentKeeps)
    }
  }

  public struct Basis: Hashable, Sendable {
    /// Raw values are the words of an application; the five grounds of rule R8.
    public enum Ground: String, CaseIterable, Sendable {
      case law, policy, emergency, service, request

      public var name: Bilingual {
        switch self {
        case .law: Bilingual(zh: "法律法规", en: "law")
        case .policy: Bilingual(zh: "党和国家政策明文规定", en: "policy naming communities")
        case .emergency: Bilingual(zh: "突发紧急事件", en: "emergency")
        case .service: Bilingual(zh: "与居民切身利益密切相关的服务", en: "service close to residents")
        case .request: Bilingual(zh: "社区要求或协商同意", en: "asked for or agreed by communities")
        }
      }
    }

    public var ground: Ground?
    public var citations: [Citation]

    public init(ground: Ground?, citations: [Citation]) {
      (self.ground, self.citations) = (ground, citations)
    }
  }

  /// What comes with the task.
  public struct Delivery: Hashable, Sendable {
    public struct Funds: Hashable, Sendable {
      /// How communities are paid; raw values are the words of an application.
      public enum Rule: String, CaseIterable, Sendable {
        case byWorkload = "by-workload"
        case officeFunds = "office-funds"
        case servicePurchase = "service-purchase"

        public var name: Bilingual {
          switch self {
          case .byWorkload: Bilingual(zh: "按工作量支付", en: "by workload")
          case .officeFunds: Bilingual(zh: "拨付工作经费", en: "office funds")
          case .servicePurchase: Bilingual(zh: "购买服务", en: "service purchase")
          }
        }
      }

      /// Whole yuan a year, 0 or more.
      public var amount: Int
      public var source: String?
      public var rule: Rule?

      public init(amount: Int, source: String?, rule: Rule?) {
        (self.amount, self.source, self.rule) = (amount, source, rule)
      }
    }

    public var funds: Funds?
    public var powers: String?
    public var staff: String?
    public var training: String?

    public init(funds: Funds?, powers: String?, staff: String?, training: String?) {
      (self.funds, self.powers, self.staff, self.training) = (funds, powers, staff, training)
    }
  }

  /// What each community will have to do.
  public struct Burden: Hashable, Sendable {
    /// 1 or more.
    public var minutesEachTime: Int
    public var fields: [ArchiveField.ID]
    public var ledgers: [String]
    public var whyRecordsDoNotSuffice: String?

    public init(
      minutesEachTime: Int, fields: [ArchiveField.ID], ledgers: [String],
      whyRecordsDoNotSuffice: String?
    ) {
      (self.minutesEachTime, self.fields) = (minutesEachTime, fields)
      (self.ledgers, self.whyRecordsDoNotSuffice) = (ledgers, whyRecordsDoNotSuffice)
    }
  }

  public struct Consultation: Hashable, Sendable {
    /// 0 or more, and no more in favour than asked.
    public var streetsAsked: Int
    public var streetsFor: Int
    public var departments: [Department.ID]

    public init(streetsAsked: Int, streetsFor: Int, departments: [Department.ID]) {
      (self.streetsAsked, self.streetsFor) = (streetsAsked, streetsFor)
      self.departments = departments
    }
  }

  public struct Exit: Hashable, Sendable {
    public var review: CalendarDay?
    public var criteria: String?

    public init(review: CalendarDay?, criteria: String?) {
      (self.review, self.criteria) = (review, criteria)
    }
  }
}
