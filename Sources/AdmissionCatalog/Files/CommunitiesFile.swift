import AdmissionDirectory
import AdmissionVocabulary

/// Reads `communities.yaml`.
enum CommunitiesFile {
  static func read(
    _ page: Place, _ rolls: Rolls
  ) -> (streets: [Street], count: Int)? {
    let streetRoll = Roll<Street>(home: "communities.yaml")
    let streetNames = rolls.names()
    return page.map { keys in
      let count = keys.required("total")?.map(total)
      let streets = keys.required("streets")?.entries(streetRoll, atLeast: 1) { keys, id in
        let street = street(keys, id, rolls.communities, rolls.actors)
        keys.enter(street?.name, in: streetNames)
        return street
      }
      if streets == nil { rolls.communities.giveUp() }
      guard let count, let streets else { return nil }
      let listed = streets.reduce(0) { $0 + $1.communities.count }
      if count < listed {
        keys.note(
          at: "total",
          .malformed(
            "total.count",
            Bilingual(
              zh: "总数 \(count) 少于所列 \(listed) 个",
              en: "a total of \(count) is less than the \(listed) listed"
            ),
            hint: Bilingual(zh: "核对总数", en: "check the total")))
      }
      return (streets, count)
    }
  }

  private static func total(_ keys: Keys) -> Int? {
    let count = keys.required("count")?.number(1...100_000)
    let year = keys.required("year")?.number(CalendarDay.years)
    let source = keys.required("source")?.text()
    return year != nil && source != nil ? count : nil
  }

  private static func street(
    _ keys: Keys, _ id: Street.ID?, _ roll: Roll<Community>, _ actors: NameRoll
  ) -> Street? {
    let code = keys.required("code")?.text()
    let name = keys.required("name")?.bilingual()
    let communities = keys.required("communities")?.entries(roll) { keys, id -> Community? in
      let name = keys.required("name")?.bilingual()
      keys.enter(name, in: actors)
      let source = keys.required("source")?.text()
      guard let id, let name, source != nil else { return nil }
      return Community(id: id, name: name)
    }
    guard let id, let name, let communities, code != nil else { return nil }
    return Street(id: id, name: name, communities: communities)
  }
}
