import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

extension Place {
  /// `all`, or a list of communities; `read` knows which ids will do.
  func scope(_ read: (Place) -> Community.ID?) -> CommunityScope? {
    switch written.shape {
    case .text("all", isPlain: _): return .all
    case .text(let text, isPlain: _):
      noteMalformed(
        Bilingual(
          zh: "`\(text.shown)` 既不是 all，也不是社区列表",
          en: "`\(text.shown)` is neither all nor a list of communities"),
        hint: Bilingual(zh: "写 `all`，或 `[编号, 编号]`", en: "write `all`, or `[id, id]`"))
      return nil
    case .list, .map, .refused:
      return list(atLeast: 1, read).map { .some($0) }
    }
  }
}
