import AdmissionCatalog
import AdmissionDirectory
import AdmissionNames
import AdmissionShipped

extension Wordbook {
  /// The words that come with the program; none where its catalogue cannot be read, which is for the
  /// catalogue's own tests to find.
  static let shipped: Wordbook = {
    var files: [String: [UInt8]] = [:]
    for (path, text) in Shipped.files where path.hasPrefix("catalog/") {
      files[String(path.dropFirst("catalog/".count))] = Array(text.utf8)
    }
    return (try? Catalog(files: files))?.register.wordbook ?? .empty
  }()
}

extension ComparableName {
  init(_ name: String) { self.init(name, by: .shipped) }
}

extension NameList {
  convenience init(_ places: some Sequence<[String]>) { self.init(places, by: .shipped) }
}

extension MatchingParts {
  init(_ name: String, listed: String) { self.init(name, listed: listed, by: .shipped) }
}
