extension StoredJSON: Decoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let fields) = self else { throw UnreadableForm(what: "no object") }
    return KeyedDecodingContainer(StoredFields(fields: fields))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let values) = self else { throw UnreadableForm(what: "no list") }
    return StoredList(values: values)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    StoredValue(value: self)
  }

  func text() throws -> String {
    guard case .text(let text) = self else { throw UnreadableForm(what: "no text") }
    return text
  }

  func truth() throws -> Bool {
    guard case .truth(let truth) = self else {
      throw UnreadableForm(what: "neither true nor false")
    }
    return truth
  }

  func number() throws -> Int {
    guard case .number(let number) = self else { throw UnreadableForm(what: "no number") }
    return number
  }

  var isNull: Bool { if case .null = self { true } else { false } }
}

/// The fields of an object.
private struct StoredFields<Key: CodingKey>: KeyedDecodingContainerProtocol, HasOnlyWholeNumbers {
  let fields: [StoredJSON.Field]

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { fields.compactMap { Key(stringValue: $0.key) } }

  private func find(_ key: Key) -> StoredJSON? {
    let name = key.stringValue
    return fields.first { $0.key == name }?.value
  }

  private func value(_ key: Key) throws -> StoredJSON {
    guard let value = find(key) else { throw UnreadableForm(what: "no \(key.stringValue)") }
    return value
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).truth() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).text() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).number() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: value(key))
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let value = find(key), !value.isNull else { return nil }
    return try value.text()
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let value = find(key), !value.isNull else { return nil }
    return try Value(from: value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw UnreadableForm(what: "no super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

/// The values of a list, one after the other.
private struct StoredList: UnkeyedDecodingContainer, HasOnlyWholeNumbers {
  let values: [StoredJSON]
  private(set) var currentIndex = 0

  init(values: [StoredJSON]) { self.values = values }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex == values.count }

  private mutating func next() throws -> StoredJSON {
    guard !isAtEnd else { throw UnreadableForm(what: "list at its end") }
    defer { currentIndex += 1 }
    return values[currentIndex]
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, values[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().truth() }
  mutating func decode(_ type: String.Type) throws -> String { try next().text() }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().number() }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: next())
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// A value by itself.
private struct StoredValue: SingleValueDecodingContainer, HasOnlyWholeNumbers {
  let value: StoredJSON

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { value.isNull }
  func decode(_ type: Bool.Type) throws -> Bool { try value.truth() }
  func decode(_ type: String.Type) throws -> String { try value.text() }
  func decode(_ type: Int.Type) throws -> Int { try value.number() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: value) }
}

/// What the system asks of a container and no entry has: numbers of other widths, and fractions.
private protocol HasOnlyWholeNumbers {}

extension HasOnlyWholeNumbers {
  private func none<Number>() throws -> Number {
    throw UnreadableForm(what: "number that is no Int")
  }

  func decode<K>(_ type: Double.Type, forKey key: K) throws -> Double { try none() }
  func decode<K>(_ type: Float.Type, forKey key: K) throws -> Float { try none() }
  func decode<K>(_ type: Int8.Type, forKey key: K) throws -> Int8 { try none() }
  func decode<K>(_ type: Int16.Type, forKey key: K) throws -> Int16 { try none() }
  func decode<K>(_ type: Int32.Type, forKey key: K) throws -> Int32 { try none() }
  func decode<K>(_ type: Int64.Type, forKey key: K) throws -> Int64 { try none() }
  func decode<K>(_ type: UInt.Type, forKey key: K) throws -> UInt { try none() }
  func decode<K>(_ type: UInt8.Type, forKey key: K) throws -> UInt8 { try none() }
  func decode<K>(_ type: UInt16.Type, forKey key: K) throws -> UInt16 { try none() }
  func decode<K>(_ type: UInt32.Type, forKey key: K) throws -> UInt32 { try none() }
  func decode<K>(_ type: UInt64.Type, forKey key: K) throws -> UInt64 { try none() }

  func decode(_ type: Double.Type) throws -> Double { try none() }
  func decode(_ type: Float.Type) throws -> Float { try none() }
  func decode(_ type: Int8.Type) throws -> Int8 { try none() }
  func decode(_ type: Int16.Type) throws -> Int16 { try none() }
  func decode(_ type: Int32.Type) throws -> Int32 { try none() }
  func decode(_ type: Int64.Type) throws -> Int64 { try none() }
  func decode(_ type: UInt.Type) throws -> UInt { try none() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try none() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try none() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try none() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try none() }
}
