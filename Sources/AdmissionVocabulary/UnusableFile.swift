/// A file that could not be written; nothing was.
package struct UnwritableFile: Explainable, Hashable {
  package let notice: Notice

  /// `problem` says what is wrong with the file, without naming it.
  package init(file: String, _ problem: Notice) {
    notice = Notice(
      problem.code, Bilingual(zh: "`\(file)` ", en: "`\(file)`: ") + problem.message,
      hint: problem.hint)
  }

  /// The same with another next step.
  package func with(hint: Bilingual) -> UnwritableFile {
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
package struct UnusableFile: Explainable {
  package struct Defect: Hashable, Sendable {
    package let file: String
    /// 1-based; 0 for the file as a whole.
    package let line: Int
    package let notice: Notice

    package init(file: String, line: Int, notice: Notice) {
      (self.file, self.line, self.notice) = (file, line, notice)
    }
  }

  /// What the file was to be, as in «申请».
  package let what: Bilingual
  /// Never empty.
  package let defects: [Defect]

  package init(what: Bilingual, defects: [Defect]) {
    (self.what, self.defects) = (what, defects)
  }

  /// How many defects there are; each has a notice of its own.
  package var notice: Notice {
    let count = defects.count
    return Notice(
      "unusable-file",
      what
        + Bilingual(
          zh: "有 \(count) 处不能用；没有任何改动",
          en: "cannot be used: \(count) \(count == 1 ? "defect" : "defects"); nothing was changed"))
  }
}
