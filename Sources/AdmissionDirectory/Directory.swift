public import AdmissionVocabulary
import HashTreeCollections

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
    /// It came in without a vote (an emergency, an order from above); no part of the count unless
    /// the committee ratifies it.
    case withoutVote
  }

  /// How an item left.
  public enum Departure: Hashable, Sendable {
    case removed(on: CalendarDay)
    case merged(into: WorkItem.ID, on: CalendarDay)
    case revoked(ExitGround, on: CalendarDay)
    /// What it was for is done.
    case completed(on: CalendarDay)
    /// It had come in without a vote, and the committee would not have it.
    case notRatified(on: CalendarDay)

    public var day: CalendarDay {
      switch self {
      case .removed(let day), .merged(_, let day), .revoked(_, let day), .completed(let day),
        .notRatified(let day):
        day
      }
    }
  }

  /// An item on hold.
  public struct Suspension: Hashable, Sendable {
    public let since: CalendarDay
    public let ground: ExitGround
    /// The last day on which what is missing may be made good.
    public let cureBy: CalendarDay

    public init(since: CalendarDay, ground: ExitGround, cureBy: CalendarDay) {
      (self.since, self.ground, self.cureBy) = (since, ground, cureBy)
    }
  }

  public struct Listing: Hashable, Sendable {
    /// As it is now, or was when it left.
    public internal(set) var item: WorkItem
    public let entrance: Entrance
    /// The day it came in.
    public let since: CalendarDay
    public internal(set) var departure: Departure?
    /// The day on which the committee took in what had come without a vote.
    public internal(set) var ratified: CalendarDay?
    public internal(set) var suspension: Suspension?
    /// What it was before each change, oldest first, with the day of the change.
    public internal(set) var earlier: [Version] = []

    public struct Version: Hashable, Sendable {
      public let item: WorkItem
      /// The first day on which it no longer read so.
      public let until: CalendarDay
    }

    /// The first day on which its time is over; `nil` when it has no end or left earlier.
    public var expiry: CalendarDay? {
      guard departure == nil else { return nil }
      return item.until?.next
    }

    /// Whether it is in the list on `day`, before or after today; on the day it leaves it no longer
    /// is.
    public func isIn(on day: CalendarDay) -> Bool {
      let end = departure?.day ?? expiry
      return since <= day && end.map { day < $0 } ?? true
    }

    /// Whether it is in on `day` and part of the count.
    public func isCounted(on day: CalendarDay) -> Bool {
      isIn(on: day) && (entrance != .withoutVote || ratified.map { $0 <= day } ?? false)
    }

    /// The item as it read on `day`.
    public func item(on day: CalendarDay) -> WorkItem {
      earlier.first { day < $0.until }?.item ?? item
    }
  }

  /// In the order of entering.
  public private(set) var listings: PersistentArray<Listing>
  private var places: TreeDictionary<WorkItem.ID, Int>
  /// The highest number that an item was ever listed under; 0 before the first.
  private var highest = 0

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

  /// What stands in the list on `day`, in the order of entering.
  public func items(on day: CalendarDay) -> [WorkItem] {
    listings.filter { $0.isIn(on: day) }.map { $0.item(on: day) }
  }

  /// What the count counts on `day`: everything in, except what came in without a vote.
  public func count(on day: CalendarDay) -> Int {
    listings.count { $0.isCounted(on: day) }
  }

  /// An id nobody has had: one more than the highest number so far, three digits or more.
  ///
  /// What has more than 18 digits counts as a name; a catalogue gives at most nine.
  public var freeID: WorkItem.ID {
    let digits = String(highest + 1)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (try? WorkItem.ID(parsing: padded)) ?? "001"
  }

  /// Takes an item in; does nothing when the id is there already.
  public mutating func enter(_ item: WorkItem, _ entrance: Entrance, on day: CalendarDay) {
    guard places[item.id] == nil else { return }
    places[item.id] = listings.count
    listings.append(Listing(item: item, entrance: entrance, since: day, departure: nil))
    if item.id.text.utf8.count <= 18, let number = Int(item.id.text) {
      highest = max(highest, number)
    }
  }

  /// Marks an item as gone; does nothing when it is unknown, already gone or expired by then.
  public mutating func leave(_ id: WorkItem.ID, _ departure: Departure) {
    guard let place = places[id], listings[place].isIn(on: departure.day) else { return }
    listings.change(place) { $0.departure = departure }
  }

  /// Puts the item in place of the one of the same id, which stays on record; does nothing when
  /// there is none in on `day`, or it reads so already.
  public mutating func replace(with item: WorkItem, on day: CalendarDay) {
    guard let place = places[item.id], listings[place].isIn(on: day), listings[place].item != item
    else { return }
    listings.change(place) { listing in
      listing.earlier.append(Listing.Version(item: listing.item, until: day))
      listing.item = item
    }
  }

  /// Makes what came without a vote part of the list; does nothing when it is not in on `day`.
  public mutating func ratify(_ id: WorkItem.ID, until: CalendarDay, on day: CalendarDay) {
    guard let place = places[id], listings[place].isIn(on: day) else { return }
    replace(with: listings[place].item.lasting(until: until), on: day)
    listings.change(place) { $0.ratified = day }
  }

  /// Puts an item on hold, or with `nil` in use again; does nothing when it is unknown.
  public mutating func suspend(_ id: WorkItem.ID, _ suspension: Suspension?) {
    guard let place = places[id] else { return }
    listings.change(place) { $0.suspension = suspension }
  }
}

extension WorkItem {
  /// The same item with another last day.
  public func lasting(until: CalendarDay) -> WorkItem {
    WorkItem(
      id: id, name: name, english: english, kind: kind, category: category, department: department,
      basis: basis, role: role, scope: scope, timesPerYear: timesPerYear, minutes: minutes,
      fields: fields, ledgers: ledgers, from: from, until: until, source: source)
  }
}
