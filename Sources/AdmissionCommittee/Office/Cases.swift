import AdmissionDirectory
public import AdmissionVocabulary
import HashTreeCollections

/// Every case ever filed, in the order of filing, with what they are looked up by.
///
/// A copy costs nothing, and changing one case of a copy costs that case: however many years an
/// office has behind it.
public struct Cases: Sendable {
  private var filed = PersistentArray<Case>()
  private var places: TreeDictionary<Case.ID, Int> = [:]
  private var marked: TreeDictionary<CaseMark, TreeSet<Int>> = [:]
  /// By the last day of the clock that stops what a case waits for.
  private var dueDates = DueDates()
  /// By the last day on which a refused case may be reviewed.
  private var reviews = DueDates()

  init() {}

  public subscript(id: Case.ID) -> Case? { places[id].map { filed[$0] } }

  /// The cases of which that is true, in the order of filing.
  package func having(_ mark: CaseMark) -> [Case] {
    (marked[mark] ?? []).sorted().map { filed[$0] }
  }

  /// Whether that is true of the same cases in both, which are the same in all else.
  func agree(with other: Cases, on mark: CaseMark) -> Bool {
    let places = marked[mark] ?? []
    return places == other.marked[mark] ?? []
      && places.allSatisfy { filed.agrees(with: other.filed, at: $0) }
  }

  /// How many cases that is true of.
  package func count(having mark: CaseMark) -> Int { marked[mark]?.count ?? 0 }

  /// The cases whose clock may have run out on `day`, in the order of filing.
  func due(on day: CalendarDay) -> [Case] { dueDates.places(before: day).map { filed[$0] } }

  /// The cases about which somebody may have to do something on `day`, reviews of refusals included;
  /// in the order of filing.
  package func waiting(on day: CalendarDay) -> [Case] {
    (Array(marked[.waiting] ?? []) + reviews.places(from: day)).sorted().map { filed[$0] }
  }

  mutating func append(_ new: Case) {
    places[new.id] = filed.count
    file(new.lookups, at: filed.count)
    filed.append(new)
  }

  /// Changes the poll that is open on a case, by which it is not looked up.
  mutating func setOpenPoll(_ poll: Poll, on id: Case.ID) {
    guard let place = places[id] else { return }
    filed.change(place) { filed in
      if filed.openPoll != nil { filed.state = .voting(poll) }
    }
  }

  /// Changes one case; does nothing where there is none.
  mutating func change(_ id: Case.ID, _ change: (inout Case) -> Void) {
    guard let place = places[id] else { return }
    let (before, after) = filed.change(place) { filed in
      let before = filed.lookups
      change(&filed)
      return (before, filed.lookups)
    }
    guard before != after else { return }
    unfile(before, at: place)
    file(after, at: place)
  }

  private mutating func file(_ lookups: Case.Lookups, at place: Int) {
    for mark in lookups.marks { marked[mark, default: []].insert(place) }
    if let day = lookups.due { dueDates.add(place, on: day) }
    if let day = lookups.review { reviews.add(place, on: day) }
  }

  private mutating func unfile(_ lookups: Case.Lookups, at place: Int) {
    for mark in lookups.marks {
      marked[mark]?.remove(place)
      if marked[mark]?.isEmpty ?? false { marked[mark] = nil }
    }
    if let day = lookups.due { dueDates.remove(place, from: day) }
    if let day = lookups.review { reviews.remove(place, from: day) }
  }
}

extension Case {
  /// All that it can be found by beside its id.
  fileprivate struct Lookups: Equatable {
    let marks: [CaseMark]
    let due: CalendarDay?
    let review: CalendarDay?
  }

  fileprivate var lookups: Lookups {
    Lookups(marks: marks, due: fallsDueAfter, review: isReviewableUntil)
  }
}

extension Cases: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { filed.count }
  public subscript(place: Int) -> Case { filed[place] }
}

/// What cases are looked up by follows from the cases.
extension Cases: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.filed == right.filed }
  public func hash(into hasher: inout Hasher) { hasher.combine(filed) }
}
