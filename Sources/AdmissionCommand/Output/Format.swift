import ArgumentParser

/// The form of what is shown.
enum Format: Hashable {
  /// Aligned and folded, for eyes.
  case screen
  /// Field by field in words, for ears and fingers.
  case plain
  case json, csv, markdown
}

/// When to use colours.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never
}
