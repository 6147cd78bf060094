import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

/// Reads `directory/*.yaml`.
enum DirectoryFile {
  /// `stem` is the file's name without its ending.
  static func read(_ page: Place, stem: String, _ rolls: Rolls) -> Edition? {
    page.map { keys in
      let name: Edition.Name? = keys.required("edition")?.identifier()
      if let name, name.text != stem {
        keys.note(at: "edition", .misnamedFile(stem: stem, content: name.text))
      }
      let title = keys.required("title")?.bilingual()
      let date = keys.required("date")?.day()
      let reconstructed = keys.required("reconstructed")?.flag()
      let note = keys.required("note")?.bilingual(.prose)
      let items = keys.required("items").flatMap {
        Self.items($0, file: "directory/\(stem).yaml", rolls)
      }
      guard let name, let title, let date, let reconstructed, let note, let items else {
        return nil
      }
      return Edition(
        name: name, title: title, date: date, reconstructed: reconstructed, note: note,
        items: items)
    }
  }

  private static func items(_ place: Place, file: String, _ rolls: Rolls) -> [WorkItem]? {
    let roll = Roll<WorkItem>(home: file)
    let names = rolls.names(repeats: true)
    var firstLines: [TextKey: Int] = [:]
    return place.entries(roll) { keys, id in
      let item = Self.item(keys, id, rolls)
      guard let item else { return nil }
      let line = keys.line("name")
      if let first = firstLines.updateValue(
        line, forKey: TextKey(item.department.text + " " + item.name))
      {
        keys.note(at: "name", .duplicateName(item.name, firstLine: first))
      }
      keys.enter([item.name, item.english], at: "name", in: names)
      return item
    }
  }

  private static func item(_ keys: Keys, _ id: WorkItem.ID?, _ rolls: Rolls) -> WorkItem? {
    if let id { keys.checkNumber(of: id, key: "id") }
    let name = keys.required("name")?.text()
    let english = keys.ifPresent("english") { $0.text() }
    let kind: Kind? = keys.required("kind")?.word()
    let category: Category? = keys.required("category")?.word()
    let department = keys.required("department")?.reference(to: rolls.departments)
    let basis = keys.orNone("basis") { $0.citation(rolls.instruments) }
    let role: CommunityRole? = keys.required("role")?.word()
    let scope = keys.ifPresent("scope") { place in
      place.scope { $0.reference(to: rolls.communities) }
    }
    let timesPerYear = keys.required("timesPerYear")?.number(Bounds.timesPerYear)
    let minutes = keys.required("minutes")?.number(Bounds.minutes)
    let fields = keys.required("fields")?.list { $0.reference(to: rolls.fields) }
    let ledgers = keys.ifPresent("ledgers") { place in
      place.list(atMost: Bounds.list) { $0.text() }
    }
    let span = keys.span("from", "until")
    let source = keys.required("source")?.text()
    guard let id, let name, let english, let kind, let category, let department, let basis,
      let role, let scope, let timesPerYear, let minutes, let fields, let ledgers, let span,
      let source
    else { return nil }
    return WorkItem(
      id: id, name: name, english: english, kind: kind, category: category,
      department: department, basis: basis, role: role, scope: scope ?? .all,
      timesPerYear: timesPerYear, minutes: minutes, fields: fields, ledgers: ledgers ?? [],
      from: span.from, until: span.until, source: source)
  }
}

/// The ids that files refer to, and the names people go by.
struct Rolls {
  /// Whether all was read before without a defect: no name is looked at again then.
  let isVetted: Bool
  let departments = Roll<Department>(home: "departments.yaml")
  let instruments: Roll<Instrument>
  let fields = Roll<ArchiveField>(home: "fields.yaml")
  let communities = Roll<Community>(home: "communities.yaml")
  /// Departments, communities, seats and the clerk: whoever acts is named by what is here.
  let actors: NameRoll

  init(
    instruments: Roll<Instrument> = Roll(home: "instruments.yaml"), isVetted: Bool = false
  ) {
    (self.instruments, self.isVetted) = (instruments, isVetted)
    actors = NameRoll(isVetted: isVetted)
  }

  /// For the names of one more list.
  func names(repeats: Bool = false) -> NameRoll { NameRoll(repeats: repeats, isVetted: isVetted) }
}

/// How large a number may be; far beyond anything honest, and far from overflowing.
enum Bounds {
  static let list = Application.Limits.list
  static let timesPerYear = Application.Limits.timesPerYear
  static let minutes = Application.Limits.minutes
  /// Of one community in a year.
  static let hours = 1...100_000
  static let amount = Application.Limits.amount
}

extension Keys {
  /// Notes an item's id that is no number of 3 to 9 digits.
  func checkNumber(of id: WorkItem.ID, key: String) {
    let digits = id.text.utf8
    let isNumber = digits.allSatisfy { (0x30...0x39).contains($0) }
    guard !isNumber || !(3...9).contains(digits.count) else { return }
    let name = place.name.isEmpty ? key : place.name + "." + key
    note(
      at: key,
      .malformed(
        name,
        Bilingual(zh: "`\(id)` 不是事项编号", en: "`\(id)` is not an item's id"),
        hint: Bilingual(
          zh: "事项编号是 3 至 9 位数字，如 `\"041\"`",
          en: "items are numbered with 3 to 9 digits, such as `\"041\"`")))
  }
}

extension Notice {
  fileprivate static func duplicateName(_ name: String, firstLine: Int) -> Notice {
    Notice(
      "duplicate-name", zh: "同一部门已有事项 `\(name.shown)`",
      en: "the department has an item `\(name.shown)` already",
      hint: Bilingual(
        zh: "第 \(firstLine) 行已列；合并两项，或改用能区别的名称",
        en: "line \(firstLine) has it; make them one, or give them different names"))
  }
}
