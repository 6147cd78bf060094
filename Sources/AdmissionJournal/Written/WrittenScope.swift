import AdmissionDirectory
import AdmissionVocabulary

/// The ids of a scope; absent means every community.
enum WrittenScope {
  static func written(_ scope: CommunityScope) -> [String]? {
    switch scope {
    case .all: nil
    case .some(let ids): ids.map(\.text)
    }
  }

  static func scope(_ ids: [String]?) throws -> CommunityScope {
    try ids.map { .some(try Reading.ids($0)) } ?? .all
  }
}
