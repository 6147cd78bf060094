import AdmissionDirectory
import AdmissionVocabulary

/// Reads the cells of one row.
enum LabelledRow {
  static func pair(_ keys: Keys) -> LabelledPair? {
    let id = keys.required("n")?.text()
    let label: LabelledPair.Label? = keys.required("label")?.word()
    let left = keys.required("a")?.text(.prose)
    let right = keys.required("b")?.text(.prose)
    guard let id, let label, let left, let right else { return nil }
    return LabelledPair(id: id, label: label, left: left, right: right)
  }

  static func task(_ keys: Keys, _ rolls: LabelledTableFile.Rolls) -> LabelledTask? {
    let id = keys.required("id")?.text()
    let name = keys.required("name")?.text(.prose)
    let content = keys.required("content")?.text(.prose)
    let department = keys.required("department")?.member(of: rolls.departments)
    let kind: Kind? = keys.required("kindStated")?.word()
    let role: CommunityRole? = keys.required("roleStated")?.word()
    let ground: Application.Basis.Ground? = keys.required("ground")?.word()
    let label: TaskLabel? = keys.required("label")?.word()
    guard let id, let name, let content, let department, let kind, let role, let ground, let label
    else {
      // What else is wrong with the row is told with it.
      var rest = LabelledTask(
        id: "", name: "", content: "", department: "none", ground: .service, label: .vote)
      _ = more(keys, rolls, &rest)
      return nil
    }
    var task = LabelledTask(
      id: id, name: name, content: content, department: department, kind: kind, role: role,
      ground: ground, label: label)
    return more(keys, rolls, &task) ? task : nil
  }

  /// What a row may leave out; whether all that is there will do.
  private static func more(
    _ keys: Keys, _ rolls: LabelledTableFile.Rolls, _ task: inout LabelledTask
  ) -> Bool {
    // What is not judged by still has to be a word that means something.
    let kindMeant: Kind?? = keys.ifPresent("kindMeant") { $0.word() }
    let roleMeant: CommunityRole?? = keys.ifPresent("roleMeant") { $0.word() }
    let earlierIsSound = earlier(keys, rolls, &task)
    return [
      kindMeant != nil, roleMeant != nil, earlierIsSound,
      keys.take("alternative", &task.alternative) { $0.word() },
      keys.take("class", &task.givenClass) { $0.word() },
      keys.take("item", &task.item) { $0.identifier() },
      keys.take("times", &task.times) { $0.number(Bounds.timesPerYear) },
      keys.take("minutes", &task.minutes) { $0.number(Bounds.minutes) },
      keys.take("enters", &task.enters) { $0.day() },
      keys.take("level", &task.level) { $0.word() },
      stated(keys, "ends", &task.ends) { $0.day() },
      stated(keys, "document", &task.document) { $0.text() },
      stated(keys, "keeps", &task.departmentKeeps) { $0.text(.prose) },
      keys.takeList("instrument", &task.citations) { place in
        place.member(of: rolls.instruments).map { Citation(instrument: $0, article: nil) }
      },
      keys.takeList("fields", &task.fields) { $0.member(of: rolls.fields) },
      keys.takeList("ledgers", &task.ledgers) { $0.text() },
      emergency(keys, &task),
    ].allSatisfy(\.self)
  }

  /// What may be said to be nothing.
  private static func stated<Value>(
    _ keys: Keys, _ key: String, _ value: inout LabelledTask.Stated<Value>,
    _ read: (Place) -> Value?
  ) -> Bool {
    switch keys.ifPresent(key, { $0.orNone(read) }) {
    case .some(.some(.some(let said))): value = .said(said)
    case .some(.some(nil)): value = .none
    case .some(nil): value = .unsaid
    case nil: return false
    }
    return true
  }

  private static func emergency(_ keys: Keys, _ task: inout LabelledTask) -> Bool {
    var claim = Application.Emergency(
      event: nil, began: nil, declaredBy: nil, orderedOrally: nil)
    let isSound = [
      keys.take("event", &claim.event) { $0.text(.prose) },
      keys.take("began", &claim.began) { $0.day() },
      keys.take("declaredBy", &claim.declaredBy) { $0.text() },
      keys.take("orderedOrally", &claim.orderedOrally) { $0.day() },
    ].allSatisfy(\.self)
    let isThere = ["event", "began", "declaredBy", "orderedOrally"].contains { keys.has($0) }
    task.emergency = isThere ? claim : nil
    return isSound
  }

  /// A decision without a name is one about a task of the row's own name.
  private static func earlier(
    _ keys: Keys, _ rolls: LabelledTableFile.Rolls, _ task: inout LabelledTask
  ) -> Bool {
    var decision: LabelledTask.Earlier.Decision?
    var earlier = LabelledTask.Earlier(decision: .refused, name: task.name)
    var name: String?
    let isSound = [
      keys.take("earlierDecision", &decision) { $0.word() },
      keys.take("earlierName", &name) { $0.text(.prose) },
      keys.take("earlierContent", &earlier.content) { $0.text(.prose) },
      keys.take("earlierKind", &earlier.kind) { $0.word() },
      keys.take("earlierDepartment", &earlier.department) { $0.member(of: rolls.departments) },
      keys.take("earlierTimes", &earlier.times) { $0.number(Bounds.timesPerYear) },
      keys.take("earlierMinutes", &earlier.minutes) { $0.number(Bounds.minutes) },
    ].allSatisfy(\.self)
    guard let decision else {
      // What was decided cannot be guessed.
      guard isSound, keys.has("earlierName") || keys.has("earlierContent") else { return isSound }
      return keys.required("earlierDecision") != nil
    }
    (earlier.decision, earlier.name) = (decision, name ?? task.name)
    task.earlier = earlier
    return isSound
  }
}

extension Keys {
  /// Puts the value where it belongs, unless the key is missing; whether it will do.
  fileprivate func take<Value>(
    _ key: String, _ value: inout Value?, _ read: (Place) -> Value?
  ) -> Bool {
    guard let found = ifPresent(key, read) else { return false }
    value = found
    return true
  }

  /// The same for a list.
  fileprivate func takeList<Value>(
    _ key: String, _ values: inout [Value], _ read: (Place) -> Value?
  ) -> Bool {
    guard let found = ifPresent(key, { $0.list(atMost: Bounds.list, read) }) else { return false }
    values = found ?? []
    return true
  }
}
