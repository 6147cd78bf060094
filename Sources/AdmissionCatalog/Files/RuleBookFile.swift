public import AdmissionDirectory
public import AdmissionScreening

/// Reads a rule book by itself: a draft of `rules.yaml`.
public enum RuleBookFile {
  /// Reads a whole book; what it cites has to be in `register`.
  ///
  /// - Throws: ``CatalogDefects`` with every defect, under the name `file`.
  public static func read(
    _ bytes: [UInt8], file: String, register: Register
  ) throws(CatalogDefects) -> RuleBook {
    let margin = Margin(file: file)
    let rolls = Rolls(
      instruments: Roll(home: "instruments.yaml", register.instruments.map(\.id)))
    let book = Place(page: bytes, margin).flatMap {
      RulesFile.read($0, source: String(decoding: bytes, as: UTF8.self), rolls)
    }
    guard margin.defects.isEmpty, let book else { throw CatalogDefects(margin.defects) }
    return book
  }
}
