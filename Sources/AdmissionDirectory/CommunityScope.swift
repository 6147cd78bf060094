/// In which communities something is done.
public enum CommunityScope: Hashable, Sendable {
  case all
  /// As written; an id named twice is one community.
  case some([Community.ID])
}
