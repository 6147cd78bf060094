import AdmissionPages
import AdmissionVocabulary

/// Which files a catalogue has.
enum CatalogLayout {
  static let singles = [
    "certificates.yaml", "committee.yaml", "communities.yaml", "departments.yaml", "duties.yaml",
    "fields.yaml", "instruments.yaml", "lexicon.yaml", "prohibited.yaml", "rules.yaml",
    "synonyms.yaml",
  ]
  /// Folders with at least one file each, and what such a file may be named.
  static let folders = ["directory": "baseline", "workdays": "2014"]

  /// Whether a file is there as part of a catalogue, if perhaps by a wrong name.
  static func isMeant(_ file: String) -> Bool {
    let isHidden = file.split(separator: "/").contains { $0.hasPrefix(".") }
    let name = file.lowercased()
    return !isHidden && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  static func isKnown(_ file: String) -> Bool {
    singles.contains(file) || folders.keys.contains { stem(of: file, in: $0) != nil }
  }

  /// `baseline` of `directory/baseline.yaml`; `nil` for other places and endings.
  static func stem(of file: String, in folder: String) -> String? {
    guard file.hasPrefix(folder + "/"), file.hasSuffix(".yaml") else { return nil }
    let stem = file.dropFirst(folder.utf8.count + 1).dropLast(".yaml".utf8.count)
    return stem.isEmpty || stem.contains("/") ? nil : String(stem)
  }

  static func missing(from present: Set<String>) -> [String] {
    singles.filter { !present.contains($0) }
      + folders.sorted { $0.key < $1.key }.compactMap { folder, example in
        present.contains { stem(of: $0, in: folder) != nil } ? nil : "\(folder)/\(example).yaml"
      }
  }
}

extension Notice {
  static func missingFile(_ file: String) -> Notice {
    let folder = CatalogLayout.folders.keys.first { file.hasPrefix($0 + "/") }
    return Notice(
      "missing-file",
      folder.map { Bilingual(zh: "\($0) 下没有文件", en: "there is no file in \($0)") }
        ?? Bilingual(zh: "缺少文件 `\(file)`", en: "the file `\(file)` is missing"),
      hint: Bilingual(
        zh: "补上 `\(file)`，可从随程序提供的资料复制后修改",
        en: "add `\(file)`; copy the shipped one and change it"))
  }

  static func unexpectedFile(_ file: String) -> Notice {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let known = CatalogLayout.singles + CatalogLayout.folders.keys.sorted().map { $0 + "/" + name }
    let nearest = Spelling.nearest(to: file, among: known)
    return Notice(
      "unexpected-file", zh: "目录资料中不该有 `\(file.shown)`",
      en: "`\(file.shown)` is no file of a catalogue",
      hint: nearest.map { .didYouMean($0.shown) }
        ?? Bilingual(
          zh: "移到别处；各版放在 directory/ 下", en: "move it elsewhere; editions go in directory/"))
  }
}
