import AdmissionDirectory
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// The catalogue that comes with the program.
@Suite struct ShippedCatalogTests {
  static var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, text) in Shipped.files where path.hasPrefix("catalog/") {
      files[String(path.dropFirst("catalog/".count))] = Array(text.utf8)
    }
    return files
  }

  @Test func hasNoDefect() {
    do {
      _ = try Catalog(files: Self.files)
    } catch {
      for defect in error.all {
        Issue.record("\(defect.file):\(defect.line): \(defect.notice.message.en)")
      }
    }
  }

  /// What no regime and no law states is advice, or off until a district switches it on.
  @Test func whatIsBorrowedOrOurOwnOnlyAdvises() throws {
    for (rule, entry) in try Catalog(files: Self.files).ruleBook.rules
    where entry.isOn && (entry.tag == .foreign || entry.tag == .ourDefault) {
      // Exceptions: what the committee itself has refused, and what the department itself promises.
      #expect(entry.weight == .advises || ["R42", "R61"].contains(rule.id.text), "\(rule.id)")
      // Limits the district itself has set; what R35 says of an emergency; what anybody can look up;
      // what the department answers.
      let heavier = entry.sentences.filter { $0.value.weight.map { $0 > .advises } ?? false }
      let exceptions = ["R44.blocked", "R60.lapsedEmergency", "R9.noSuchArticle"]
      #expect(
        heavier.keys.allSatisfy { exceptions.contains("\(rule.id).\($0)") }, "\(rule.id)")
    }
  }

  @Test func everyEditionComesBackAsWritten() throws {
    var files = Self.files
    let catalog = try Catalog(files: files)
    for edition in catalog.editions {
      files["directory/\(edition.name).yaml"] = Array(EditionFile.written(edition).utf8)
    }
    #expect(try Catalog(files: files).editions == catalog.editions)
  }

  @Test(arguments: Shipped.files.keys.filter { $0.hasPrefix("seeds/applications/") }.sorted())
  func everySeedApplicationCanBeRead(_ path: String) throws {
    let register = try Catalog(files: Self.files).register
    let bytes = Array((Shipped.files[path] ?? "").utf8)
    do {
      _ = try ApplicationFile.read(bytes, file: path, register: register)
    } catch {
      for defect in error.all {
        Issue.record("\(path):\(defect.line): \(defect.notice.message.en)")
      }
    }
  }
}
