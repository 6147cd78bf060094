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
      (.rebuildStore, "zhunru backup NEWFILE, zhunru restore --replace NEWFILE"),
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
    #expect(advice.words.en.contains(words))
    #expect(advice.words.zh.unicodeScalars.contains { $0.value > 0x2E7F })
  }

  @Test func aNoticeTakesItsWordsFromWhoeverShowsIt() {
    let notice = JournalFailure.missing("a.db").notice
    #expect(notice.hint == nil && notice.advised { _ in nil } == notice)
    #expect(notice.advised(\.words).hint?.en == "make it first: zhunru init --store a.db")
  }
}
