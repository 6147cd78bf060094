/// A next step outside the office, which only whoever knows how the program is called can put into
/// words.
///
/// At a command line it is a line to type; elsewhere it may be a button or somebody to ask.
public enum Advice: Hashable, Sendable {
  /// Stop using a store and put a backup in its place; `nil` where nobody said which store it is.
  case restoreBackup(store: String?)
  /// See whether a check code was copied right, and restore a backup if it was.
  case restoreUnlessMiscopied
  /// Put a copy of its entries in the place of a store that is damaged where no entry is.
  case rebuildStore
  /// Restore a backup of a store that was in use; make one anew that never was.
  case restoreOrMakeAnew
  /// Find out who exchanged a store, and open it again.
  case openAgain(store: String)
  /// Name a file that is a store.
  case nameAnotherStore
  /// Name a file that is a backup.
  case nameAnotherBackup
  /// Get a newer version of the program.
  case upgradeProgram
  /// Copy a store to a disk of this machine and use it there.
  case copyToOwnDisk(store: String)
  /// Make a store that is not there.
  case makeStore(String)
  /// Make another office to rehearse in.
  case makeRehearsal
  /// See where the catalogue's path was written.
  case checkCatalogPath
  /// Go on with a script that was begun, or carry all of it out once more.
  case resumeOrRepeat
  /// Put commands of a script back as they were, or say that the change is meant.
  case putBackOrAccept
  /// Write a change as a key and its value.
  case writeAmendment
  /// Look at the list of all rules.
  case listRules
}
