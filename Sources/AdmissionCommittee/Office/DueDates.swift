import AdmissionVocabulary
import HashTreeCollections

/// Places of cases by a day that matters to them, so that those of a day are found by the day.
struct DueDates: Sendable {
  /// Days on which there is one, ascending.
  private var days: [CalendarDay] = []
  private var places: TreeDictionary<CalendarDay, TreeSet<Int>> = [:]

  mutating func add(_ place: Int, on day: CalendarDay) {
    if places[day] == nil { days.insert(day, at: position(of: day)) }
    places[day, default: []].insert(place)
  }

  mutating func remove(_ place: Int, from day: CalendarDay) {
    places[day]?.remove(place)
    guard places[day]?.isEmpty ?? false else { return }
    places[day] = nil
    days.remove(at: position(of: day))
  }

  /// Places of all whose day is over on `day`, ascending.
  func places(before day: CalendarDay) -> [Int] { places(on: days[..<position(of: day)]) }

  /// Places of all whose day is not over on `day`, ascending.
  func places(from day: CalendarDay) -> [Int] { places(on: days[position(of: day)...]) }

  private func places(on days: ArraySlice<CalendarDay>) -> [Int] {
    days.flatMap { Array(places[$0] ?? []) }.sorted()
  }

  /// Where the first day stands that is not before `day`.
  private func position(of day: CalendarDay) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
