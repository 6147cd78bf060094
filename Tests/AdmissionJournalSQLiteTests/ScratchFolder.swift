import Foundation

/// A folder of one test's own, gone when the test is over.
final class ScratchFolder {
  private let path: String

  init() throws {
    path = NSTemporaryDirectory() + "zhunru-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  /// Everything in it: files with their bytes, whatever else there is with its type.
  func contents() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let type = try FileManager.default.attributesOfItem(atPath: path(name))[.type]
      guard let type = type as? FileAttributeType else { continue }
      found[name] =
        type == .typeRegular
        ? try Data(contentsOf: URL(filePath: path(name))) : Data(type.rawValue.utf8)
    }
    return found
  }
}
