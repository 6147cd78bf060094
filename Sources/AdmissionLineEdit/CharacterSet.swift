import CEditLine
import Glibc

/// The character set libedit measures and writes in.
enum CharacterSet {
  /// Makes it UTF-8, for the whole process, whatever the user's settings say.
  ///
  /// Only the character set is touched, so numbers keep their point. `false` when the system has
  /// no UTF-8 locale at all.
  static func makeUTF8() -> Bool {
    let names: [String] = ["", "C.UTF-8", "en_US.UTF-8"]
    return names.contains { name in
      setlocale(LC_CTYPE, name) != nil && ce_locale_is_utf8() == 1
    }
  }
}
