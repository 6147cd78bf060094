import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
package import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
package import AdmissionWording

extension Session {
  /// Whether a community may be asked for something, named or forwarded as a notice; naming a
  /// department also reports the task to the office, where nobody admitted it.
  package func lookup(_ asked: Prose, reporting department: Token? = nil) throws -> [Reply] {
    let text = try text(asked, within: ForwardedNotice.limit)
    try ForwardedNotice.limit.check(text)
    guard text.isSeen else { throw NothingAsked() }
    if asked.isElsewhere || ForwardedNotice.isOne(text) {
      return try answer(notice: text, readFrom: asked.source, reporting: department)
    }
    let slip = try slip(asking: text)
    guard let department else { return [slip.reply] }
    guard !slip.mayBeAsked else { throw NothingToReport(asked: text, result: slip.result) }
    let bypass = Bypass(task: slip.asked, department: try names.owner(department))
    return [slip.reply, try change(.report(bypass))]
  }

  private func answer(
    notice text: String, readFrom source: Bilingual?, reporting department: Token?
  ) throws -> [Reply] {
    let slip = NoticeSlip(
      on: text, of: registrar.current, by: registrar.orders, from: community)
    let reply = slip.reply(readFrom: source)
    guard let department else { return [reply] }
    guard let open = slip.tasks.first(where: { !$0.isCovered }) else {
      throw NothingToReport(asked: slip.notice.task, result: slip.outcome)
    }
    let bypass = Bypass(task: open.called, department: try names.owner(department))
    return [reply, try change(.report(bypass))]
  }

  /// A report of a task that came without a number.
  ///
  /// - Throws: ``NothingToReport`` for what the directory lists for that very department.
  func report(_ task: Prose, by department: Token) throws -> Reply {
    let bypass = Bypass(task: try text(task), department: try names.owner(department))
    if (try? TextLimit.name.check(bypass.task)) != nil {
      let slip = try slip(asking: bypass.task)
      let isSure = slip.match != .words && slip.answer.listing?.item.department == bypass.department
      guard !(slip.mayBeAsked && isSure) else {
        throw NothingToReport(asked: bypass.task, result: slip.result)
      }
    }
    return try change(.report(bypass))
  }

  /// - Throws: ``TextTooLong``.
  func slip(asking words: String) throws -> CheckSlip {
    try TextLimit.name.check(words)
    return CheckSlip(asking: words, of: registrar.current, by: registrar.orders, from: community)
  }

  /// Who asks, where it is a community.
  private var community: Community.ID? {
    if case .community(let id) = actor { id } else { nil }
  }
}

extension Prose {
  /// Whether the text stands somewhere else than in the line.
  fileprivate var isElsewhere: Bool { source != nil }

  /// Where it stands, where that is not in the line.
  fileprivate var source: Bilingual? {
    switch self {
    case .said: nil
    case .file(let path): Bilingual(zh: "文件 \(path.typed)", en: "the file \(path.typed)")
    case .standardInput: Bilingual(zh: "标准输入", en: "standard input")
    }
  }
}

/// A question with nothing in it.
struct NothingAsked: Explainable {
  var notice: Notice {
    Notice(
      "nothing-asked", zh: "没有写要查什么", en: "it does not say what to look up",
      hint: Bilingual(
        zh: "写编号、事项名称，或贴上通知全文；通知在文件里的写 @文件",
        en: "give a number, the name of a task or a whole notice; one in a file as @FILE"))
  }
}

/// A task that is in, about which there is no bypass to report.
struct NothingToReport: Explainable {
  let asked: String
  let result: Bilingual

  var notice: Notice {
    Notice(
      "nothing-to-report", zh: "“\(asked)”\(result.zh)，不是无号下派",
      en: "“\(asked)”: \(result.en); there is no bypass to report",
      hint: Bilingual(
        zh: "对事项本身有意见的：投诉 事项 \"内容\"", en: "to complain of the item: complain ITEM \"text\""))
  }
}
