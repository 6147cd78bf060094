public import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
public import AdmissionReports
import AdmissionScreening
public import AdmissionVocabulary

extension CheckSlip {
  public static let title = Bilingual(zh: "事项准入核查单", en: "Admission check slip")

  /// The mark of data that were made up to show the mechanism, to stand behind a title.
  public static let demonstration = Bilingual(
    zh: "（演示数据 · demonstration data）", en: " (演示数据 · demonstration data)")

  /// The answer in a clause.
  public var result: Bilingual {
    switch answer {
    case .admitted(let listing, let number, let until):
      let term =
        until.map { Bilingual(zh: "，有效期至 \($0)", en: ", until \($0)") } ?? Bilingual("")
      let vote =
        listing.isCounted(on: day)
        ? Bilingual("") : Bilingual(zh: "（未经表决，待追认）", en: " (without a vote, to be ratified)")
      return Bilingual(zh: "已准入", en: "admitted") + vote + term
        + (number == nil
          ? Bilingual(
            zh: "；没有查到有效编号，请部门出示", en: "; no valid number on record, the department has to show it")
          : Bilingual(""))
    case .suspended(let listing):
      guard let suspension = listing.suspension else {
        return Bilingual(zh: "暂停", en: "suspended")
      }
      return Bilingual(
        zh: "自 \(suspension.since) 起暂停（\(suspension.ground.name.zh)），恢复前不得交办",
        en: "suspended since \(suspension.since) (\(suspension.ground.name.en));"
          + " not to be asked for until it is in use again")
    case .prohibited:
      return Bilingual(zh: "列为禁入事项，不得交办", en: "listed as prohibited, not to be asked for")
    case .notYet(let listing, _, let from):
      let term = listing.item.until.map { Bilingual(zh: "，有效期至 \($0)", en: ", until \($0)") }
      return Bilingual(
        zh: "已编号，\(from) 起方可交办", en: "registered, but not to be asked for before \(from)")
        + (term ?? Bilingual(""))
    case .gone(let listing, let departure, let day):
      if listing.isIn(on: self.day) {
        return Bilingual(
          zh: "事项在目录内，但这一编号自 \(day) 起失效",
          en: "the item is listed, but this number is no longer valid since \(day)")
      }
      return Bilingual(zh: "已于 \(day) 退出：", en: "gone since \(day): ") + departure.words
    case .pending(let filed):
      return Bilingual(
        zh: "正在办理，尚未准入（办件 \(filed.id)，\(filed.standing.zh)）",
        en: "under way and not admitted (case \(filed.id), \(filed.standing.en))")
    case .unlisted: return Bilingual(zh: "不在目录", en: "not in the directory")
    }
  }

  /// The number it goes under, where there is one.
  public var number: AdmissionNumber? {
    switch answer {
    case .admitted(_, let number, _), .notYet(_, let number, _): number
    case .suspended, .prohibited, .gone, .pending, .unlisted: nil
    }
  }

  /// Whose task it is, as far as anybody knows.
  public var department: Bilingual? { departmentID.map { register.name(of: $0) } }

  func name(of department: Department.ID) -> Bilingual { register.name(of: department) }

  var departmentID: Department.ID? {
    answer.listing?.item.department ?? answer.filed?.motion.application?.department
  }

  /// What the community may send back to the department; names stand as people wrote them.
  public var message: Bilingual {
    let subject =
      answer.listing.map { Bilingual("\($0.item.id) ") + $0.item.title } ?? Bilingual(asked)
    let greeting = department.map { $0 + Bilingual(zh: "：", en: ": ") } ?? Bilingual("")
    let head = Bilingual(
      zh: "您好。关于“\(subject.zh)”，我社区于 \(day) 查询了现行目录（版本 \(edition)，今日在列 \(items) 项）。",
      en: "good day. On \(day) we looked up “\(subject.en)” in the directory in force"
        + " (edition \(edition), \(items) items today). ")
    let promised = self.promised.map { Bilingual(zh: "", en: " ") + $0 } ?? Bilingual("")
    return greeting + head + request + promised
      + (paper.map { Bilingual(zh: "", en: " ") + $0 } ?? Bilingual(""))
      + Bilingual(zh: "谢谢。", en: " Thank you.")
  }

  /// What is said of an order that is still to come in writing.
  var paper: Bilingual? {
    paperDue.map { due in
      day > due
        ? Bilingual(
          zh: "书面应急指令应于 \(due) 前（含当日）补交，已逾期，请即补交。",
          en: "The order in writing was due by \(due) and is late; please hand it in at once.")
        : Bilingual(
          zh: "书面应急指令待补交（至迟 \(due)，含当日），不影响先行办理。",
          en: "The order in writing is to follow (by \(due) at the latest); the work goes ahead"
            + " meanwhile.")
    }
  }

