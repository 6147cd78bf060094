import AdmissionSeal
public import AdmissionVocabulary

/// Stories name a rule book by a word; its digest is that word's.
extension Digest: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(of: name.utf8) }

  package static func sample(_ name: String) -> Digest { Digest(of: name.utf8) }
}
