package import AdmissionVocabulary
import Foundation

/// What a person probably meant by a word nobody knows.
package enum Suggestion {
  /// A known word that looks the same, else one that sounds the same in Chinese, else the only one
  /// that begins so, else the one spelled nearest.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let typed = HalfWidth.comparable(word)
    guard !typed.isEmpty else { return nil }
    let skeleton = Skeleton(word)
    if let same = known.first(where: { Skeleton($0) == skeleton }) { return same }
    if typed.unicodeScalars.allSatisfy(\.properties.isIdeographic) {
      // One transliteration for all: starting one costs more than the words.
      let sounds = sounds(of: [typed] + known)
      let sound = sounds[0]
      let sounding = zip(known, sounds.dropFirst()).filter { $1.starts(with: sound) }
      if let same = sounding.first(where: { $1.count == sound.count }) { return same.0 }
      if sounding.count == 1 { return sounding[0].0 }
    }
    let beginning = known.filter { $0.count > typed.count && $0.lowercased().hasPrefix(typed) }
    if beginning.count == 1, typed.utf8.count > 1 { return beginning[0] }
    return Spelling.nearest(to: typed, among: known)
  }

  /// The syllables of each word, without tones; anything but Han stays as it is.
  private static func sounds(of words: [String]) -> [[String]] {
    let text = words.map { $0.replacingOccurrences(of: "\n", with: " ") }.joined(separator: "\n")
    let latin = text.applyingTransform(.mandarinToLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false)
    let lines = (latin ?? text).components(separatedBy: "\n")
    guard lines.count == words.count else { return words.map { [$0] } }
    return lines.map { $0.components(separatedBy: " ") }
  }
}

/// A refusal with the word that was probably meant.
package struct Misspelt: Explainable {
  package let notice: Notice

  package init(of refusal: any Explainable, nearest: String?) {
    let notice = refusal.notice
    self.notice =
      nearest.map { Notice(notice.code, notice.message, hint: .didYouMean($0)) } ?? notice
  }
}
