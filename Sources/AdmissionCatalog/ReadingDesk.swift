import AdmissionCommittee
import AdmissionDirectory
import AdmissionPages
import AdmissionReading
import AdmissionScreening
import AdmissionVocabulary

/// The files of one catalogue while they are being read.
final class ReadingDesk {
  /// A file as somebody wrote it, or as it was kept after it had been parsed.
  private enum File {
    case written([UInt8])
    case kept(KeptCatalog.File)
  }

  private let files: [String: File]
  private var margins: [String: Margin] = [:]

  /// `refused` are files that are there but cannot be read.
  init(files: [String: [UInt8]], refused: [CatalogDefect] = []) {
    self.files = files.filter { CatalogLayout.isMeant($0.key) }.mapValues { .written($0) }
    for defect in refused {
      margin(defect.file).note(at: defect.line, defect.notice)
    }
  }

  init(_ kept: KeptCatalog) {
    files = kept.files.mapValues { .kept($0) }
  }

  /// What has been noted so far, in any order.
  var defects: [CatalogDefect] { margins.values.flatMap(\.defects) }

  func margin(_ file: String) -> Margin {
    if let margin = margins[file] { return margin }
    let margin = Margin(file: file)
    margins[file] = margin
    return margin
  }

  /// The file, parsed; `nil` when it is not there or cannot be.
  func page(_ file: String) -> Place? {
    switch files[file] {
    case .written(let bytes): Place(page: bytes, margin(file))
    case .kept(let kept): Place(page: kept.page.written, margin(file))
    case nil: nil
    }
  }

  /// Notes files that ought to be there, and files that ought not.
  func noteNames() {
    let present = Set(files.keys).union(margins.keys)
    for file in CatalogLayout.missing(from: present) {
      margin(file).note(at: 0, .missingFile(file))
    }
    for file in present.sorted() where !CatalogLayout.isKnown(file) {
      margin(file).note(at: 0, .unexpectedFile(file))
    }
  }

  func register(_ rolls: Rolls) -> Register? {
    let departments = page("departments.yaml").flatMap {
      DepartmentsFile.read($0, rolls.departments, rolls.actors)
    }
    let instruments = page("instruments.yaml").flatMap {
      InstrumentsFile.read($0, rolls.instruments)
    }
    let fields = page("fields.yaml").flatMap {
      FieldsFile.read($0, rolls.fields, rolls.departments)
    }
    let communities = page("communities.yaml").flatMap {
      CommunitiesFile.read($0, rolls.communities, rolls.actors)
    }
    let prohibitions = page("prohibited.yaml").flatMap {
      ProhibitedFile.read($0, rolls.instruments)
    }
    let certificates = page("certificates.yaml").flatMap {
      CertificatesFile.read($0, rolls.instruments)
    }
    let lexicon = page("lexicon.yaml").flatMap { LexiconFile.read($0) }
    let duties = page("duties.yaml").flatMap {
      DutiesFile.read($0, rolls.instruments, instruments ?? [])
    }
    let wordbook = page("synonyms.yaml").flatMap(SynonymsFile.read)
    guard let departments, let instruments, let fields, let communities, let prohibitions,
      let certificates, let lexicon, let duties, let wordbook
    else { return nil }
    var register = Register(
      departments: departments, streets: communities.streets, communityCount: communities.count,
      instruments: instruments, prohibitions: prohibitions,
      barredCertificates: certificates.barred, retainedCertificates: certificates.retained,
      fields: fields)
    register.reader = Reader(lexicon)
    register.duties = duties
    register.wordbook = wordbook
    return register
  }

  func committee(_ rolls: Rolls) -> Committee? {
    page("committee.yaml").flatMap { CommitteeFile.read($0, rolls) }
  }

  func editions(_ rolls: Rolls) -> [Edition] {
    stems(in: "directory").compactMap { stem in
      page("directory/\(stem).yaml").flatMap { DirectoryFile.read($0, stem: stem, rolls) }
    }
  }

  func years() -> [WorkdayCalendar.Year] {
    stems(in: "workdays").compactMap { stem in
      page("workdays/\(stem).yaml").flatMap { WorkdaysFile.read($0, stem: stem) }
    }
  }

  func ruleBook(_ rolls: Rolls) -> RuleBook? {
    guard let page = page("rules.yaml"), let file = files["rules.yaml"] else { return nil }
    let source =
      switch file {
      case .written(let bytes): String(decoding: bytes, as: UTF8.self)
      case .kept(let kept): kept.text
      }
    return RulesFile.read(page, source: source, rolls)
  }

  /// Names without ending of the YAML files in a folder, in alphabetical order.
  private func stems(in folder: String) -> [String] {
    files.keys.compactMap { CatalogLayout.stem(of: $0, in: folder) }.sorted()
  }
}
