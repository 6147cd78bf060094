public import AdmissionDirectory
import AdmissionPages
public import AdmissionScreening

/// Reads a draft of `rules.yaml`: the whole book, or only the rules that are to change.
public enum RuleBookFile {
  /// Reads a draft; what it cites has to be in `register`, and rules it leaves out stand as in
  /// `book`.
  ///
  /// - Throws: ``CatalogDefects`` with every defect, under the name `file`.
  public static func read(
    _ bytes: [UInt8], file: String, register: Register, over book: RuleBook
  ) throws(CatalogDefects) -> RuleBook {
    let margin = Margin(file: file)
    let rolls = Rolls(
      instruments: Roll(home: "instruments.yaml", register.instruments.map(\.id)))
    let draft = Place(page: bytes, margin).flatMap {
      RulesFile.read($0, source: String(decoding: bytes, as: UTF8.self), rolls, over: book)
    }
    guard margin.defects.isEmpty, let draft else { throw CatalogDefects(margin.defects) }
    return draft
  }
}
