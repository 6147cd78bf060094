/// A file that could not be written; nothing was.
public struct UnwritableFile: Explainable, Hashable {
  public let notice: Notice

  /// `problem` says what is wrong with the file, without naming it.
  public init(file: String, _ problem: Notice) {
    notice = Notice(
      problem.code, Bilingual(zh: "`\(file)` ", en: "`\(file)`: ") + problem.message,
      hint: problem.hint)
  }

  /// The same with another next step.
  public func with(hint: Bilingual) -> UnwritableFile {
    UnwritableFile(notice: Notice(notice.code, notice.message, hint: hint))
  }

  private init(notice: Notice) {
    self.notice = notice
  }
}

extension Notice {
  /// Of a file named before.
  package static let fileExists = Notice(
    "file-exists", zh: "已经存在，没有改动", en: "it exists and was left alone",
    hint: Bilingual(zh: "换一个文件名", en: "choose another name"))

  /// Of a file named before.
  package static let fileUnwritable = Notice(
    "file-unwritable", zh: "写不进去", en: "it cannot be written",
    hint: Bilingual(
      zh: "检查文件夹是否存在、有无权限和空间",
      en: "check that its folder exists, its permissions and the disk"))
}

/// A file that cannot be used, with everything that is wrong with it.
public struct UnusableFile: Explainable {
  public struct Defect: Hashable, Sendable {
    public let file: String
    /// 1-based; 0 for the file as a whole.
    public let line: Int
    public let notice: Notice

    public init(file: String, line: Int, notice: Notice) {
      (self.file, self.line, self.notice) = (file, line, notice)
    }

    /// Its file, with the line where it has one.
    package var place: String { line > 0 ? "\(file):\(line)" : file }
  }

  /// What the file was to be, as in «申请».
  public let what: Bilingual
  /// Never empty.
  public let defects: [Defect]

  public init(what: Bilingual, defects: [Defect]) {
    (self.what, self.defects) = (what, defects)
  }

  /// How many defects there are; each has a notice of its own.
  public var notice: Notice { .unusable(what, defects: defects.count) }

  public var description: String { notice.description(over: defects.map { ($0.place, $0.notice) }) }

  /// The same with its advice in the words of whoever shows it.
  public func advised(_ words: (Advice) -> Bilingual?) -> UnusableFile {
    UnusableFile(
      what: what,
      defects: defects.map {
        Defect(file: $0.file, line: $0.line, notice: $0.notice.advised(words))
      })
  }
}

extension Notice {
  /// Of something written, with so many defects that are told apart from it.
  package static func unusable(_ what: Bilingual, defects count: Int) -> Notice {
    Notice(
      "unusable-file",
      what
        + Bilingual(
          zh: "有 \(count) 处不能用；没有任何改动",
          en: "cannot be used: \(count) \(count == 1 ? "defect" : "defects"); nothing was changed"))
  }
}
