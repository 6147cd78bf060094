import AdmissionCatalog
import AdmissionDirectory
import AdmissionReading
import AdmissionShipped
import Testing

/// The signs that ship, each with what it is meant to find and what it must not.
@Suite struct ShippedLexiconTests {
  static let reader: Reader = {
    let files = Shipped.files.filter { $0.key.hasPrefix("catalog/") }
    let catalog = try? Catalog(
      files: Dictionary(
        uniqueKeysWithValues: files.map {
          (String($0.key.dropFirst("catalog/".count)), Array($0.value.utf8))
        }))
    return catalog?.register.reader ?? .silent
  }()

  @Test func thereAreSigns() {
    #expect(Self.reader.senses.count > 40)
  }

  @Test(arguments: reader.senses.flatMap { sense in sense.harmful.map { (sense.id, $0) } })
  func harmfulIsFound(_ sense: String, _ text: String) {
    let reading = Self.reader.read([Passage(.content, text)])
    #expect(reading.asserted.contains { reading.sense(of: $0).id == sense })
  }

  @Test(arguments: reader.senses.flatMap { sense in sense.harmless.map { (sense.id, $0) } })
  func harmlessIsNot(_ sense: String, _ text: String) {
    let reading = Self.reader.read([Passage(.content, text)])
    let objected = reading.asserted.filter { $0.strength > .tells }
      .map { reading.sense(of: $0) }.filter { $0.topic != .event && $0.topic != .routine }
    #expect(objected.map(\.id) == [], "\(sense): \(text)")
  }
}
