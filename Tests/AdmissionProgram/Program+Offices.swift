package import Foundation

extension Program {
  /// A store as the program makes it, made once and copied for whoever needs one: to play the
  /// demonstration anew for each test takes longer than what is tested.
  package enum Office: Sendable {
    /// At the baseline, before anything happened.
    case empty
    /// As the shipped scripts leave it.
    case demonstration

    /// Puts a copy where there is nothing yet; the folder has to be there.
    package func place(at path: String) throws {
      let made = self == .empty ? Self.emptyStore : Self.demonstrationStore
      try FileManager.default.copyItem(at: try made.get(), to: URL(filePath: path))
    }

    private static let emptyStore = Swift.Result<URL, any Error> { try make("--empty") }
    private static let demonstrationStore = Swift.Result<URL, any Error> { try make() }

    private static func make(_ options: String...) throws -> URL {
      let home = try scratch()
      let store = home.appending(path: "office.sqlite")
      let made = try run(
        ["init", "--store", store.path(percentEncoded: false)] + options, home: home)
      guard made.status == 0 else { throw Unmade(errors: made.errors) }
      return store
    }
  }

  /// The program could not make a store.
  private struct Unmade: Error {
    let errors: String
  }

  /// A home folder with the usual store in it, as the shipped scripts leave it.
  static func furnishedHome() throws -> URL {
    let home = try scratch()
    let folder = home.appending(path: ".local/share/zhunru")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = folder.appending(path: "office.sqlite")
    try Office.demonstration.place(at: store.path(percentEncoded: false))
    return home
  }
}
