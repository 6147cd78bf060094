import AdmissionCommittee
import AdmissionDirectory
import AdmissionNames
import AdmissionPages
import AdmissionReading
import AdmissionScreening
import AdmissionVocabulary

/// The files of one catalogue while they are being read.
final class ReadingDesk {
  private let files: [String: [UInt8]]
  /// A catalogue that was read before, in place of files.
  private let kept: KeptCatalog?
  private var margins: [String: Margin] = [:]

  /// `refused` are files that are there but cannot be read.
  init(files: [String: [UInt8]], refused: [CatalogDefect] = []) {
    self.files = files.filter { CatalogLayout.isMeant($0.key) }
    kept = nil
    for defect in refused {
      margin(defect.file).note(at: defect.line, defect.notice)
    }
  }

  init(_ kept: KeptCatalog) {
    (files, self.kept) = ([:], kept)
  }

  /// What ids and names are told apart by.
  var rolls: Rolls { Rolls(isVetted: kept != nil) }

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
    if let kept { return kept.pages[file].map { Place(page: $0.written, margin(file)) } }
    return files[file].flatMap { Place(page: $0, margin(file)) }
  }

  /// Notes files that ought to be there, and files that ought not.
  func noteNames() {
    guard kept == nil else { return }
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
      CommunitiesFile.read($0, rolls)
    }
    let prohibitions = page("prohibited.yaml").flatMap {
      ProhibitedFile.read($0, rolls.instruments)
    }
    let certificates = page("certificates.yaml").flatMap {
      CertificatesFile.read($0, rolls.instruments)
    }
    let duties = page("duties.yaml").flatMap {
      DutiesFile.read($0, rolls.instruments, instruments ?? [])
    }
    let words = words()
    guard let departments, let instruments, let fields, let communities, let prohibitions,
      let certificates, let words, let duties
    else { return nil }
    var register = Register(
      departments: departments, streets: communities.streets, communityCount: communities.count,
      instruments: instruments, prohibitions: prohibitions,
      barredCertificates: certificates.barred, retainedCertificates: certificates.retained,
      fields: fields)
    (register.reader, register.wordbook) = words
    register.duties = duties
    return register
  }

  private func words() -> (Reader, Wordbook)? {
    if let kept { return kept.readyWords() }
    let lexicon = page("lexicon.yaml").flatMap { LexiconFile.read($0) }
    let wordbook = page("synonyms.yaml").flatMap(SynonymsFile.read)
    guard let lexicon, let wordbook else { return nil }
    return (Reader(lexicon), wordbook)
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
    guard let page = page("rules.yaml") else { return nil }
    let source = kept?.rules ?? String(decoding: files["rules.yaml"] ?? [], as: UTF8.self)
    return RulesFile.read(page, source: source, rolls)
  }

  /// Names without ending of the YAML files in a folder, in alphabetical order.
  private func stems(in folder: String) -> [String] {
    let names = kept.map { Array($0.pages.keys) } ?? Array(files.keys)
    return names.compactMap { CatalogLayout.stem(of: $0, in: folder) }.sorted()
  }
}
