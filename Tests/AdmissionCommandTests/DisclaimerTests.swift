import AdmissionProgram
import Foundation
import Testing

/// No district is named beside made-up data but the catalogue's own.
@Suite struct DisclaimerTests {
  /// The shipped catalogue in a folder of its own, without a disclaimer or with another.
  static func catalog(saying disclaimer: String) throws -> String {
    let folder = try Program.scratch().appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: folder)
    let file = folder.appending(path: "committee.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let shipped = try #require(text.firstMatch(of: #/ {2}disclaimer:\n( {4}.*\n)+/#))
    try text.replacingCharacters(in: shipped.range, with: disclaimer)
      .write(to: file, atomically: true, encoding: .utf8)
    return folder.path(percentEncoded: false)
  }

  static let another = """
      disclaimer:
        record: {zh: 演练数据，不是江东区的记录, en: "an exercise, not Jiangdong's record"}
        edition: {zh: 演练目录, en: an exercise's list}

    """

  @Test(
    arguments: [
      ("", "演示数据，不是实际记录", "demonstration data, not a record of what was done"),
      (another, "演练数据，不是江东区的记录", "an exercise, not Jiangdong's record"),
    ])
  func isTheCataloguesOwn(_ disclaimer: String, _ zh: String, _ en: String) throws {
    let catalog = try Self.catalog(saying: disclaimer)
    for (language, words) in [("zh", zh), ("en", en)] {
      let result = try Program.run(
        ["--catalog", catalog, "--lang", language],
        input: "directory\nreduced\nburden\ndocket\nreview\n")
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count { $0.trimmingCharacters(in: .whitespaces) == words } >= 4)
      #expect(!result.output.contains("不是海曙区") && !result.output.contains("Haishu"))
    }
  }

  @Test func theShippedOneNamesItsDistrict() throws {
    let result = try Program.run("burden", "--lang", "en")
    #expect(result.output.hasSuffix("demonstration data, not a record of what Haishu did\n"))
  }

  /// A district is data.
  @Test func noDistrictIsNamedInTheProgram() throws {
    let sources = Program.root.appending(path: "Sources").path(percentEncoded: false)
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
      #expect(!text.contains("海曙") && !text.contains("Haishu"), "\(file)")
    }
  }
}
