import AdmissionJournal
import AdmissionVocabulary
import Testing

@testable import AdmissionCommand

/// Every next step outside the office has its words of the command line.
@Suite struct AdviceTests {
  @Test(
    arguments: [
      (.restoreBackup(store: nil), "restore BACKUP --replace; nothing was changed"),
      (.restoreBackup(store: "a.db"), "zhunru restore BACKUP --replace --store a.db; nothing"),
      (.restoreUnlessMiscopied, "zhunru restore BACKUP --replace"),
      (.rebuildStore, "zhunru backup NEWFILE, zhunru restore NEWFILE --replace"),
      (.restoreOrMakeAnew, "then run zhunru init"), (.openAgain(store: "a"), "zhunru --store a;"),
      (.nameAnotherStore, "--store"), (.nameAnotherBackup, "zhunru backup"),
      (.upgradeProgram, "upgrade zhunru"), (.copyToOwnDisk(store: "a"), "backup --store a NEWFILE"),
      (.makeStore("a"), "zhunru init --store a"), (.makeRehearsal, "zhunru init --store FILE"),
      (.checkCatalogPath, "ZHUNRU_CATALOG"), (.writeAmendment, "--what-if"),
      (.listRules, "zhunru rules"),
      (.resumeOrRepeat, "--resume; to do all of it once more: --again"),
      (.putBackOrAccept, "--resume --accept-changes"),
    ] as [(Advice, String)])
  func isSaidAsALineToType(_ advice: Advice, _ words: String) {
    #expect(advice.words(about: nil).en.contains(words))
    #expect(advice.words(about: nil).zh.unicodeScalars.contains { $0.value > 0x2E7F })
  }

  /// The store that was named is named again, as a shell takes it.
  @Test(arguments: [
    Advice.restoreBackup(store: nil), .restoreUnlessMiscopied, .rebuildStore, .restoreOrMakeAnew,
  ])
  func namesTheStoreThatWasNamed(_ advice: Advice) {
    for (store, word) in [
      ("区/a-1.db", "区/a-1.db"), ("my office's.db", #"'my office'\''s.db'"#), ("-x.db", "./-x.db"),
    ] {
      let words = advice.words(about: store)
      #expect(words.zh.contains("--replace --store \(word)"))
      #expect(words.en.contains("--replace --store \(word)"))
    }
  }

  @Test func aNoticeTakesItsWordsFromWhoeverShowsIt() {
    let notice = JournalFailure.missing("a.db").notice
    #expect(notice.hint == nil && notice.advised { _ in nil } == notice)
    #expect(
      notice.advised { $0.words(about: nil) }.hint?.en == "make it first: zhunru init --store a.db")
  }
}
