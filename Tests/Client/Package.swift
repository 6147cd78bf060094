// swift-tools-version: 6.2
import PackageDescription

// Somebody who builds on the library: README's lines and nothing else. The main package compiles the
// same file without what only its own modules see, and runs it as a test.
let package = Package(
  name: "client",
  dependencies: [.package(name: "zhunru", path: "../..")],
  targets: [
    .executableTarget(
      name: "client", dependencies: [.product(name: "Admission", package: "zhunru")])
  ],
  swiftLanguageModes: [.v6]
)
