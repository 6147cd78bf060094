/// What happened: past tense, never refused, never edited, kept for ever.
///
/// Each part stands in a file of its own, with how an office takes it in beside it; its written
/// form and its words are files of the same name in the modules of the journal and the wording.
public enum Event: Hashable, Sendable {
  case office(OfficeEvent)
  case intake(IntakeEvent)
  case course(CourseEvent)
  case poll(PollEvent)
  case sitting(SittingEvent)
  case bypass(BypassEvent)

  /// The case it belongs to; `nil` for what concerns the office as a whole.
  public var caseID: Case.ID? {
    switch self {
    case .office: nil
    case .intake(let event): event.caseID
    case .course(let event): event.caseID
    case .poll(let event): event.caseID
    case .sitting(let event): event.caseID
    case .bypass(let event): event.caseID
    }
  }
}

extension Office {
  /// The office that the first event makes.
  ///
  /// - Throws: ``ImpossibleHistory`` when it is not the opening of an office.
  public init(openedBy event: Event) throws(ImpossibleHistory) {
    guard case .office(.opened(let charter)) = event else {
      throw ImpossibleHistory(
        zh: "第一条不是设立办公室", en: "the first entry does not open an office")
    }
    self.init(charter)
  }

  /// Takes in one event; nothing is decided again, a recorded decision stands.
  ///
  /// - Throws: ``ImpossibleHistory`` when the event cannot follow; the office is then unchanged.
  public mutating func evolve(_ event: Event) throws(ImpossibleHistory) {
    switch event {
    case .office(let event): try fold(event)
    case .intake(let event): try fold(event)
    case .course(let event): try fold(event)
    case .poll(let event): try fold(event)
    case .sitting(let event): try fold(event)
    case .bypass(let event): try fold(event)
    }
  }
}
