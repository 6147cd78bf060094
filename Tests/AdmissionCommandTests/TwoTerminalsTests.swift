import AdmissionProgram
import Foundation
import Testing

/// Several programs on one store.
@Suite struct TwoTerminalsTests {
  @Test func eightSeatsVoteAtTheSameMoment() throws {
    let (home, store) = try Program.emptyOffice()
    let opened = try Program.run(
      "--store", store, "--as", "clerk", input: "propose remove 001\nopen 001\n", home: home)
    #expect(opened.status == 0)
    let voters = try (1...8).map { seat in
      try Program.start(
        ["--store", store, "--as", "seat-\(seat)"], input: "vote 001 yes \"seat \(seat)\"\n",
        home: home)
    }
    for finish in voters {
      let result = try finish()
      #expect(result.status == 0, "\(result.errors)")
    }
    let tally = try Program.run("--json", "--store", store, input: "tally 001\n", home: home)
    #expect(tally.output.contains(#""yes":8"#))
    let history = try Program.run("--json", "--store", store, input: "history 001\n", home: home)
    for seat in 1...8 {
      #expect(history.output.components(separatedBy: "(seat \(seat))").count == 2)
    }
    #expect(try Program.run("verify", "--store", store, home: home).status == 0)
  }

  @Test func theFirstUseByManyMakesOneOffice() throws {
    let home = try Program.scratch()
    let starters = try (1...6).map { _ in
      try Program.start([], input: "reduced\n", home: home)
    }
    for finish in starters {
      let result = try finish()
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("base 89 · now 24 · 65 fewer"))
    }
    #expect(try Program.run("verify", home: home).status == 0)
  }

  @Test func aMovedProgramStillFindsItsCatalogue() throws {
    let home = try Program.scratch()
    let moved = home.appending(path: "elsewhere")
    try FileManager.default.copyItem(at: Program.executable, to: moved)
    let result = try Program.run("report", home: home, program: moved, folder: home)
    #expect(result.status == 0)
    #expect(result.output.contains("base 89 · now 24 · 65 fewer"))
  }
}
