import AdmissionDirectory
import AdmissionVocabulary

/// Reads `certificates.yaml`.
enum CertificatesFile {
  struct Lists {
    let barred: [BarredCertificate]
    let retained: [RetainedCertificate]
  }

  static func read(_ page: Place, _ instruments: Roll<Instrument>) -> Lists? {
    page.map { keys in
      let citation = keys.required("citation")?.citation(instruments)
      let barred = keys.required("notIssued").flatMap { Self.barred($0, citation, instruments) }
      let retained = keys.required("retained").flatMap(Self.retained)
      guard let barred, let retained, citation != nil else { return nil }
      return Lists(barred: barred, retained: retained)
    }
  }

  /// Entries are read even without the citation they share, so that nothing in them is missed.
  private static func barred(
    _ place: Place, _ citation: Citation?, _ instruments: Roll<Instrument>
  ) -> [BarredCertificate]? {
    let roll = Roll<BarredCertificate>(home: "certificates.yaml")
    return place.entries(roll) { keys, id in
      let name = keys.required("name")?.bilingual()
      let terms = keys.required("terms")?.list(atLeast: 1) { $0.text() }
      let issuer = keys.required("issuer")?.bilingual()
      let own = keys.ifPresent("citation") { $0.citation(instruments) }
      guard let id, let name, let terms, let issuer, let own, let citation = own ?? citation else {
        return nil
      }
      return BarredCertificate(
        id: id, name: name, terms: terms, issuer: issuer, citation: citation)
    }
  }

  private static func retained(_ place: Place) -> [RetainedCertificate]? {
    let roll = Roll<RetainedCertificate>(home: "certificates.yaml")
    return place.entries(roll) { keys, id in
      let name = keys.required("name")?.bilingual()
      let terms = keys.required("terms")?.list { $0.text() }
      let location = keys.required("place")?.bilingual()
      let year = keys.required("year")?.number(CalendarDay.years)
      guard let id, let name, let terms, let location, let year else { return nil }
      return RetainedCertificate(id: id, name: name, terms: terms, place: location, year: year)
    }
  }
}
