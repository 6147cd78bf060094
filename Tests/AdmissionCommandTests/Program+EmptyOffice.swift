import AdmissionProgram
import Foundation

extension Program {
  /// A folder of its own, with the store of an office at the baseline in it.
  static func emptyOffice(_ name: String = "office.sqlite") throws -> (home: URL, store: String) {
    let home = try scratch()
    let store = home.appending(path: name).path(percentEncoded: false)
    try Office.empty.place(at: store)
    return (home, store)
  }
}
