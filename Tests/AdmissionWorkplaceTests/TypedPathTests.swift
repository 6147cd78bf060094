import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionWorkplace

/// Nothing is read or written that whoever typed the path did not mean.
@Suite struct TypedPathTests {
  @Test(
    arguments: [
      ("../outside.md", .outside), ("out.md", .link("out.md")),
      ("dangling.md", .link("dangling.md")), ("self.md", .link("self.md")),
      ("outer/x.md", .link("outer")), ("fifo.md", .notRegular), ("in", .notRegular),
      (".", .notRegular), ("..", .notRegular), ("in/", .notRegular), ("/", .notRegular),
      ("~/x.yaml", .homeSign), ("nowhere.yaml", .system(ENOENT)), ("", .empty),
      ("a\0b", .invisible), ("/dev/zero", .notRegular), ("/dev/null", .notRegular),
      ("/dev/tty", .notRegular), ("/dev/stdin", nil), ("/proc/self/mem", nil),
      (String(repeating: "a", count: 300), .tooLong(300, most: 255)),
      (String(repeating: "a/", count: 3_000) + "x", .tooLong(6_001, most: 4_096)),
    ] as [(String, PathProblem?)])
  func onlyARegularFileInsideIsRead(_ path: String, _ problem: PathProblem?) throws {
    let folder = try StagedFolder()
    let thrown = #expect(throws: PathProblem.self) {
      try TypedPath(path, in: folder.path).bytes(most: 1 << 20)
    }
    if let problem { #expect(thrown == problem) }
  }

  @Test(arguments: [
    ("there.md", "kept"), ("./there.md", "kept"), ("in/x.md", "inside"), ("in/../there.md", "kept"),
    ("link.md", "kept"), ("inner/x.md", "inside"),
  ])
  func aLinkIsFollowedToReadWhereItStaysInside(_ path: String, _ text: String) throws {
    let folder = try StagedFolder()
    #expect(try TypedPath(path, in: folder.path).bytes(most: 1 << 20) == Array(text.utf8))
  }

  /// A path typed whole may lead anywhere, also through a link.
  @Test(arguments: ["outside.md", "work/out.md", "work/outer/x.md"])
  func aWholePathIsTakenAsTyped(_ name: String) throws {
    let folder = try StagedFolder()
    let path = folder.top.appending(path: name).path(percentEncoded: false)
    #expect(try TypedPath(path).bytes(most: 100) == Array("not yours".utf8))
  }

  /// Whatever a file is said to hold.
  @Test(arguments: [5, 1 << 20, 1 << 30, 1 << 40])
  func noMoreIsReadThanAFileMayHold(_ size: Int) throws {
    let folder = try StagedFolder()
    #expect(truncate(folder.path + "/there.md", size) == 0)
    #expect(throws: PathProblem.tooLarge(size, most: 4)) {
      try TypedPath("there.md", in: folder.path).bytes(most: 4)
    }
  }

  @Test(
    arguments: [
      ("../new.md", .outside), ("in/../../new.md", .outside), ("./../new.md", .outside),
      ("outer/new.md", .link("outer")), ("in/../outer/new.md", .link("outer")),
      ("~.md", .homeSign), ("a\u{202E}b.md", .invisible), ("there.md", .exists),
      ("link.md", .exists), ("dangling.md", .exists), ("fifo.md", .exists),
      ("nowhere/new.md", .system(ENOENT)), ("there.md/new.md", .system(ENOTDIR)),
    ] as [(String, PathProblem)])
  func aNewFileIsMadeInsideOrNotAtAll(_ path: String, _ problem: PathProblem) throws {
    let folder = try StagedFolder()
    let before = try folder.contents()
    #expect(throws: problem) { try TypedPath(path, in: folder.path).create("new") }
    #expect(try folder.contents() == before)
    #expect(try folder.text(of: "work/there.md") == "kept")
  }

  @Test(
    arguments: [
      ("link.md", .link("link.md")), ("out.md", .link("out.md")), ("fifo.md", .notRegular),
      ("in", .notRegular),
    ] as [(String, PathProblem)])
  func onlyARegularFileIsReplaced(_ path: String, _ problem: PathProblem) throws {
    let folder = try StagedFolder()
    let before = try folder.contents()
    #expect(throws: problem) { try TypedPath(path, in: folder.path).replace("new") }
    #expect(try folder.contents() == before)
  }

  @Test func writingMakesReplacesAndAppends() throws {
    let folder = try StagedFolder()
    let new = try TypedPath("in/new.md", in: folder.path)
    try new.create("one")
    try new.append(" two")
    #expect(try folder.text(of: "work/in/new.md") == "one two")
    try new.replace("three")
    #expect(try folder.text(of: "work/in/new.md") == "three")
    let before = try folder.contents()
    try TypedPath("there.md", in: folder.path).replace("four")
    #expect(try folder.text(of: "work/there.md") == "four" && folder.contents() == before)
  }

  @Test(
    arguments: [
      .empty, .outside, .homeSign, .invisible, .notRegular, .exists, .link("a"),
      .tooLong(2, most: 1), .tooLarge(2, most: 1), .system(ENOENT), .system(EACCES),
    ] as [PathProblem], [true, false])
  func everyProblemSaysWhatToDo(_ problem: PathProblem, _ writing: Bool) {
    let notice = problem.notice(writing: writing)
    for text in [notice.message, notice.hint ?? Bilingual("")] {
      #expect(!text.zh.isEmpty && !text.en.isEmpty && text.zh != text.en)
    }
  }
}
