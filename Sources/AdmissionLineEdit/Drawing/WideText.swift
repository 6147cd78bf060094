import Glibc

extension String {
  /// The text as libedit takes it; a NUL would end it early, so none passes.
  var wide: [wchar_t] {
    unicodeScalars.filter { $0 != "\0" }.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  /// Reads what libedit hands out; what is no Unicode scalar becomes U+FFFD.
  init(wide characters: UnsafeBufferPointer<wchar_t>) {
    self.init(
      String.UnicodeScalarView(
        characters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }))
  }
}
