import AdmissionVocabulary
import AdmissionWorkplace
import Foundation

extension InputFile {
  /// All of standard input, read to its end.
  ///
  /// - Throws: `UnusableFile` also when it is empty.
  static func scriptFromPipe() throws(UnusableFile) -> String {
    var input = try standardInput()
    var lines: [[UInt8]] = []
    while let line = input.next() { lines.append(line) }
    let bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    return try script(in: bytes, file: "-", what: pipeName)
  }

  /// A text for a line that says where to find it; without a path, all of standard input.
  ///
  /// - Throws: `UnusableFile`, also when it is no text or far longer than the limit.
  static func prose(
    at path: String?, within limit: TextLimit
  ) throws(UnusableFile) -> String {
    if let path { return try prose(at: path, within: limit) }
    var input = try standardInput()
    var bytes: [UInt8] = []
    while let line = input.next(), bytes.count <= mostBytes(within: limit) {
      bytes += line + [UInt8(ascii: "\n")]
    }
    return try text(in: bytes, file: "-", what: pipeName)
  }
}
