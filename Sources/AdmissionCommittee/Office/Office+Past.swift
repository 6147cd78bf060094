extension Office {
  /// The office as it stood just before a case was filed; `nil` when no event files it.
  ///
  /// - Throws: ``ImpossibleHistory`` where the events do not fit together.
  public static func before(
    _ id: Case.ID, in events: some Sequence<Event>
  ) throws(ImpossibleHistory) -> Office? {
    var office: Office?
    for event in events {
      if event.caseID == id { return office }
      guard office != nil else {
        office = try Office(openedBy: event)
        continue
      }
      try office?.evolve(event)
    }
    return nil
  }
}
