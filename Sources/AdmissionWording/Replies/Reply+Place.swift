import AdmissionDisplay

extension Reply {
  /// The same reply, showing the line and what of it is meant.
  package func pointing(at place: Range<Int>, of line: String) -> Reply {
    let excerpt = Block.excerpt(Excerpt(line, place))
    let blocks = blocks
    let at: JSONValue = .object([
      "start": .number(place.lowerBound), "length": .number(place.count),
    ])
    return Reply(kind, answer: answer, fields: fields.merging(["at": at]) { $1 }) {
      language -> [Block] in
      let said = blocks(language)
      return said.prefix(1) + [excerpt] + said.dropFirst()
    }
  }
}
