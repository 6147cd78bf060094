import Foundation
import PackagePlugin

/// Compiles `catalog/` and `seeds/` into the program, so that a moved binary still finds them.
@main struct EmbedShipped: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    // Folders too: a new file changes its folder, and then everything is embedded anew.
    let inputs = try ["catalog", "seeds"].flatMap { folder in
      try [folder]
        + FileManager.default.subpathsOfDirectory(
          atPath: root.appending(path: folder).path(percentEncoded: false)
        ).map { folder + "/" + $0 }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Shipped.swift")
    return [
      .buildCommand(
        displayName: "Embedding catalog/ and seeds/",
        executable: try context.tool(named: "embed-shipped").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: inputs.sorted().map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
