import AdmissionDisplay
public import AdmissionReports
public import AdmissionVocabulary

extension Minutes {
  /// A document ready to be signed.
  public func markdown(in language: Language) -> String {
    var parts = [
      "# \(kind.name[language]) \(id)"
        + (reconstructed ? CheckSlip.demonstration[language] : ""),
      Markdown.text(committee[language]) + " · " + day
        + (isFinal ? "" : Bilingual(zh: "（尚未结束，草稿）", en: " (not finished, draft)")[language]),
    ]
    if let attendance { parts.append(table(attendance.rows, language)) }
    for (place, matter) in matters.enumerated() {
      parts.append("## \(place + 1). \(matter.filed) " + Markdown.text(matter.motion[language]))
      if matter.course != .taken {
        let reason = matter.putOffReason.map {
          Bilingual(zh: "：", en: ": ")[language] + Markdown.text($0)
        }
        parts.append(matter.course.name[language] + (reason ?? ""))
      }
      if kind == .vote {
        parts.append(
          Bilingual(zh: "办件现状：", en: "The case stands at: ")[language]
            + Markdown.text(matter.standing[language]))
      }
      for round in matter.rounds {
        parts.append(
          "### "
            + Bilingual(
              zh: "第 \(round.round) 轮表决（\(round.closedOn)）",
              en: "Poll \(round.round) (\(round.closedOn))")[language])
        parts.append(table(round.rows, language))
      }
    }
    return (parts + closing(in: language)).joined(separator: "\n\n") + "\n"
  }

  private func table(_ rows: [(Bilingual, Bilingual)], _ language: Language) -> String {
    Markdown.table(
      (Bilingual(zh: "项目", en: "Field")[language], Bilingual(zh: "内容", en: "Content")[language]),
      rows.map { ($0.0[language], Markdown.text($0.1[language])) })
  }

  /// The check code and the lines to be signed; nobody is named who was not.
  private func closing(in language: Language) -> [String] {
    func line(_ label: Bilingual, _ name: Bilingual?) -> String {
      let name = name.map {
        Bilingual(zh: "（\($0.zh)，签名）", en: " (\($0.en), signature)")
      }
      return Markdown.text(
        (label + (name ?? Bilingual(zh: "（签名）", en: " (signature)")))[language])
        + Bilingual(zh: "：", en: ": ")[language] + Markdown.blank
        + Bilingual(zh: "　　日期：", en: "  Date: ")[language] + Markdown.blank
    }
    return [
      Bilingual(
        zh: "日志校验码：\(seal.checkCode)（第 \(seal.sequence) 条，摘要 \(seal.digest)）",
        en: "Check code of the journal: \(seal.checkCode) (entry \(seal.sequence), digest"
          + " \(seal.digest))")[language],
      line(Bilingual(zh: "主持", en: "Presiding"), attendance?.presiding),
      line(Bilingual(zh: "记录", en: "Recording"), attendance?.recording),
    ]
  }
}

extension Minutes.Attendance {
  fileprivate var rows: [(Bilingual, Bilingual)] {
    func seats(_ names: [Bilingual], _ count: Int) -> Bilingual {
      Bilingual(zh: "\(count) 席", en: "\(count)")
        + (names.isEmpty ? Bilingual("") : Bilingual(zh: "：", en: ": ") + names.joined())
    }
    let nobody =
      attending.isEmpty && attendingCount > 0
      ? Bilingual(zh: "（席位，不列名）", en: "(a seat, not named)")
      : Bilingual(zh: "未登记", en: "not noted")
    return [
      (Bilingual(zh: "应到", en: "Entitled"), seats(entitled, entitledCount)),
      (Bilingual(zh: "实到", en: "Attending"), seats(attending, attendingCount)),
      (Bilingual(zh: "未到", en: "Absent"), seats(absent, absentCount)),
      (
        Bilingual(zh: "列席", en: "Observers"),
        observers.map { Bilingual($0) } ?? Bilingual(zh: "无", en: "none")
      ),
      (Bilingual(zh: "主持", en: "Presiding"), presiding ?? nobody),
      (Bilingual(zh: "记录", en: "Recording"), recording ?? nobody),
    ]
  }
}

extension Minutes.Round {
  fileprivate var rows: [(Bilingual, Bilingual)] {
    let means =
      byHands
      ? Bilingual(zh: "举手计数", en: "show of hands") : Bilingual(zh: "记名投票", en: "ballots by name")
    let place =
      sitting.map { Bilingual(zh: "会议 \($0)", en: "sitting \($0)") }
      ?? Bilingual(
        zh: "会外表决，\(openedOn) 至 \(closedOn)", en: "by circulation, \(openedOn) to \(closedOn)")
    var rows: [(Bilingual, Bilingual)] = [
      (
        Bilingual(zh: "方式", en: "Manner"),
        place + Bilingual(zh: "，", en: ", ") + means
          + (revision > 1
            ? Bilingual(zh: "，申请第 \(revision) 稿", en: ", revision \(revision)")
            : Bilingual(""))
      )
    ]
    rows += recusals.map {
      (
        Bilingual(zh: "回避", en: "Recused"),
        $0.name + Bilingual(zh: "（\($0.ground.zh)）", en: " (\($0.ground.en))")
      )
    }
    rows += conditions.enumerated().map {
      (
        Bilingual(zh: "所附条件 \($0.offset + 1)", en: "Condition \($0.offset + 1)"),
        $0.element
      )
    }
    rows += struck.map { (Bilingual(zh: "删去的条件", en: "Condition struck"), $0) }
    rows.append(
      (
        Bilingual(zh: "票数", en: "Counts"),
        Bilingual(
          zh: "同意 \(counts.yes)、不同意 \(counts.no)、弃权 \(counts.abstain)、回避 \(counts.recused)、"
            + "到会未投 \(counts.present)、缺席 \(counts.absent)",
          en: "yes \(counts.yes), no \(counts.no), abstain \(counts.abstain), recused"
            + " \(counts.recused), present without a ballot \(counts.present), absent \(counts.absent)"
        )
      ))
    rows.append(
      (
        Bilingual(zh: "要求", en: "Required"),
        Bilingual(
          zh: "通过须 \(needed) 票；到会 \(attending) 席，"
            + (neededToAttend > 0 ? "法定 \(neededToAttend) 席" : "不设法定人数"),
          en: "\(needed) in favour; \(attending) attending, "
            + (neededToAttend > 0 ? "quorum \(neededToAttend)" : "no quorum is asked for"))
      ))
    rows.append((Bilingual(zh: "结果", en: "Outcome"), outcomeName))
    rows.append(
      (
        Bilingual(zh: "决定", en: "Decision"),
        decision ?? Bilingual(zh: "未形成决定", en: "none")
      ))
    rows += (voices ?? []).map { voice in
      (
        voice.dissents
          ? Bilingual(zh: "与结果不同", en: "Against the outcome") : Bilingual(zh: "理由", en: "Reason"),
        voice.name + Bilingual(zh: "，", en: ", ") + voice.choice
          + (voice.reason.map { Bilingual(zh: "：“\($0)”", en: ": “\($0)”") } ?? Bilingual(""))
      )
    }
    rows += deadlines.map {
      (
        Bilingual(zh: "起算期限", en: "Deadline"),
        $0.clock + Bilingual(zh: "（\($0.rule)）：", en: " (\($0.rule)): ") + $0.derivation
      )
    }
    return rows
  }
}
