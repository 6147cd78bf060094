import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

/// Reads what is to be done: `item` of an application.
enum ItemPart {
  static func read(_ keys: Keys) -> Application.Item? {
    let isListed = keys.has("id")
    let id: WorkItem.ID?? = keys.ifPresent("id") { $0.identifier() }
    if case .some(.some(let id)) = id { keys.checkNumber(of: id, key: "id") }
    let name = unlessListed("name", keys, isListed, Self.name)
    let kind: Kind?? = unlessListed("kind", keys, isListed) { $0.word() }
    let content =
      isListed && !keys.has("content")
      ? .some(nil) : keys.orNone("content") { $0.text(.prose) }
    let term: Application.Item.Term? = keys.required("term")?.word()
    let enters = keys.required("enters")?.day()
    let ends = keys.orNone("ends") { $0.day() }
    let timesPerYear = keys.required("timesPerYear")?.number(Bounds.timesPerYear)
    let distinctions = keys.ifPresent("distinctFrom") {
      $0.list(atMost: Bounds.list) { $0.map(Self.distinction) }
    }
    if let ends { keys.noteOrder(enters, ends, first: "enters", last: "ends") }
    guard let id, let name, let kind, let content, let term, let enters, let ends,
      let timesPerYear, let distinctions
    else { return nil }
    return Application.Item(
      id: id, name: name, kind: kind, content: content, term: term, enters: enters, ends: ends,
      timesPerYear: timesPerYear, distinctions: distinctions ?? [])
  }

  /// What is called nothing cannot be applied for.
  private static func name(_ place: Place) -> String? {
    guard place.written.isNone else { return place.text() }
    place.noteMalformed(
      Bilingual(zh: "`none` 不是事项名称", en: "`none` is no name for a task"),
      hint: Bilingual(
        zh: "写明名称；申请目录内事项的，写 `id` 而不写 `name`",
        en: "give its name; for a listed item give `id` and leave `name` out"))
    return nil
  }

  private static func distinction(_ keys: Keys) -> Application.Distinction? {
    let item: WorkItem.ID? = keys.required("item")?.identifier()
    if let item { keys.checkNumber(of: item, key: "item") }
    let how = keys.required("how")?.text(.prose)
    guard let item, let how else { return nil }
    return Application.Distinction(item: item, how: how)
  }

  /// Something already listed need not say again what the directory says.
  private static func unlessListed<Value>(
    _ key: String, _ keys: Keys, _ isListed: Bool, _ read: (Place) -> Value?
  ) -> Value?? {
    guard !isListed else { return keys.ifPresent(key, read) }
    return keys.required(key).flatMap(read).map(Optional.some)
  }
}
