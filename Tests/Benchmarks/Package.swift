// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package, so that nobody who uses the library fetches or builds it.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "zhunru", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "votes",
      dependencies: [
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
        .product(name: "AdmissionJournalSQLite", package: "zhunru"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "cases",
      dependencies: [
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
      ]),
    .target(
      name: "BenchmarkParts",
      dependencies: [
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
        .product(name: "AdmissionJournalSQLite", package: "zhunru"),
      ]),
    .executableTarget(
      name: "screenings",
      dependencies: [
        "BenchmarkParts",
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
      ]),
    .executableTarget(
      name: "keys",
      dependencies: ["BenchmarkParts", .product(name: "zhunru", package: "zhunru")]),
    .executableTarget(
      name: "start",
      dependencies: ["BenchmarkParts", .product(name: "zhunru", package: "zhunru")]),
    .executableTarget(
      name: "checks",
      dependencies: [
        "BenchmarkParts",
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
        .product(name: "zhunru", package: "zhunru"),
      ]),
    .executableTarget(
      name: "names",
      dependencies: [
        .product(name: "Admission", package: "zhunru"),
        .product(name: "AdmissionCatalog", package: "zhunru"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
