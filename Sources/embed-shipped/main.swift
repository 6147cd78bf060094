import Foundation

// Usage: embed-shipped ROOT OUTPUT FILE…; writes a Swift source that holds every FILE below ROOT.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: embed-shipped ROOT OUTPUT FILE…\n".utf8))
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
  for path in arguments.dropFirst(3) {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    // Five number signs: no YAML or script line can close such a literal by accident.
    source += "    #####\"\(path)\"#####: #####\"\"\"\n"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      source += line + "\n"
    }
    source += "\"\"\"#####,\n"
  }
  source += arguments.count == 3 ? "    :]\n}\n" : "  ]\n}\n"
  try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("embed-shipped: \(error)\n".utf8))
  exit(1)
}
