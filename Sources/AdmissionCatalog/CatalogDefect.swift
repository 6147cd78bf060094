import AdmissionPages
public import AdmissionVocabulary

/// One thing that is wrong with one file.
public struct CatalogDefect: Hashable, Sendable {
  /// Path below `catalog/`, such as `directory/baseline.yaml`; other files as the caller named them.
  public let file: String
  /// 1-based; 0 for the file as a whole.
  public let line: Int
  public let notice: Notice

  public init(file: String, line: Int, notice: Notice) {
    (self.file, self.line, self.notice) = (file, line, notice)
  }

  /// Its file, with the line where it has one.
  var place: String { line > 0 ? "\(file):\(line)" : file }
}

/// Everything that was found wrong; nothing that was read is used.
public struct CatalogDefects: Explainable, Hashable {
  /// Never empty; by file, then by line, then as found.
  public let all: [CatalogDefect]

  init(_ noted: [CatalogDefect]) {
    let sorted = noted.enumerated().sorted { left, right in
      (left.element.file, left.element.line, left.offset)
        < (right.element.file, right.element.line, right.offset)
    }
    all =
      sorted.isEmpty
      ? [CatalogDefect(file: "", line: 0, notice: .unreadable)] : sorted.map(\.element)
  }

  /// How many defects there are, and in which file or how many; each has a notice of its own.
  public var notice: Notice {
    let files = Set(all.map(\.file)).sorted()
    return .unusable(
      files.count == 1
        ? Bilingual("`\(files[0])` ")
        : Bilingual(zh: "\(files.count) 个文件", en: "\(files.count) files "),
      defects: all.count)
  }

  public var description: String { notice.description(over: all.map { ($0.place, $0.notice) }) }
}

extension Margin {
  /// What has been noted, with the file that it is about.
  var defects: [CatalogDefect] {
    remarks.map { CatalogDefect(file: file, line: $0.line, notice: $0.notice) }
  }
}

extension Notice {
  static let unreadable = Notice(
    "unreadable", zh: "无法读取", en: "this cannot be read",
    hint: Bilingual(zh: "检查文件是否存在、是否有读取权限", en: "check that the file is there and may be read"))
}
