import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import ArgumentParser
import Testing

@testable import AdmissionCommand
@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// Completion with the names of the shipped catalogue, in the office that the demonstration leaves.
@Suite struct CompletionTests {
  private func clerk() throws -> (Registrar, CommandWorkplace) {
    let workplace = try Demonstration.workplace()
    return (try Demonstration.clerk(of: workplace), workplace)
  }

  /// Everything offered at these places, put in, is a name that the office knows.
  @Test(arguments: [Language.zh, .en])
  func whateverIsOfferedIsKnown(_ language: Language) throws {
    let (clerk, workplace) = try clerk()
    let completer = Completer(NameBook(clerk), actor: .clerk, language: language)
    var session = Session(
      registrar: clerk, desk: workplace.desk, language: language, allowsPrefixes: true)
    let places = [
      "as ", "as y", "as 社", "show ", "why 0", "vote A", "propose remove ", "propose renew 0",
      "burden ",
      "rules ", "lookup ", "reduced since ", "recuse A2014-066 ", "seat ", "report \"x\" ",
      "expect A2014-066 ", "expect item 041 ", "sitting preside ", "tally j", "cure x",
      "directory by ", "help ",
    ]
    let wrong: Set = [
      "unknown-case", "unknown-item", "unknown-actor", "unknown-state", "unknown-rule",
      "unknown-subject", "unknown-verb", "ambiguous-verb", "unclosed-quotation", "bad-range",
      "malformed-identifier", "unknown-edition",
    ]
    var count = 0
    // With every build each place in one of the languages.
    for place in Scale.share(of: places, part: language == .zh ? 0 : 1, of: 2) {
      let completion = completer.completion(in: place, at: place.count)
      #expect(!completion.candidates.isEmpty, "\(place)")
      for candidate in completion.candidates {
        _ = session.become("anyone")
        let line = String(place.prefix(completion.range.lowerBound)) + candidate.text
        let codes = session.respond(to: line).compactMap(\.code)
        #expect(wrong.isDisjoint(with: codes), "\(line): \(codes)")
        count += 1
      }
    }
    #expect(count > 200)
  }

  /// A name is found by its initials and by its full pinyin.
  @Test func everyNameOfTheCatalogueIsRead() throws {
    let (clerk, _) = try clerk()
    let completer = Completer(NameBook(clerk), actor: .clerk, language: .zh)
    let register = clerk.orders.register
    var pinyin = Pinyin()
    func typed(_ name: String) -> [String] {
      let letters = pinyin.letters(of: name).filter { !$0.isMark }
      let syllables = letters.map { letter in
        String(String.UnicodeScalarView(letter.syllables.first ?? [letter.scalar]))
      }
      #expect(syllables.allSatisfy { $0.allSatisfy(\.isASCII) && !$0.isEmpty }, "\(name)")
      return [syllables.joined(), String(syllables.compactMap(\.first))]
    }
    func finds(_ line: String, _ text: String) {
      let found = completer.completion(in: line, at: line.count).candidates.map(\.text)
      #expect(found.contains(text), "\(line): \(found)")
    }
    for department in register.departments {
      for word in typed(department.name.zh) {
        finds("as " + word, Completer.quoted(department.name.zh))
      }
    }
    for community in register.communities {
      for word in typed(community.name.zh) { finds("as " + word, community.name.zh) }
    }
    for listing in clerk.current.office.directory.listings {
      for word in typed(listing.item.name) { finds("propose remove " + word, listing.item.id.text) }
    }
    for verb in Verb.all { for word in typed(verb.name.zh) { finds(word, verb.name.zh) } }
  }

  @Test(arguments: [
    ("as mzj|", "民政局"), ("as civil-|", "civil-affairs"), ("as zhujian|", "住房和城乡建设局"),
    ("as 住建局|", "住房和城乡建设局"),
    ("burden rsj|", "人力资源和社会保障局"), ("as zjx|", nil),
    ("as zfhcx|", "住房和城乡建设局"),
    ("as mayuan|", "马园社区"), ("as jiangxia|", nil), ("as nandu|", "南都社区"),
    ("deliver |", "A2014-066"), ("deliver fns|", "A2014-066"), ("show 2014|", nil),
    ("cure zhucan|", "042"), ("tally A2014-06|", "A2014-060"),
  ])
  func firstIs(_ line: String, _ text: String?) throws {
    let (clerk, _) = try clerk()
    let completer = Completer(NameBook(clerk), actor: .clerk, language: .zh)
    let typed = String(line.dropLast())
    #expect(completer.completion(in: typed, at: typed.count).candidates.first?.text == text)
  }
}
