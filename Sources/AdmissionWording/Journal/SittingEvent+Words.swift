import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Naming {
  /// How a sitting went, in a clause.
  func words(for event: SittingEvent) -> Bilingual {
    switch event {
    case .opened(let id, let day):
      return Bilingual(zh: "召集会议 \(id)，定于 \(day)", en: "sitting \(id) called for \(day)")
    case .agendaSet(_, let cases):
      return Bilingual(zh: "议程：", en: "agenda: ") + cases.map { Bilingual($0.text) }.joined()
    case .attendanceTaken(_, let numbers):
      return numbers.isEmpty
        ? Bilingual(zh: "会场无人", en: "nobody is in the room")
        : Bilingual(zh: "到会：", en: "in the room: ") + numbers.map(name(ofSeat:)).joined()
    case .observersNoted(_, let names):
      return Bilingual(zh: "列席", en: "observers") + Bilingual(quoting: names)
    case .presidingNamed(_, let seat):
      return Bilingual(zh: "主持：", en: "presiding: ") + name(ofSeat: seat)
    case .recorderNamed(_, let actor):
      return Bilingual(zh: "记录：", en: "recording: ") + name(of: actor)
    case .putOff(_, let sitting, let reason):
      return Bilingual(zh: "会议 \(sitting) 缓议", en: "put off by sitting \(sitting)")
        + Bilingual(quoting: reason)
    case .closed(let id): return Bilingual(zh: "会议 \(id) 结束", en: "sitting \(id) closed")
    }
  }
}
