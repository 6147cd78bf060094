import ArgumentParser

/// Whether lines that say who acts may gainsay `--as`.
struct IdentityOptions: ParsableArguments {
  @Flag(help: "这些命令可以另换身份 the lines may say who acts, although --as did")
  var allowAs = false

  /// Whether who was named acts in every line.
  func binds(_ options: SharedOptions) -> Bool { options.actor != nil && !allowAs }
}
