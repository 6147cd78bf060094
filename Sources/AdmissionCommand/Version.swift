import AdmissionJournalSQLite
import AdmissionVocabulary

/// Which program this is, and which stores it makes.
enum Version {
  /// The newest of the page of changes.
  static let program = "0.2.0"
  /// Of the tables of a store; a store of a later one is refused.
  static let store = Schema.current.version

  static let words = Bilingual(
    zh: "准入 \(program)，档案格式 \(store)", en: "zhunru \(program), store format \(store)")

  /// What `--version` answers, where no language is chosen; programs read the first line.
  static let page = """
    zhunru \(program)
    档案格式 \(store)；每条记录另带自己的格式号
    store format \(store); each entry carries the number of its own shape
    """
}
