import AdmissionDirectory
import AdmissionVocabulary

struct WrittenCitation: Codable {
  var instrument: String
  var article: String?

  init(_ citation: Citation) {
    (instrument, article) = (citation.instrument.text, citation.article)
  }

  func citation() throws -> Citation {
    Citation(instrument: try Reading.id(instrument), article: article)
  }
}

struct WrittenItem: Codable {
  var id: String
  var name: String
  var english: String?
  var kind: String
  var category: String
  var department: String
  var basis: WrittenCitation?
  var role: String
  /// Absent means every community.
  var scope: [String]?
  var timesPerYear: Int
  var minutes: Int
  var fields: [String]
  /// Absent means none.
  var ledgers: [String]?
  var from: String?
  var until: String?
  var source: String

  init(_ item: WorkItem) {
    (id, name, english) = (item.id.text, item.name, item.english)
    (kind, category) = (item.kind.rawValue, item.category.rawValue)
    department = item.department.text
    basis = item.basis.map(WrittenCitation.init)
    role = item.role.rawValue
    scope = WrittenScope.written(item.scope)
    (timesPerYear, minutes, fields) = (item.timesPerYear, item.minutes, item.fields.map(\.text))
    ledgers = item.ledgers.isEmpty ? nil : item.ledgers
    (from, until, source) = (item.from?.description, item.until?.description, item.source)
  }

  func item() throws -> WorkItem {
    WorkItem(
      id: try Reading.id(id), name: name, english: english, kind: try Reading.word(kind),
      category: try Reading.word(category), department: try Reading.id(department),
      basis: try basis?.citation(), role: try Reading.word(role),
      scope: try WrittenScope.scope(scope), timesPerYear: timesPerYear, minutes: minutes,
      fields: try Reading.ids(fields), ledgers: ledgers ?? [], from: try from.map(Reading.day),
      until: try until.map(Reading.day), source: source)
  }
}

struct WrittenEdition: Codable {
  var name: String
  var title: Bilingual
  var date: String
  var reconstructed: Bool
  var note: Bilingual
  var items: [WrittenItem]

  init(_ edition: Edition) {
    (name, title, date) = (edition.name.text, edition.title, edition.date.description)
    (reconstructed, note) = (edition.reconstructed, edition.note)
    items = edition.items.map(WrittenItem.init)
  }

  func edition() throws -> Edition {
    Edition(
      name: try Reading.id(name), title: title, date: try Reading.day(date),
      reconstructed: reconstructed, note: note, items: try items.map { try $0.item() })
  }
}
