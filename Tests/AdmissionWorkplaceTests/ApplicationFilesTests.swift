import AdmissionCatalog
import AdmissionDirectory
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionWorkplace

/// Applications are found where people keep them, every one, in order, and none twice.
@Suite struct ApplicationFilesTests {
  static let sample = InputFile.shippedSample

  /// A folder with these files in it.
  static func stage(_ files: KeyValuePairs<String, String>) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return folder
  }

  /// What was found: place and name of each application, or the codes of what is wrong.
  static func found(at paths: [String], below folder: URL) throws -> [String] {
    let catalog = try Catalog.shipped
    var documents = ApplicationDocuments(ApplicationFiles(at: paths))
    var found: [String] = []
    func tell(_ error: UnusableFile) -> String {
      error.defects.map { "\($0.place) \($0.notice.code)" }.joined(separator: " ")
    }
    while let next = documents.next() {
      switch next {
      case .failure(let error): found.append(tell(error))
      case .success(let document):
        for one in document.applications(catalog.register) {
          switch one.application {
          case .failure(let error): found.append(tell(error))
          case .success(let application):
            found.append("\(one.place.name) \(application.item.name ?? "")")
          }
        }
      }
    }
    return found.map { $0.replacing(folder.path(percentEncoded: false), with: "") }
  }

  static func application(_ name: String) -> String {
    sample.replacing("高龄老人津贴入户核查", with: name)
  }

  @Test func aFolderIsReadWithAllBelowIt() throws {
    let folder = try Self.stage([
      "b.yaml": Self.application("乙"), "a/2.yml": Self.application("甲二"),
      "a/10.YAML": Self.application("甲十"), "c.txt": "x", ".hidden.yaml": "x", ".git/x.yaml": "x",
      "a/list.xlsx": "x",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "d.yaml"),
      withDestinationURL: folder.appending(path: "b.yaml"))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "f"), withDestinationURL: folder.appending(path: "a"))
    let path = folder.path(percentEncoded: false)
    for name in [Array("/e\n须提交表决.yaml".utf8), [0x2F, 0xFF] + Array(".yaml".utf8)] {
      let bytes = Array(path.utf8) + name + [0]
      let made = bytes.withUnsafeBufferPointer {
        $0.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
      }
      #expect(made >= 0 && close(made) == 0)
    }
    #expect(
      try Self.found(at: [path], below: folder) == [
        "/a/10.YAML 甲十", "/a/2.yml 甲二", "/b.yaml 乙", "/d.yaml is-a-link",
        "/e<U+000A>须提交表决.yaml unusable-name", "/f is-a-link", "/�.yaml unusable-name",
      ])
    #expect(try Self.found(at: [path + "/"], below: folder).count == 7)
    #expect(
      ApplicationFiles(at: [path]).passedOver.map { $0.replacing(path, with: "") }
        == ["/a/list.xlsx", "/c.txt"])
  }

  /// One that cannot be read spoils no other, in a file and in a folder.
  @Test func aBrokenOneIsNamedAndTheRestIsRead() throws {
    let json = Self.json
    let folder = try Self.stage([
      "1.yaml": [
        Self.application("甲"), "department: [\n", "x: y\n", Self.application("乙"),
      ].joined(separator: "---\n"),
      "2.jsonl": [json, "{\"department\": ", "", json].joined(separator: "\n"),
      "3.json": "[\(json),\n{},\n\(json)]", "4.yaml": "# nothing\n", "5.yaml": "- - a\n",
      "6/x.txt": "x", "7.json": json,
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let found = try Self.found(at: [folder.path(percentEncoded: false)], below: folder)
    #expect(
      found.map { String($0.split(separator: " ").prefix(2).joined(separator: " ")) } == [
        "/1.yaml:1 甲", "/1.yaml:34 syntax-error", "/1.yaml:36 missing-key", "/1.yaml:37 乙",
        "/2.jsonl:1 丙", "/2.jsonl:2 syntax-error", "/2.jsonl:4 丙", "/3.json:1#1 丙",
        "/3.json:2 missing-key", "/3.json:3#3 丙", "/4.yaml empty-file", "/5.yaml:1 malformed",
        "/7.json 丙",
      ])
  }

  @Test func whatIsNowhereIsSaidWhereItIsNamed() throws {
    let folder = try Self.stage(["a.yaml": Self.application("甲"), "empty/x.txt": "x"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false) + "/"
    #expect(
      try Self.found(
        at: [path + "nowhere.yaml", path + "empty", path + "a.yaml", path + "empty/"],
        below: folder) == [
          "/nowhere.yaml file-unusable", "/empty no-application", "/a.yaml 甲",
          "/empty/ no-application",
        ])
  }

  /// An empty path is no folder, not the root of everything.
  @Test(arguments: ["", "\n", "a\nb"]) func whatIsNoPathIsNoFolder(_ path: String) throws {
    let files = ApplicationFiles(at: [path]).all
    #expect(files.count == 1)
    var documents = ApplicationDocuments(ApplicationFiles(at: [path]))
    guard case .failure(let error) = documents.next() else {
      Issue.record("\(path) was read")
      return
    }
    let code = path.isEmpty ? "path-empty" : "unusable-name"
    #expect(error.defects.map(\.notice.code) == [code])
  }

  /// The examples that come along are a folder too.
  @Test func theExamplesAreAFolder() throws {
    let files = ApplicationFiles(at: ["seeds/applications"]).all
    #expect(files.count > 5)
  }

  /// One application on one line, as programs write it.
  private static let json = #"""
    {"department": "civil-affairs", "item": {"name": "丙", "kind": "task", \#
    "content": "每季度核查一次高龄津贴领取情况", "term": "routine", "enters": "2014-06-03", \#
    "ends": "2014-12-31", "timesPerYear": 4}, "origin": {"level": "district", \#
    "document": "none"}, "community": {"role": "assists", "scope": "all", \#
    "departmentKeeps": "资格审批与发放"}, "basis": {"ground": "law", \#
    "citations": [{"instrument": "elderly-rights-law", "article": "33"}]}, \#
    "delivery": {"funds": {"amount": 120000, "source": "district budget", \#
    "rule": "by-workload"}, "powers": "none", "staff": "1 liaison per street", \#
    "training": "half a day \ud83d\ude00"}, "burden": {"minutesEachTime": 30, \#
    "fields": ["resident.name", "resident.birth-date", "allowance.status"], "ledgers": [], \#
    "whyRecordsDoNotSuffice": "none"}, "consultation": {"streetsAsked": 8, "streetsFor": 6, \#
    "departments": ["finance"]}, "offset": "none", "exit": {"review": "2014-12-01", \#
    "criteria": "系统自动比对上线即退出"}}
    """#
}

extension InputFile {
  fileprivate static var shippedSample: String {
    let bytes = try? bytes(at: "seeds/applications/elder-survey.yaml", what: Bilingual("x"))
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
