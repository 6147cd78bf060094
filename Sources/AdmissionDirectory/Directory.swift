public import AdmissionVocabulary

/// The list in force, with what has left it, as it came about.
///
/// Nothing is ever deleted: an item that went keeps its place and says when and how it went.
public struct Directory: Hashable, Sendable {
  /// How an item came in.
  public enum Entrance: Hashable, Sendable {
    /// It stood in the edition the office started from.
    case inherited
    /// The committee voted it in.
    case admitted
    /// It came in without a vote (an emergency, an order from above); never part of the count.
    case withoutVote
  }

  /// How an item left.
  public enum Departure: Hashable, Sendable {
    case removed(on: CalendarDay)
    case merged(into: WorkItem.ID, on: CalendarDay)

    public var day: CalendarDay {
      switch self {
      case .removed(let day), .merged(_, let day): day
      }
    }
  }

  public struct Listing: Hashable, Sendable {
    public let item: WorkItem
    public let entrance: Entrance
    /// The day it came in.
    public let since: CalendarDay
    public internal(set) var departure: Departure?

    /// The first day on which its time is over; `nil` when it has no end or left earlier.
    public var expiry: CalendarDay? {
      guard departure == nil else { return nil }
      return item.until?.next
    }

    /// Whether it may be asked for on `day`, before or after today; on the day it leaves it no
    /// longer may.
    public func isIn(on day: CalendarDay) -> Bool {
      let end = departure?.day ?? expiry
      return since <= day && end.map { day < $0 } ?? true
    }
  }

  /// In the order of entering.
  public private(set) var listings: [Listing]
  private var places: [WorkItem.ID: Int]

  /// The directory as an edition leaves it.
  ///
  /// Items of an edition with an id twice keep the first; the catalogue's reader refuses such.
  public init(_ edition: Edition) {
    listings = []
    places = [:]
    for item in edition.items {
      enter(item, .inherited, on: edition.date)
    }
  }

  public subscript(id: WorkItem.ID) -> Listing? {
    places[id].map { listings[$0] }
  }

  /// What may be asked of communities on `day`, in the order of entering.
  public func items(on day: CalendarDay) -> [WorkItem] {
    listings.filter { $0.isIn(on: day) }.map(\.item)
  }

  /// What the count counts on `day`: everything in, except what came in without a vote.
  public func count(on day: CalendarDay) -> Int {
    listings.count { $0.isIn(on: day) && $0.entrance != .withoutVote }
  }

  /// An id nobody has had: one more than the highest number so far, three digits or more.
  public var freeID: WorkItem.ID {
    let highest = listings.compactMap { Int($0.item.id.text) }.max() ?? 0
    let digits = String(highest + 1)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (try? WorkItem.ID(parsing: padded)) ?? "001"
  }

  /// Takes an item in; does nothing when the id is there already.
  public mutating func enter(_ item: WorkItem, _ entrance: Entrance, on day: CalendarDay) {
    guard places[item.id] == nil else { return }
    places[item.id] = listings.count
    listings.append(Listing(item: item, entrance: entrance, since: day, departure: nil))
  }

  /// Marks an item as gone; does nothing when it is unknown, already gone or expired by then.
  public mutating func leave(_ id: WorkItem.ID, _ departure: Departure) {
    guard let place = places[id], listings[place].isIn(on: departure.day) else { return }
    listings[place].departure = departure
  }
}
