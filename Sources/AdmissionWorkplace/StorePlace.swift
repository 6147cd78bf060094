import Foundation

/// Where an office is kept: a file that somebody named, or the one for whoever names none.
public struct StorePlace: Hashable, Sendable, ExpressibleByStringLiteral {
  public let path: String
  /// Whether somebody named it; the usual one may still have to be made.
  public let isNamed: Bool

  /// The store at a path.
  public init(_ path: String) {
    (self.path, isNamed) = (path, true)
  }

  public init(stringLiteral path: String) { self.init(path) }

  private init(usual path: String) {
    (self.path, isNamed) = (path, false)
  }

  /// `zhunru/office.sqlite` in `XDG_DATA_HOME`, else in `.local/share` of the home folder; what is
  /// no whole path in these variables is passed over.
  public static var usual: StorePlace {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let data = folder("XDG_DATA_HOME") ?? (folder("HOME") ?? NSHomeDirectory()) + "/.local/share"
    return StorePlace(usual: data + "/zhunru/office.sqlite")
  }
}
