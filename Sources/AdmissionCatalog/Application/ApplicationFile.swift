public import AdmissionDirectory
package import AdmissionPages
import AdmissionVocabulary

/// Reads an application: 准入申请.
public enum ApplicationFile {
  /// Reads one application, whole or not at all, with `amendments` made first.
  ///
  /// Communities and fields have to be in `register`; whether department and instruments are is
  /// for the rules to say.
  ///
  /// - Throws: ``CatalogDefects`` with every defect, under the name `file`. A key that is missing,
  ///   unknown, empty or malformed has the code `missing-key`, `unknown-key`, `null-value` or
  ///   `malformed`.
  public static func read(
    _ bytes: [UInt8], file: String, register: Register, amendedBy amendments: [Amendment] = []
  ) throws(CatalogDefects) -> Application {
    let margin = Margin(file: file)
    return try read(
      Place(page: JSONEscapes.joined(in: bytes), margin), margin, register, amendments)
  }

  /// Reads the applications of one of the documents of `file`: one, or each of a list.
  ///
  /// The line is where an application begins in the file; one that cannot be used spoils no other.
  package static func read(
    _ document: PageDocument, file: String, register: Register, amendedBy amendments: [Amendment]
  ) -> [(line: Int, application: Result<Application, CatalogDefects>)] {
    let margin = Margin(file: file, document)
    let page = Place(page: JSONEscapes.joined(in: document.bytes), margin)
    func read(_ page: Place?, _ margin: Margin) -> Result<Application, CatalogDefects> {
      Result { () throws(CatalogDefects) in try Self.read(page, margin, register, amendments) }
    }
    guard let page, case .list(let parts) = page.written.shape, !parts.isEmpty,
      margin.defects.isEmpty
    else {
      return [(document.line, read(page, margin))]
    }
    return parts.map { part in
      let margin = Margin(file: file, document)
      return (document.line - 1 + part.line, read(Place(page: part, margin), margin))
    }
  }

  private static func read(
    _ page: Place?, _ margin: Margin, _ register: Register, _ amendments: [Amendment]
  ) throws(CatalogDefects) -> Application {
    let application = page?.amended(by: amendments)?.map { read($0, register) }
    guard margin.defects.isEmpty, let application else { throw CatalogDefects(margin.defects) }
    return application
  }

  private static func read(_ keys: Keys, _ register: Register) -> Application? {
    let department: Department.ID? = keys.required("department")?.identifier()
    let item = keys.required("item")?.map(ItemPart.read)
    let origin = keys.required("origin")?.map(Self.origin)
    let communities = Roll(home: "communities.yaml", register.communities.map(\.id))
    let community = keys.required("community")?.map { Self.community($0, communities) }
    let basis = keys.required("basis")?.map(Self.basis)
    let delivery = keys.required("delivery")?.map(DeliveryPart.read)
    let fields = Roll(home: "fields.yaml", register.fields.map(\.id))
    let burden = keys.required("burden")?.map { Self.burden($0, fields) }
    let consultation = keys.orNone("consultation") { $0.map(Self.consultation) }
    let offset: WorkItem.ID?? = keys.orNone("offset") { $0.identifier() }
    if case .some(.some(let id)) = offset { keys.checkNumber(of: id, key: "offset") }
    let exit = keys.orNone("exit") { $0.map(Self.exit) }
    let emergency = keys.ifPresent("emergency") { $0.map(Self.emergency) }
    let answers = keys.ifPresent("answers") { $0.list(atMost: Bounds.list) { $0.map(Self.answer) } }
    guard let department, let item, let origin, let community, let basis, let delivery,
      let burden, let consultation, let offset, let exit, let emergency, let answers
    else { return nil }
    return Application(
      department: department, item: item, origin: origin, community: community, basis: basis,
      delivery: delivery, burden: burden, consultation: consultation, offset: offset, exit: exit,
      emergency: emergency, answers: answers ?? [])
  }

  private static func origin(_ keys: Keys) -> Application.Origin? {
    let level: Application.Origin.Level? = keys.required("level")?.word()
    let document = keys.orNone("document") { $0.text() }
    guard let level, let document else { return nil }
    return Application.Origin(level: level, document: document)
  }

  private static func community(
    _ keys: Keys, _ roll: Roll<Community>
  ) -> Application.CommunityPart? {
    let role: CommunityRole? = keys.required("role")?.word()
    let scope = keys.required("scope")?.scope { $0.member(of: roll) }
    let departmentKeeps = keys.orNone("departmentKeeps") { $0.text(.prose) }
    guard let role, let scope, let departmentKeeps else { return nil }
    return Application.CommunityPart(role: role, scope: scope, departmentKeeps: departmentKeeps)
  }

  private static func basis(_ keys: Keys) -> Application.Basis? {
    let ground: Application.Basis.Ground?? = keys.orNone("ground") { $0.word() }
    let citations = keys.required("citations")?.list(atMost: Bounds.list) { $0.citation(nil) }
    guard let ground, let citations else { return nil }
    return Application.Basis(ground: ground, citations: citations)
  }

  private static func burden(_ keys: Keys, _ roll: Roll<ArchiveField>) -> Application.Burden? {
    let minutes = keys.required("minutesEachTime")?.number(Bounds.minutes)
    let fields = keys.required("fields")?.distinct(atMost: Bounds.list) { $0.member(of: roll) }
    let ledgers = keys.required("ledgers")?.list(atMost: Bounds.list) { $0.text() }
    let why = keys.orNone("whyRecordsDoNotSuffice") { $0.text(.prose) }
    guard let minutes, let fields, let ledgers, let why else { return nil }
    return Application.Burden(
      minutesEachTime: minutes, fields: fields, ledgers: ledgers, whyRecordsDoNotSuffice: why)
  }

  private static func consultation(_ keys: Keys) -> Application.Consultation? {
    let asked = keys.required("streetsAsked")?.number(Application.Limits.streets)
    let inFavour = keys.required("streetsFor")?
      .number(0...(asked ?? Application.Limits.streets.upperBound))
    let departments: [Department.ID]? = keys.required("departments")?.distinct(atMost: Bounds.list)
    {
      $0.identifier()
    }
    guard let asked, let inFavour, let departments else { return nil }
    return Application.Consultation(
      streetsAsked: asked, streetsFor: inFavour, departments: departments)
  }

  private static func exit(_ keys: Keys) -> Application.Exit? {
    let review = keys.orNone("review") { $0.day() }
    let criteria = keys.orNone("criteria") { $0.text(.prose) }
    guard let review, let criteria else { return nil }
    return Application.Exit(review: review, criteria: criteria)
  }

  private static func emergency(_ keys: Keys) -> Application.Emergency? {
    let event = keys.orNone("event") { $0.text(.prose) }
    let began = keys.orNone("began") { $0.day() }
    let declaredBy = keys.orNone("declaredBy") { $0.text() }
    let orderedOrally = keys.orNone("orderedOrally") { $0.day() }
    guard let event, let began, let declaredBy, let orderedOrally else { return nil }
    return Application.Emergency(
      event: event, began: began, declaredBy: declaredBy, orderedOrally: orderedOrally)
  }

  private static func answer(_ keys: Keys) -> Application.Answer? {
    let rule = keys.required("to")?.text()
    let says = keys.required("says")?.text(.prose)
    guard let rule, let says else { return nil }
    return Application.Answer(to: rule, says: says)
  }
}
