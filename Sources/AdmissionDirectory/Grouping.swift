public import AdmissionVocabulary

/// What a list or a count can be parted by.
///
/// Raw values are words of the command line.
public enum Grouping: String, CaseIterable, Sendable {
  case kind, department, year

  public var name: Bilingual {
    switch self {
    case .kind: Bilingual(zh: "类型", en: "kind")
    case .department: Bilingual(zh: "部门", en: "department")
    case .year: Bilingual(zh: "年度", en: "year")
    }
  }
}
