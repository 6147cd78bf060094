public import AdmissionDirectory
public import AdmissionVocabulary

/// Who acts, as they say themselves; an office, never a person.
public enum Participant: Hashable, Sendable {
  /// Somebody who only looks.
  case anyone
  case clerk
  case seat(Int)
  case department(Department.ID)
  case community(Community.ID)
}

/// A role that a command may ask for.
public enum Role: String, Hashable, Sendable {
  case clerk, seat, department, filer, community

  public var name: Bilingual {
    switch self {
    case .clerk: Bilingual(zh: "编委会办公室", en: "the clerk")
    case .seat: Bilingual(zh: "席位", en: "a seat")
    case .department: Bilingual(zh: "部门", en: "a department")
    case .filer: Bilingual(zh: "提出该办件的一方", en: "whoever filed the case")
    case .community: Bilingual(zh: "社区", en: "a community")
    }
  }

  /// How to become it, as typed.
  public var example: Bilingual {
    switch self {
    case .clerk: Bilingual(zh: "先输入：身份 编委会办公室", en: "first type: as clerk")
    case .seat: Bilingual(zh: "先输入：身份 席位三（或别的席位）", en: "first type: as seat-3 (or another seat)")
    case .department: Bilingual(zh: "先输入：身份 民政局（或申请部门）", en: "first type: as DEPARTMENT")
    case .filer: Bilingual(zh: "以提出者的身份再试", en: "try again as the one who filed it")
    case .community: Bilingual(zh: "先输入：身份 社区名", en: "first type: as COMMUNITY")
    }
  }
}
