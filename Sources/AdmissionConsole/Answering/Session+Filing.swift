import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// An application by the path as typed, else by its half-width form.
  func application(_ file: Token) throws -> Application {
    try file.read(within: .path) { text in
      do throws(UnusableFile) {
        return try desk.readApplication(file.typed)
      } catch {
        guard text != file.typed, let application = try? desk.readApplication(text) else {
          throw error
        }
        return application
      }
    }
  }

  func check(_ file: Token) -> Reply {
    do {
      let application = try application(file)
      let screening = registrar.screening()
      let question = try screening.question(application)
      return ScreeningSheet(question).reply(
        at: ApplicationPlace(file: file.typed),
        note: Bilingual(
          zh: "按办公日 \(screening.day) 的目录预审，不留记录",
          en: "screened as of the office's day \(screening.day); nothing was recorded"))
    } catch {
      return refusal(error)
    }
  }

  func submit(_ file: Token) throws -> Reply {
    let application = try application(file)
    return try change(.file(application))
  }
}