  /// What is said where something promised has not come; `nil` where nothing is known to be owed.
  var promised: Bilingual? {
    if isReported {
      return Bilingual(
        zh: "另据反映，承诺的经费或权限还没有到位，请先落实；在此之前我社区可以不接（R34）。",
        en:
          "We also know of promised funds or powers that have not come; please deliver them first,"
          + " until then we may decline (R34).")
    }
    return unmet.isEmpty
      ? nil
      : Bilingual(
        zh: "准入所附的条件还没有全部落实，请先落实；在此之前我社区可以不接（R34）。",
        en: "The conditions of the admission are not all met yet; please meet them first, until"
          + " then we may decline (R34).")
  }

  /// What is asked of the department.
  var request: Bilingual {
    let apply = Bilingual(
      zh: "请先向\(clerk.zh)申报（R2）；有了有效编号，我们就配合，此前暂不能接（R33）。",
      en:
        "please apply to the committee's office first (R2); with a valid number we will gladly help,"
        + " without one we cannot take it on (R33).")
    switch answer {
    case .admitted(_, let number, let until):
      let term = until.map { Bilingual(zh: "，有效期至 \($0)", en: ", until \($0)") } ?? Bilingual("")
      let shown =
        number.map { Bilingual(zh: "编号 \($0.text)", en: "number \($0.text)") + term }
        ?? Bilingual(zh: "没有查到有效编号", en: "no valid number on record") + term
      return Bilingual(zh: "该事项在目录内（", en: "It is listed (") + shown
        + Bilingual(
          zh: "）。请在通知、表格和台账上写明编号、版本和有效期（R32）；若所交办的是另一事项，请先申报（R2、R33）。",
          en:
            "). Please show number, edition and expiry on notices, forms and ledgers (R32); if the"
            + " task at hand is another one, please apply first (R2, R33).")
    case .suspended(let listing):
      let cure = listing.suspension.map { suspension in
        Bilingual(
          zh: "请在 \(suspension.cureBy) 前整改；", en: "Please make it good by \(suspension.cureBy); ")
      }
      return Bilingual(zh: "该事项目前暂停。", en: "It is suspended at present. ") + (cure ?? Bilingual(""))
        + Bilingual(
          zh: "恢复使用后我们再接（R2、R32、R33）。", en: "we take it up once it is in use again (R2, R32, R33).")
    case .prohibited:
      return Bilingual(
        zh: "该事项列为禁入，任何部门不得交给社区，请收回（R5、R33）。",
        en: "It is listed as prohibited and may not be brought to communities; please take it back"
          + " (R5, R33).")
    case .notYet(_, _, let from):
      return Bilingual(
        zh: "该事项 \(from) 起方可进社区，届时请凭编号交办（R2、R32、R33）。",
        en: "It may come to communities from \(from) on; please bring it then, with its number"
          + " (R2, R32, R33).")
    case .gone(let listing, let departure, let day):
      if listing.isIn(on: self.day) {
        return Bilingual(
          zh: "该编号自 \(day) 起失效。", en: "That number is no longer valid since \(day); ") + apply
      }
      return Bilingual(zh: "该事项已于 \(day) 退出（", en: "It left on \(day) (")
        + departure.words
        + Bilingual(zh: "）。如仍有需要，", en: "). If it is still needed, ") + apply
    case .pending(let filed):
      return Bilingual(
        zh: "该事项正由\(committee.zh)办理（办件 \(filed.id)），尚未准入；取得有效编号之前我社区暂不能接（R2、R32、R33）。",
        en:
          "It is before the committee (\(filed.id)) and not admitted; until it has a valid number"
          + " we cannot take it on (R2, R32, R33).")
    case .unlisted:
      let before = refusedBefore.map { earlier in
        Bilingual(
          zh: "同名事项 \(earlier.number) 已于 \(earlier.day) \(earlier.how.zh)。",
          en: "a task of that name, \(earlier.number), was decided on \(earlier.day):"
            + " \(earlier.how.en); ")
      }
      return Bilingual(
        zh: "其中没有这一事项，也没有查到有效编号。", en: "It is not listed and we find no valid number for it; ")
        + (before ?? Bilingual("")) + apply
    }
  }

  /// A form ready to be signed.
  public func markdown(in language: Language) -> String {
    let signature = Bilingual(
      zh: "核查人（签名）：\(Markdown.blank)　　日期：\(Markdown.blank)",
      en: "Checked by (signature): \(Markdown.blank)  Date: \(Markdown.blank)")
    return [
      "# " + heading[language],
      Markdown.table(
        (Bilingual(zh: "项目", en: "Field")[language], Bilingual(zh: "内容", en: "Content")[language]),
        facts.labelled.map { ($0.label[language], Markdown.text($0.words[language])) }),
      "## " + Bilingual(zh: "回复部门", en: "To the department")[language],
      "> " + Markdown.text(message[language]), signature[language],
    ].joined(separator: "\n\n") + "\n"
  }

  var heading: Bilingual { Self.title + (reconstructed ? Self.demonstration : Bilingual("")) }
}
