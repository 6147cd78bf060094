import AdmissionDirectory

extension Question {
  /// Listed items with a name like the application's, most alike first, at most five.
  ///
  /// How alike is parameter `related` of the rule on duplicates; the item named is not like itself.
  var resemblances: [Resemblance] {
    let own = ComparableName(name)
    let alike = items.compactMap { item -> Resemblance? in
      guard item.id != listed?.id else { return nil }
      let percent = own.percentAlike(ComparableName(item.name))
      guard percent >= number("related") else { return nil }
      return Resemblance(item: item.id, name: item.name, percent: percent)
    }
    return Array(
      alike.sorted { ($1.percent, $0.item) < ($0.percent, $1.item) }.prefix(5))
  }
}
