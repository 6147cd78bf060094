import AdmissionVocabulary

/// Writes values as JSON, without blanks or line ends.
///
/// Ours, as `JSONEncoder` takes twenty times as long for the short lines that there may be a hundred
/// thousand of; what it writes is the same, byte for byte.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ value: Value) {
    switch value {
    case .text(let text), .coded(let text, _): add(text)
    case .number(let number): add(number)
    case .truth(let truth): add(truth)
    default: add(value.json)
    }
  }

  /// Keys in alphabetical order.
  mutating func add(_ value: JSONValue) {
    switch value {
    case .text(let text): add(text)
    case .number(let number): add(number)
    case .hundredths(let number): add(hundredths: number)
    case .truth(let truth): add(truth)
    case .list(let values):
      add(values, between: "[", "]") { $0.add($1) }
    case .object(let values):
      add(values.sorted { $0.key < $1.key }, between: "{", "}") { writer, entry in
        writer.add(entry.key)
        writer.write(":")
        writer.add(entry.value)
      }
    case .none: write("null")
    }
  }

  mutating func add(_ number: Int) { bytes += String(number).utf8 }

  mutating func add(_ truth: Bool) { write(truth ? "true" : "false") }

  mutating func add(_ text: String) { bytes.append(jsonText: text) }

  /// What stands for itself in JSON.
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A whole number has no fraction.
  private mutating func add(hundredths number: Int) {
    let text = (Double(number) / 100).description
    bytes += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
  }

  private mutating func add<Part>(
    _ parts: [Part], between open: StaticString, _ close: StaticString,
    _ add: (inout JSONWriter, Part) -> Void
  ) {
    write(open)
    for place in parts.indices {
      if place > 0 { write(",") }
      add(&self, parts[place])
    }
    write(close)
  }
}
