import AdmissionProgram
import Foundation
import Testing

extension Program {
  /// A folder of its own, with the store of an office at the baseline in it.
  static func emptyOffice(_ name: String = "office.sqlite") throws -> (home: URL, store: String) {
    let home = try scratch()
    let store = home.appending(path: name).path(percentEncoded: false)
    #expect(try run("init", "--empty", "--store", store, home: home).status == 0)
    return (home, store)
  }
}
