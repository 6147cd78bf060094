import Foundation

// Usage: embed-shipped ROOT OUTPUT; writes a Swift source that holds ROOT's catalogue and seeds.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-shipped ROOT OUTPUT\n".utf8))
  exit(64)
}
let root = URL(filePath: arguments[1], directoryHint: .isDirectory)
var source = """
  /// Files of `catalog/` and `seeds/` as they were when the program was built.
  ///
  /// Made by `embed-shipped`; keys are paths from the package's root.
  package enum Shipped {
    package static let files: [String: String] = [

  """
do {
  let paths = try ["catalog", "seeds"].flatMap { folder in
    try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false)
    )
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".zr") }
    .map { folder + "/" + $0 }
  }
  for path in paths.sorted() {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    // Five number signs: no YAML or script line can close such a literal by accident.
    source += "    #####\"\(path)\"#####: #####\"\"\"\n"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      source += line + "\n"
    }
    source += "\"\"\"#####,\n"
  }
  source += "  ]\n}\n"
  try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("embed-shipped: \(error)\n".utf8))
  exit(1)
}
