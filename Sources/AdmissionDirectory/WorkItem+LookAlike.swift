public import AdmissionVocabulary

extension Sequence<WorkItem> {
  /// The item whose name, or English gloss, `name` passes for by signs that only look like its own.
  ///
  /// Width, case and blanks disguise nothing; what is called exactly so is not disguised either.
  public func disguised(as name: String) -> (item: WorkItem, look: LookAlike)? {
    let skeleton = Skeleton(name)
    for item in self {
      for known in [item.name, item.english].compactMap(\.self) {
        if let look = LookAlike(name, skeleton, of: known), look.isDisguise { return (item, look) }
      }
    }
    return nil
  }
}
