import AdmissionDirectory
import AdmissionVocabulary

/// Finds the department a notice is from, by its name or what it is usually shortened to.
struct NoticeSender {
  private struct Known {
    let id: Department.ID
    /// The name, and its parts in and before brackets.
    let names: [String]
    let english: String
  }

  private let departments: [Known]

  init(_ register: Register) {
    departments = register.departments.map { department in
      let parts = department.name.zh.split { "（）()".contains($0) }.map(String.init)
      return Known(
        id: department.id, names: [department.name.zh] + parts,
        english: department.name.en.lowercased())
    }
  }

  /// Before 关于 in the title, in the heading, in the signature, in that order.
  func sender(of page: NoticePage) -> Department.ID? {
    let places = [page.title?.before].compactMap(\.self) + page.margins
    return places.lazy.compactMap { self.department(in: $0) }.first
  }

  private func department(in place: String) -> Department.ID? {
    let lower = place.lowercased()
    let named = departments.filter { known in
      known.names.contains { place.contains($0) } || lower.contains(known.english)
    }
    if let longest = named.max(by: { $0.names[0].count < $1.names[0].count }) { return longest.id }
    return Self.offices(in: place).lazy.compactMap { office -> Department.ID? in
      let short = departments.filter { $0.names.contains { Self.is(office, shortFor: $0) } }
      return short.count == 1 ? short[0].id : nil
    }.first
  }

  /// Words that end as offices do, without the place they are of: 老龄办, 人社局, 残联.
  private static func offices(in place: String) -> [Substring] {
    place.matches(of: /(?:.*[市区县])?(?<office>[^\s市县，、：《》]{1,8}?(?:局|办|委|联|会|部|队))/)
      .map(\.office).filter { $0.count > 1 }
  }

  /// Whether the letters of one stand in the other in that order, its second within the first words.
  private static func `is`(_ short: Substring, shortFor name: String) -> Bool {
    var rest = name[...]
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
