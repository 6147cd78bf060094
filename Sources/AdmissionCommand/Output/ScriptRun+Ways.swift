import AdmissionConsole
import AdmissionVocabulary

extension ScriptRun {
  /// How the lines behind a refusal can be carried out after all; a script that is known by a name
  /// can be gone on with.
  func ways(isBatch: Bool) -> Bilingual {
    (isStoreAtFault
      ? Bilingual(zh: "排除故障后，", en: "mend what is wrong with the store, ")
      : Bilingual(zh: "改正这一行，", en: "mend the line, "))
      + (isBatch
        ? Bilingual(
          zh: "加 --resume 再办，已办的不再办", en: "then run it with --resume: nothing is done twice")
        : Bilingual(zh: "再办理余下的", en: "then run the rest"))
      + (keepsGoing || isStoreAtFault
        ? Bilingual("")
        : Bilingual(
          zh: "；或加 \(isBatch ? "--resume --keep-going" : "--keep-going")，越过被拒绝的行",
          en: "; or go on past refusals with \(isBatch ? "--resume --keep-going" : "--keep-going")"))
  }
}
