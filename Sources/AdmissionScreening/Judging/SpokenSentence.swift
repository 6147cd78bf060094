import AdmissionVocabulary

/// A sentence of a rule in the book's words, read once: what to say, and what fills it.
final class SpokenSentence: Sendable {
  let message: BilingualTemplate
  let fix: BilingualTemplate?
  /// Names of the facts, in alphabetical order.
  private let names: [String]
  private let fillings: [Sentence.Filling]
  private let insteadOfFix: @Sendable (Subject) -> Bilingual?

  /// Without words of its own, a sentence says what the rule says in the handbook.
  init(_ sentence: Sentence, _ words: RuleBook.Entry.Sentence?, or says: Bilingual) {
    message = BilingualTemplate(words?.message ?? says)
    fix = words?.fix.map { BilingualTemplate($0) }
    let facts = sentence.facts.sorted { $0.key.name < $1.key.name }
    (names, fillings) = (facts.map(\.key.name), facts.map(\.value))
    insteadOfFix = sentence.insteadOfFix
  }

  /// The sentence about something, with its facts; no words are put together.
  func said(about subject: Subject) -> Said {
    Said(sentence: self, facts: fillings.map { $0(subject) }, insteadOfFix: insteadOfFix(subject))
  }

  /// A sentence with what fills it.
  struct Said: Sendable {
    private let sentence: SpokenSentence
    /// In the order of the sentence's names.
    private let values: [Bilingual]
    /// What has to be done where the fix of the book cannot be said.
    private let insteadOfFix: Bilingual?

    fileprivate init(sentence: SpokenSentence, facts: [Bilingual], insteadOfFix: Bilingual?) {
      (self.sentence, values, self.insteadOfFix) = (sentence, facts, insteadOfFix)
    }

    var facts: [String: Bilingual] {
      Dictionary(uniqueKeysWithValues: zip(sentence.names, values))
    }

    var message: Bilingual { Bilingual(zh: message(in: .zh), en: message(in: .en)) }

    func message(in language: Language) -> String { filled(sentence.message, language) }

    func fix(in language: Language) -> String? {
      insteadOfFix?[language] ?? sentence.fix.map { filled($0, language) }
    }

    private func filled(_ template: BilingualTemplate, _ language: Language) -> String {
      template[language].filled { name in
        sentence.names.firstIndex(of: name).map { values[$0][language] }
      }
    }
  }
}
