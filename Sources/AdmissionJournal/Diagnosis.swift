import AdmissionVocabulary

/// Finds the first entry that is not as it was written, and says what became of it.
///
/// Whoever holds the file can also put the digest right that stands beside an entry. Then only the
/// entries behind it tell: each names the digest of the one before, so an entry is vouched for by
/// the next. Where nothing vouches for either of two, the earlier one is named.
struct Diagnosis {
  private let entries: [UnchainedEntry]
  private let head: Head

  /// Looks at entries that are said to follow `head`.
  init(_ entries: [UnchainedEntry], after head: Head) {
    (self.entries, self.head) = (entries, head)
  }

  /// `nil` when every entry follows the one before.
  var damage: DamagedJournal? {
    var head = head
    for (place, entry) in entries.enumerated() {
      guard entry.follows(head) else { return named(at: place, after: head) }
      head = Head(sequence: head.sequence + 1, digest: entry.digest)
    }
    return nil
  }

  /// What is wrong where the entry at `place` does not follow `head`.
  private func named(at place: Int, after head: Head) -> DamagedJournal {
    let entry = entries[place]
    let expected = head.sequence + 1
    if entry.stored.sequence < 1,
      entries[place...].first(where: { $0.stored.sequence >= 1 })?.claims(head) ?? false
    {
      return DamagedJournal(
        .inserted, entry.stored.sequence, zh: "是插进来的，条目从第 1 条起",
        en: "it was put in; entries begin with 1")
    }
    if entry.stored.sequence > expected { return missing(expected, before: entry.stored.sequence) }
    if let other = swapped(place, expected) {
      return DamagedJournal(
        .swapped, expected, zh: "与第 \(other) 条互换了位置",
        en: "it stands in the place of entry \(other), and that one in its place")
    }
    if entry.said?.sequence == expected - 1 { return doubled(at: place, expected) }
    if follows(place + 1, head) || isCopy(place) { return inserted(expected) }
    if let said = entry.said?.sequence, said > expected, entry.isIntact {
      return missing(expected, before: said)
    }
    return changed(at: place, after: head)
  }

  private func changed(at place: Int, after head: Head) -> DamagedJournal {
    let entry = entries[place]
    let expected = head.sequence + 1
    let isVouchedFor = vouches(place + 1, for: entry.digest)
    if !entry.isIntact {
      return isVouchedFor && entry.claims(head)
        ? DamagedJournal(
          .changed, expected, zh: "内容完好，旁边的校验码被改过",
          en: "its bytes are sound; the digest beside them was changed")
        : DamagedJournal(
          .changed, expected, zh: "内容与其校验码不符", en: "its bytes do not match its digest")
    }
    guard entry.said?.sequence == expected, entry.said?.previous != head.digest else {
      guard isVouchedFor || place == entries.count - 1 else { return rewritten(expected) }
      guard let kind = WrittenEntry.unknownKind(in: entry.stored.bytes) else {
        return DamagedJournal(
          .unreadable, expected, zh: "内容无法读取", en: "its bytes cannot be read")
      }
      return DamagedJournal(
        .newer, expected, zh: "是本版本不认识的格式 `\(kind.shown)`",
        en: "it is of the shape `\(kind.shown)`, which this version does not know")
    }
    // Its own word about the one before is wrong, or the one before is another.
    let isLast = place == entries.count - 1
    guard isVouchedFor || isLast, expected > 1 else { return rewritten(expected) }
    return rewritten(expected - 1)
  }

  private func rewritten(_ sequence: Int) -> DamagedJournal {
    DamagedJournal(
      .changed, sequence, zh: "内容和校验码都被改写，与相邻的条目不衔接",
      en: "its bytes and its digest were rewritten; the entries around it do not link to it")
  }

  private func missing(_ sequence: Int, before next: Int) -> DamagedJournal {
    let count = next - sequence
    return DamagedJournal(
      .deleted, sequence, zh: count == 1 ? "缺失，后面接着第 \(next) 条" : "第 \(sequence) 至 \(next - 1) 条缺失",
      en: count == 1
        ? "it is missing; the next one there is \(next)"
        : "it is missing, and all up to \(next - 1)")
  }

  private func inserted(_ sequence: Int) -> DamagedJournal {
    DamagedJournal(
      .inserted, sequence, zh: "是插进来的，后一条接在前一条之后",
      en: "it was put in; the next one joins on to the one before")
  }

  /// Two entries that both claim the place before; the one that the rest goes on from is genuine.
  private func doubled(at place: Int, _ expected: Int) -> DamagedJournal {
    let (entry, earlier) = (entries[place], place > 0 ? entries[place - 1].digest : head.digest)
    return entry.digest == earlier || vouches(place + 1, for: earlier)
      ? inserted(expected) : inserted(expected - 1)
  }

  /// The entry that stands where the one at `place` says it belongs, when that one belongs here.
  private func swapped(_ place: Int, _ expected: Int) -> Int? {
    guard let said = entries[place].said?.sequence, said > expected,
      said - expected < entries.count - place,
      entries[place + (said - expected)].said?.sequence == expected
    else { return nil }
    return said
  }

  private func follows(_ place: Int, _ head: Head) -> Bool {
    entries.indices.contains(place) && entries[place].claims(head)
  }

  /// Whether an entry further in front has the same bytes.
  private func isCopy(_ place: Int) -> Bool {
    entries[..<place].contains { $0.digest == entries[place].digest }
  }

  private func vouches(_ place: Int, for digest: Digest) -> Bool {
    entries.indices.contains(place) && entries[place].said?.previous == digest
  }
}
