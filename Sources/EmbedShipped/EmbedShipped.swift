import Foundation
import PackagePlugin

/// Compiles `catalog/` and `seeds/` into the program, so that a moved binary still finds them.
@main struct EmbedShipped: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let files = try ["catalog", "seeds"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path(percentEncoded: false)
      )
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".zr") }
      .map { folder + "/" + $0 }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Shipped.swift")
    return [
      .buildCommand(
        displayName: "Embedding catalog/ and seeds/",
        executable: try context.tool(named: "embed-shipped").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)]
          + files.sorted(),
        inputFiles: files.map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
