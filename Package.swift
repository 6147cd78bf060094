// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target, so that no module is quietly laxer than another.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target that may import exactly what is named here.
func wall(_ name: String, imports allowed: Target.Dependency...) -> Target {
  .target(name: name, dependencies: allowed, swiftSettings: house)
}

/// The walls whose tests read files of their own.
let hasFixtures = [
  "AdmissionCatalog", "AdmissionCommand", "AdmissionJournal", "AdmissionNames",
  "AdmissionReports",
]

/// The tests of one wall; they may import what they name, as the wall itself does.
func tests(_ name: String, imports allowed: Target.Dependency...) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "AdmissionSamples"] + allowed,
    exclude: hasFixtures.contains(name) ? ["Fixtures"] : [],
    swiftSettings: house)
}

/// Tables of which a copy costs nothing.
let persistent: Target.Dependency = .product(
  name: "HashTreeCollections", package: "swift-collections")

/// As in README's map: each imports what it names, and nothing imports in a circle.
let inner: [Target] = [
  wall("AdmissionVocabulary"),
  wall("AdmissionReading", imports: "AdmissionVocabulary"),
  wall("AdmissionNames", imports: "AdmissionVocabulary"),
  wall(
    "AdmissionDirectory", imports: "AdmissionNames", "AdmissionReading", "AdmissionVocabulary",
    persistent),
  wall(
    "AdmissionScreening",
    imports: "AdmissionDirectory", "AdmissionReading", "AdmissionNames", "AdmissionVocabulary"),
  wall(
    "AdmissionCommittee",
    imports: "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary", persistent),
  wall(
    "AdmissionJournal",
    imports: "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary", "AdmissionSeal", persistent),
  wall(
    "AdmissionReports",
    imports: "AdmissionJournal", "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionReading", "AdmissionNames", "AdmissionVocabulary"),
  wall(
    "AdmissionWitnesses",
    imports: "AdmissionScreening", "AdmissionReading", "AdmissionDirectory",
    "AdmissionVocabulary"),
  wall("AdmissionDisplay", imports: "AdmissionVocabulary"),
  wall(
    "AdmissionWording",
    imports: "AdmissionReports", "AdmissionJournal", "AdmissionCommittee", "AdmissionWitnesses",
    "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary", "AdmissionDisplay"),
  wall(
    "AdmissionLanguage",
    imports: "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary"),
  wall(
    "AdmissionConsole",
    imports: "AdmissionLanguage", "AdmissionWording", "AdmissionReports", "AdmissionJournal",
    "AdmissionCommittee", "AdmissionWitnesses", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary", "AdmissionDisplay"),
]

/// Each edge holds one outside thing.
let edges: [Target] = [
  wall(
    "AdmissionSeal", imports: "AdmissionVocabulary",
    .product(name: "Crypto", package: "swift-crypto")),
  wall("AdmissionPages", imports: "AdmissionVocabulary", "Yams"),
  wall(
    "AdmissionCatalog",
    imports: "AdmissionPages", "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionReading", "AdmissionNames", "AdmissionVocabulary"),
  wall(
    "AdmissionJournalSQLite",
    imports: "AdmissionJournal", "AdmissionSeal", "AdmissionVocabulary",
    .product(name: "GRDB", package: "GRDB.swift")),
  .systemLibrary(
    name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
  .target(name: "CTerminal"),
  wall("AdmissionLineEdit", imports: "CEditLine", "CTerminal", "AdmissionDisplay"),
  .target(name: "AdmissionShipped", swiftSettings: house, plugins: ["EmbedShipped"]),
  .plugin(
    name: "EmbedShipped", capability: .buildTool(), dependencies: ["embed-shipped"],
    path: "Sources/EmbedShipped"),
  // Built for the machine that builds, with all it imports a second time.
  .executableTarget(
    name: "embed-shipped",
    dependencies: ["AdmissionCatalog", "AdmissionPages", "AdmissionVocabulary"],
    swiftSettings: house),
  wall(
    "AdmissionWorkplace",
    imports: "AdmissionCatalog", "AdmissionPages", "AdmissionJournalSQLite", "AdmissionJournal",
    "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary",
    "AdmissionDisplay", "AdmissionSeal", "AdmissionShipped"),
  wall(
    "AdmissionCommand",
    imports: "AdmissionWorkplace", "AdmissionConsole", "AdmissionLanguage", "AdmissionWording",
    "AdmissionReports", "AdmissionJournal", "AdmissionCommittee", "AdmissionWitnesses",
    "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary", "AdmissionDisplay",
    "AdmissionCatalog", "AdmissionJournalSQLite", "AdmissionLineEdit", "AdmissionShipped",
    .product(name: "ArgumentParser", package: "swift-argument-parser")),
]

/// What a user of the library imports, and what a user of the command runs.
let fronts: [Target] = [
  wall(
    "Admission",
    imports: "AdmissionVocabulary", "AdmissionDirectory", "AdmissionNames",
    "AdmissionScreening", "AdmissionCommittee", "AdmissionJournal", "AdmissionReports",
    "AdmissionSeal", "AdmissionCatalog", "AdmissionJournalSQLite", "AdmissionWorkplace"),
  .executableTarget(name: "zhunru", dependencies: ["AdmissionCommand"], swiftSettings: house),
]

let checks: [Target] = [
  .target(
    name: "AdmissionSamples",
    dependencies: [
      "AdmissionVocabulary", "AdmissionReading", "AdmissionNames", "AdmissionDirectory",
      "AdmissionScreening",
      "AdmissionCommittee", "AdmissionDisplay", "AdmissionSeal",
    ],
    path: "Tests/AdmissionSamples", swiftSettings: house),
  // The built program, run for real.
  .target(name: "AdmissionProgram", path: "Tests/AdmissionProgram", swiftSettings: house),
  .target(
    name: "AdmissionFuzzing",
    dependencies: [
      "AdmissionVocabulary", "AdmissionDirectory", "AdmissionScreening", "AdmissionCommittee",
      "AdmissionJournal", "AdmissionSeal", "AdmissionDisplay", "AdmissionConsole",
      "AdmissionLanguage", "AdmissionWording", "AdmissionCatalog", "AdmissionShipped",
      "AdmissionSamples",
    ],
    path: "Tests/AdmissionFuzzing", swiftSettings: house),
  // What somebody outside sees of the library; what it exports is named too, because it is built anew
  // only when something named here has changed.
  .executableTarget(
    name: "client",
    dependencies: [
      "Admission", "AdmissionCatalog", "AdmissionCommittee", "AdmissionDirectory",
      "AdmissionJournal", "AdmissionJournalSQLite", "AdmissionNames", "AdmissionReports",
      "AdmissionScreening", "AdmissionSeal", "AdmissionVocabulary", "AdmissionWorkplace",
    ],
    path: "Tests/Client/Sources/client", packageAccess: false, swiftSettings: house),
  .executableTarget(
    name: "fuzz", dependencies: ["AdmissionFuzzing"], path: "Tests/Fuzzing",
    swiftSettings: house),
  .executableTarget(
    name: "migrate", dependencies: ["AdmissionJournalSQLite"], path: "Tests/Migrating",
    swiftSettings: house),
  .testTarget(
    name: "AdmissionFuzzTests", dependencies: ["AdmissionFuzzing", "AdmissionSamples"],
    exclude: ["Corpus"],
    swiftSettings: house),
  tests("AdmissionVocabulary"),
  tests(
    "AdmissionReading", imports: "AdmissionDirectory", "AdmissionVocabulary", "AdmissionCatalog",
    "AdmissionShipped"),
  tests("AdmissionDirectory", imports: "AdmissionNames", "AdmissionVocabulary"),
  tests("AdmissionNames", imports: "AdmissionCatalog", "AdmissionDirectory", "AdmissionShipped"),
  tests(
    "AdmissionScreening", imports: "AdmissionDirectory", "AdmissionReading", "AdmissionNames",
    "AdmissionVocabulary",
    "AdmissionCatalog", "AdmissionShipped"),
  tests(
    "AdmissionWitnesses", imports: "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary", "AdmissionCatalog", "AdmissionShipped"),
  tests(
    "AdmissionCommittee", imports: "AdmissionReports", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary"),
  tests(
    "AdmissionJournal", imports: "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory",
    "AdmissionVocabulary", "AdmissionSeal"),
  tests(
    "AdmissionJournalSQLite", imports: "AdmissionJournal", "AdmissionCommittee",
    "AdmissionVocabulary", "AdmissionSeal",
    .product(name: "GRDB", package: "GRDB.swift")),
  tests(
    "AdmissionReports", imports: "AdmissionWording", "AdmissionJournal", "AdmissionCommittee",
    "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary", "AdmissionCatalog",
    "AdmissionShipped"),
  tests("AdmissionDisplay", imports: "AdmissionVocabulary"),
  tests(
    "AdmissionLanguage", imports: "AdmissionCommittee", "AdmissionDirectory",
    "AdmissionVocabulary"),
  tests(
    "AdmissionWording", imports: "AdmissionConsole", "AdmissionLanguage", "AdmissionReports",
    "AdmissionJournal", "AdmissionCommittee", "AdmissionWitnesses", "AdmissionScreening",
    "AdmissionDirectory", "AdmissionVocabulary", "AdmissionDisplay"),
  tests(
    "AdmissionConsole", imports: "AdmissionLanguage", "AdmissionWording", "AdmissionReports",
    "AdmissionJournal", "AdmissionCommittee",
    "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary", "AdmissionDisplay"),
  tests("AdmissionSeal", imports: "AdmissionVocabulary"),
  tests("AdmissionPages", imports: "AdmissionVocabulary"),
  tests(
    "AdmissionCatalog", imports: "AdmissionPages", "AdmissionCommittee", "AdmissionScreening",
    "AdmissionDirectory",
    "AdmissionNames", "AdmissionVocabulary", "AdmissionShipped"),
  tests("AdmissionLineEdit", imports: "AdmissionDisplay"),
  tests(
    "AdmissionWorkplace", imports: "AdmissionCatalog", "AdmissionJournal", "AdmissionCommittee",
    "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary"),
  tests(
    "AdmissionCommand", imports: "AdmissionWorkplace", "AdmissionConsole", "AdmissionLanguage",
    "AdmissionWording",
    "AdmissionReports", "AdmissionJournal",
    "AdmissionCommittee", "AdmissionScreening", "AdmissionDirectory", "AdmissionVocabulary",
    "AdmissionCatalog", "AdmissionJournalSQLite", "AdmissionSeal", "AdmissionShipped",
    "AdmissionDisplay", "zhunru", "client",
    "AdmissionProgram", .product(name: "ArgumentParser", package: "swift-argument-parser"),
    .product(name: "GRDB", package: "GRDB.swift")),
  // Kills, full disks and crowds, on the real program.
  .testTarget(
    name: "AdmissionFaultTests",
    dependencies: [
      "AdmissionProgram", "AdmissionWorkplace", "AdmissionConsole", "AdmissionLanguage",
      "AdmissionWording", "AdmissionJournalSQLite", "AdmissionJournal", "AdmissionCommittee",
      "AdmissionSamples", "AdmissionVocabulary", "migrate", "zhunru",
    ],
    exclude: ["Fixtures"], swiftSettings: house),
]

let package = Package(
  name: "zhunru",
  products: [
    .library(name: "Admission", targets: ["Admission"]),
    .library(name: "AdmissionCatalog", targets: ["AdmissionCatalog"]),
    .library(name: "AdmissionJournalSQLite", targets: ["AdmissionJournalSQLite"]),
    .library(name: "AdmissionWorkplace", targets: ["AdmissionWorkplace"]),
    .executable(name: "zhunru", targets: ["zhunru"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: inner + edges + fronts + checks,
  swiftLanguageModes: [.v6]
)
