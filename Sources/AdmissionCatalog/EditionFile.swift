public import AdmissionDirectory
import AdmissionVocabulary

/// Writes an edition as `directory/*.yaml`.
public enum EditionFile {
  /// The text of the edition's file; equal editions give equal texts.
  ///
  /// Reading it back gives an equal edition, provided that the edition's texts are such as a
  /// catalogue may hold.
  public static func written(_ edition: Edition) -> String {
    var lines = [
      "edition: \(Scalar(edition.name.text))",
      "title: {zh: \(Scalar(edition.title.zh)), en: \(Scalar(edition.title.en))}",
      "date: \(edition.date)",
      "reconstructed: \(edition.reconstructed)",
      "note:",
      "  zh: \(Scalar(edition.note.zh))",
      "  en: \(Scalar(edition.note.en))",
      edition.items.isEmpty ? "items: []" : "items:",
    ]
    lines += edition.items.flatMap(written)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func written(_ item: WorkItem) -> [String] {
    let keys = [
      "id: \(Scalar(item.id.text))",
      "name: \(Scalar(item.name))",
      item.english.map { "english: \(Scalar($0))" },
      "kind: \(item.kind.rawValue)",
      "category: \(item.category.rawValue)",
      "department: \(Scalar(item.department.text))",
      "basis: \(item.basis?.written ?? "none")",
      "role: \(item.role.rawValue)",
      written(item.scope).map { "scope: \($0)" },
      "timesPerYear: \(item.timesPerYear)",
      "minutes: \(item.minutes)",
      "fields: \(item.fields.map(\.text).written)",
      "from: \(item.from?.description ?? "none")",
      "until: \(item.until?.description ?? "none")",
      "source: \(Scalar(item.source))",
    ].compactMap(\.self)
    return keys.enumerated().map { $0 == 0 ? "  - " + $1 : "    " + $1 }
  }

  /// `nil` for every community, which needs no saying.
  private static func written(_ scope: CommunityScope) -> String? {
    switch scope {
    case .all: nil
    case .some(let ids): ids.map(\.text).written
    }
  }
}
