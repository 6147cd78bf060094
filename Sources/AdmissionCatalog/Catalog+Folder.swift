import AdmissionPages
import AdmissionVocabulary
import Foundation

extension Catalog {
  /// Reads a catalogue from a folder such as `catalog/`.
  ///
  /// - Throws: ``CatalogDefects``; when the folder itself cannot be read, with its path as the file.
  public init(folder: String) throws(CatalogDefects) {
    try self.init(CatalogFolder(path: folder).desk())
  }
}

/// A folder on disk that may hold a catalogue.
private struct CatalogFolder {
  let path: String

  /// - Throws: ``CatalogDefects`` when the folder itself cannot be read.
  func desk() throws(CatalogDefects) -> ReadingDesk {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refusal(.missingFolder)
    }
    guard isFolder.boolValue else { throw refusal(.notAFolder) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw refusal(.unreadable)
    }
    var files: [String: [UInt8]] = [:]
    var refused: [CatalogDefect] = []
    for file in names.flatMap(withContents) where CatalogLayout.isMeant(file) {
      if let bytes = bytes(of: file) {
        files[file] = bytes
      } else {
        refused.append(CatalogDefect(file: file, line: 0, notice: .unreadable))
      }
    }
    return ReadingDesk(files: files, refused: refused)
  }

  /// The name itself, or for a folder the names one level below; nothing lies deeper.
  private func withContents(_ name: String) -> [String] {
    guard !name.hasPrefix("."),
      let below = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
    else { return [name] }
    return below.map { name + "/" + $0 }
  }

  /// `nil` for what is no ordinary file or may not be read; never more than is needed to refuse it.
  private func bytes(of file: String) -> [UInt8]? {
    let url = URL(filePath: path + "/" + file).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: url.path(percentEncoded: false))
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = try? FileHandle(forReadingFrom: url)
    else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: PageText.mostBytes + 1) else {
      return attributes?[.size] as? Int == 0 ? [] : nil
    }
    return Array(data)
  }

  private func refusal(_ notice: Notice) -> CatalogDefects {
    CatalogDefects([CatalogDefect(file: path, line: 0, notice: notice)])
  }
}

extension Notice {
  fileprivate static let missingFolder = Notice(
    "missing-folder", zh: "没有这个文件夹", en: "there is no such folder",
    advice: .checkCatalogPath
  )

  fileprivate static let notAFolder = Notice(
    "not-a-folder", zh: "这不是文件夹", en: "this is not a folder",
    hint: Bilingual(
      zh: "给出装有 rules.yaml 等文件的文件夹", en: "name the folder that holds rules.yaml and the others"))
}
