extension StoredJSON {
  /// What a written form comes to.
  ///
  /// The counterpart of the reader: an entry is written at every ballot, and the encoder that comes
  /// with the system takes several times as long for texts as short as these.
  ///
  /// - Throws: ``UnreadableForm`` for numbers that are not whole, and whatever `value` throws.
  init(encoding value: some Encodable) throws {
    let encoder = StoredEncoder()
    try value.encode(to: encoder)
    self = encoder.value
  }
}

/// Takes in one value: whole, or as the fields or parts it is made of.
private final class StoredEncoder: Encoder {
  private var whole = StoredJSON.null
  private var fields: [StoredJSON.Field]?
  private var parts: [StoredEncoder]?
  /// Fields whose values are still being taken in.
  private var open: [(key: String, value: StoredEncoder)] = []

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var value: StoredJSON {
    if let fields {
      return .object(
        fields + open.map { StoredJSON.Field(key: $0.key, value: $0.value.value) })
    }
    return parts.map { .list($0.map(\.value)) } ?? whole
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if fields == nil {
      fields = []
      fields?.reserveCapacity(10)
    }
    return KeyedEncodingContainer(FieldsEncoder(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    parts = parts ?? []
    return PartsEncoder(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { WholeEncoder(encoder: self) }

  func set(_ value: StoredJSON) { whole = value }

  func add(_ value: StoredJSON, _ key: some CodingKey) {
    fields?.append(StoredJSON.Field(key: key.stringValue, value: value))
  }

  func open(_ key: some CodingKey) -> StoredEncoder {
    let encoder = StoredEncoder()
    open.append((key.stringValue, encoder))
    return encoder
  }

  func openPart() -> StoredEncoder {
    let encoder = StoredEncoder()
    parts?.append(encoder)
    return encoder
  }

  var count: Int { parts?.count ?? 0 }
}

private struct FieldsEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol, WritesWholeNumbers {
  let encoder: StoredEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { encoder.add(.null, key) }
  func encode(_ value: Bool, forKey key: Key) { encoder.add(.truth(value), key) }
  func encode(_ value: String, forKey key: Key) { encoder.add(.text(value), key) }
  func encode(_ value: Int, forKey key: Key) { encoder.add(.number(value), key) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.add(try StoredJSON(encoding: value), key)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.open(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.open(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { StoredEncoder() }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.open(key) }
}

private struct PartsEncoder: UnkeyedEncodingContainer, WritesWholeNumbers {
  let encoder: StoredEncoder

  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.count }

  func encodeNil() { encoder.openPart().set(.null) }
  func encode(_ value: Bool) { encoder.openPart().set(.truth(value)) }
  func encode(_ value: String) { encoder.openPart().set(.text(value)) }
  func encode(_ value: Int) { encoder.openPart().set(.number(value)) }
  func encode(_ value: some Encodable) throws { try value.encode(to: encoder.openPart()) }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    encoder.openPart().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.openPart().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.openPart() }
}

private struct WholeEncoder: SingleValueEncodingContainer, WritesWholeNumbers {
  let encoder: StoredEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.set(.null) }
  func encode(_ value: Bool) { encoder.set(.truth(value)) }
  func encode(_ value: String) { encoder.set(.text(value)) }
  func encode(_ value: Int) { encoder.set(.number(value)) }
  func encode(_ value: some Encodable) throws { try value.encode(to: encoder) }
}

/// What the system asks of a container and no entry has: numbers of other widths, and fractions.
private protocol WritesWholeNumbers {}

extension WritesWholeNumbers {
  private func refuse() throws { throw UnreadableForm(what: "number that is no Int") }

  func encode<K>(_ value: Double, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: Float, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: Int8, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: Int16, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: Int32, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: Int64, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: UInt, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: UInt8, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: UInt16, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: UInt32, forKey key: K) throws { try refuse() }
  func encode<K>(_ value: UInt64, forKey key: K) throws { try refuse() }

  func encode(_ value: Double) throws { try refuse() }
  func encode(_ value: Float) throws { try refuse() }
  func encode(_ value: Int8) throws { try refuse() }
  func encode(_ value: Int16) throws { try refuse() }
  func encode(_ value: Int32) throws { try refuse() }
  func encode(_ value: Int64) throws { try refuse() }
  func encode(_ value: UInt) throws { try refuse() }
  func encode(_ value: UInt8) throws { try refuse() }
  func encode(_ value: UInt16) throws { try refuse() }
  func encode(_ value: UInt32) throws { try refuse() }
  func encode(_ value: UInt64) throws { try refuse() }
}
