import AdmissionSamples
import Foundation

/// Files and folders as a program's calls leave them, and what of them a power cut leaves.
///
/// The model is harsher than file systems are:
/// - Bytes of a file are on the disk when the file was synced after they were written. Of what was
///   not, any part may be there, whatever the order; a write may be torn between sectors of 512
///   bytes, each of which is there whole or not at all. SQLite relies on no more than that: what a
///   write does not touch stays as it was, and its rollback journal counts only once it was synced.
/// - A file is as long as what there is of it; a gap reads as zeros.
/// - A name that was made, removed or changed is on the disk when its folder was synced after that,
///   and not by a sync of the file. Of the other changes of names any may be there, whatever the
///   order; a renaming is one change.
/// - What a sync returned for stays.
struct Disk {
  private enum Node: Hashable {
    case file(Int)
    case folder
  }

  /// Something that a power cut may take back.
  private enum Change {
    case bytes([UInt8], of: Int, at: Int)
    case length(Int, of: Int)
    /// Names in a folder that now stand for something else, or for nothing.
    case names(in: String, [(name: String, node: Node?)])
  }

  /// How much a power cut leaves of what was not synced.
  enum Survival: CaseIterable {
    case nothing, everything
    case anyChange, anySector
  }

  private let root: String
  private var names: [String: Node] = [:]
  private var files: [[UInt8]] = []
  private var pending: [Change] = []
  /// What the program has open there.
  private var descriptors: [Int: String] = [:]
  private var openFiles: [Int: Int] = [:]
  /// What the names stand for as the program sees it.
  private var seen: [String: Node] = [:]
  /// Calls that the model knows nothing of.
  private(set) var unknown: [Strace.Call] = []

  /// A disk that holds these files in a folder, and nothing else there.
  init(_ snapshot: Store.Snapshot, in folder: String) {
    root = folder
    for (name, data) in snapshot {
      let path = folder + "/" + name
      names[path] = .file(files.count)
      files.append(Array(data))
      var above = Self.parent(of: path)
      while above.count > folder.count {
        names[above] = .folder
        above = Self.parent(of: above)
      }
    }
    seen = names
  }

  var hasPending: Bool { !pending.isEmpty }

  /// Does what a call did.
  mutating func take(_ call: Strace.Call) {
    let path = call.paths.first { $0.hasPrefix(root + "/") || $0 == root }
    let file = call.descriptor.flatMap { openFiles[$0] }
    switch call.name {
    case "openat":
      guard let descriptor = call.opened else { return }
      (openFiles[descriptor], descriptors[descriptor]) = (nil, nil)
      if let path { open(path, as: descriptor, call) }
    case "close":
      guard let descriptor = call.descriptor else { return }
      (openFiles[descriptor], descriptors[descriptor]) = (nil, nil)
    case "pwrite64":
      guard let file else { return }
      guard let offset = call.lastNumber else { return unknown.append(call) }
      pending.append(.bytes(call.data, of: file, at: offset))
    case "ftruncate":
      guard let file else { return }
      guard let length = call.lastNumber else { return unknown.append(call) }
      pending.append(.length(length, of: file))
    case "fsync", "fdatasync":
      if let file {
        sync { change in
          switch change {
          case .bytes(_, file, _), .length(_, file): true
          default: false
          }
        }
      } else if let folder = call.descriptor.flatMap({ descriptors[$0] }) {
        sync { if case .names(folder, _) = $0 { true } else { false } }
      }
    case "unlink", "rename", "link", "mkdir":
      if path != nil { rename(call) }
    case "write":
      // Where the file stands is not followed, and nothing in a store is written so.
      if file != nil { unknown.append(call) }
    default: unknown.append(call)
    }
  }

  private mutating func open(_ path: String, as descriptor: Int, _ call: Strace.Call) {
    descriptors[descriptor] = path
    if seen[path] == nil, call.arguments.contains("O_CREAT") {
      change([(path, .file(files.count))])
      files.append([])
    }
    guard case .file(let file)? = seen[path] else { return }
    openFiles[descriptor] = file
    if call.arguments.contains("O_TRUNC") { pending.append(.length(0, of: file)) }
  }

  private mutating func rename(_ call: Strace.Call) {
    let paths = call.paths
    switch (call.name, paths.count) {
    case ("unlink", 1): change([(paths[0], nil)])
    case ("mkdir", 1): change([(paths[0], .folder)])
    case ("link", 2): change([(paths[1], seen[paths[0]])])
    case ("rename", 2) where Self.parent(of: paths[0]) == Self.parent(of: paths[1]):
      change([(paths[1], seen[paths[0]]), (paths[0], nil)])
    default: unknown.append(call)
    }
  }

  private mutating func change(_ changed: [(name: String, node: Node?)]) {
    for (name, node) in changed { seen[name] = node }
    pending.append(.names(in: Self.parent(of: changed[0].name), changed))
  }

  private mutating func sync(_ isSynced: (Change) -> Bool) {
    for change in pending where isSynced(change) { keep(change) }
    pending.removeAll(where: isSynced)
  }

  private mutating func keep(_ change: Change) {
    switch change {
    case .bytes(let bytes, let file, let offset): write(bytes[...], to: file, at: offset)
    case .length(let length, let file):
      files[file] =
        Array(files[file].prefix(length))
        + Array(repeating: 0, count: max(0, length - files[file].count))
    case .names(_, let changed):
      for (name, node) in changed { names[name] = node }
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, to file: Int, at offset: Int) {
    let gap = offset + bytes.count - files[file].count
    if gap > 0 { files[file] += Array(repeating: 0, count: gap) }
    files[file].replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

extension Disk {
  private static let sector = 512

  /// The files that are there when the power comes back.
  func afterCut(_ survival: Survival, _ dice: inout Dice) -> Store.Snapshot {
    var disk = self
    for change in pending {
      switch survival {
      case .nothing: continue
      case .everything: disk.keep(change)
      case .anyChange: if dice.hits(oneIn: 2) { disk.keep(change) }
      case .anySector: disk.keepSectors(of: change, &dice)
      }
    }
    var left: Store.Snapshot = [:]
    for case (let path, .file(let file)) in disk.names where disk.isReached(path) {
      left[String(path.dropFirst(root.count + 1))] = Data(disk.files[file])
    }
    return left
  }

  private mutating func keepSectors(of change: Change, _ dice: inout Dice) {
    guard case .bytes(let bytes, let file, let offset) = change else {
      if dice.hits(oneIn: 2) { keep(change) }
      return
    }
    var start = 0
    while start < bytes.count {
      let end = min(
        bytes.count, (offset + start) / Self.sector * Self.sector + Self.sector - offset)
      if dice.hits(oneIn: 2) { write(bytes[start..<end], to: file, at: offset + start) }
      start = end
    }
  }

  /// Whether every folder that leads there is.
  private func isReached(_ path: String) -> Bool {
    var above = Self.parent(of: path)
    while above.count > root.count {
      guard names[above] == .folder else { return false }
      above = Self.parent(of: above)
    }
    return true
  }
}
