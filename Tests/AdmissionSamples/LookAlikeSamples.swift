import AdmissionVocabulary
import Foundation

/// Signs that look like others, as the system's Unicode data have them.
package enum LookAlikeSamples {
  /// Radicals, strokes and compatibility ideographs, each with its ideograph.
  package static let ideographs: [(sign: Unicode.Scalar, ideograph: Unicode.Scalar)] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x2E80...0x2EFF, 0x2F00...0x2FDF, 0x31C0...0x31EF, 0xF900...0xFAFF, 0x2F800...0x2FA1F,
    ]
    return ranges.joined().compactMap(Unicode.Scalar.init).compactMap { sign in
      let decomposed = Array(String(sign).precomposedStringWithCompatibilityMapping.unicodeScalars)
      if decomposed != [sign] { return (sign, decomposed[0]) }
      // Most radicals of the supplement, and strokes, decompose into nothing.
      return sign.ideographTwin.map { (sign, $0) }
    }
  }()

  /// Where letters, digits and signs stand that may be forms of others.
  package static var forms: some Sequence<Unicode.Scalar> {
    let ranges: [ClosedRange<UInt32>] = [
      0xA0...0x5FF, 0x1D00...0x1EFF, 0x2000...0x312F, 0x3190...0x31FF, 0x3220...0x325F,
      0x3280...0x33FF, 0xA640...0xABFF, 0xFB00...0xFB06, 0xFE10...0xFE6F, 0xFF01...0xFF9F,
      0xFFE0...0xFFEF, 0x1D400...0x1D7FF, 0x1F100...0x1F2FF, 0x1FBF0...0x1FBF9,
      0xF900...0xFAFF, 0x2F800...0x2FA1F,
    ]
    return ranges.joined().lazy.compactMap(Unicode.Scalar.init)
  }
}
