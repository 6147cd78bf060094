package import AdmissionCommittee
package import AdmissionVocabulary

extension Restoration {
  /// What became of the store before, to be put behind that it was restored; nothing where none is
  /// known of.
  package var leftBehind: Bilingual {
    guard let left else { return Bilingual("") }
    if lost == 0 {
      return Bilingual(
        zh: "；恢复前的档案到第 \(left.sequence) 条为止，都在这里",
        en: "; the store before it ended with entry \(left.sequence), all of which are here")
    }
    return Bilingual(
      zh: "；恢复前的档案到第 \(left.sequence) 条为止，其中 \(lost) 条不在这里",
      en: "; the store before it ended with entry \(left.sequence), \(lost) of which"
        + " \(lost == 1 ? "is" : "are") not here")
  }
}
