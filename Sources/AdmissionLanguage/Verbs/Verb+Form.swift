import AdmissionCommittee
import AdmissionDirectory
package import AdmissionVocabulary

extension Verb {
  /// What follows the word, in usage lines.
  package var form: Bilingual { arguments.usage }

  /// What may follow the word.
  package var arguments: Form {
    switch self {
    case .check: .many(.file)
    case .submit, .order: .one(.file)
    case .correct: .sequence([.one(.filed), .one(.file)])
    case .withdraw, .tally: .one(.filed)
    case .accept, .close, .deliver, .escalate: .many(.filed)
    case .return: .sequence([.one(.filed), .quoted(zh: "缺什么", en: "what is missing")])
    case .extend: .sequence([.one(.filed), .quoted(zh: "理由", en: "reason")])
    case .consult:
      .sequence([
        .one(.filed),
        .optional(
          .shown(
            Bilingual(zh: "同意数 共 街道数", en: "N of M"),
            .sequence([
              .one(.number), .word(zh: "共", en: "of", also: Keyword.outOf), .one(.number),
            ]))),
      ])
    case .condition:
      .forms([
        .sequence([.one(.filed), .quoted(zh: "条件", en: "text")]),
        .sequence([
          .one(.filed), .word(zh: "照审查意见", en: "findings", also: Keyword.findings),
        ]),
      ])
    case .recuse: .sequence([.one(.filed), .many(.seat)])
    case .open: .sequence([.many(.filed), .optional(.until)])
    case .vote:
      .sequence([.many(.filed), .choice, .optional(.quoted(zh: "理由", en: "reason"))])
    case .record:
      .forms([
        .sequence([.many(.filed), .one(.ballots)]),
        .sequence([
          .many(.filed),
          .shown(Bilingual(zh: "同意 5 不同意 2 弃权 1", en: "yes 5 no 2 abstain 1"), .hands),
        ]),
      ])
    case .fulfil:
      .sequence([
        .one(.filed), .shown(Bilingual(zh: "条件号", en: "NUMBER"), .one(.number)),
        .optional(.quoted(zh: "凭据", en: "evidence")),
      ])
    case .answer:
      .forms([
        .sequence([.one(.filed), .one(.file)]),
        .sequence([.one(.filed), .quoted(zh: "说明", en: "text")]),
      ])
    case .propose: .proposal
    case .sitting: .sitting
    case .cure: .sequence([.one(.item), .optional(.quoted(zh: "凭据", en: "evidence"))])
    case .complain:
      .sequence([
        .one(.item),
        .optional(.word(zh: "未兑现", en: "undelivered", also: Keyword.undelivered)),
        .quoted(zh: "内容", en: "text"),
      ])
    case .report: .sequence([.quoted(zh: "任务", en: "TASK"), .phrase(.department)])
    case .seat:
      .sequence([
        .one(.seat),
        .either([
          .word(zh: "空缺", en: "vacant"),
          .word(zh: "补缺", en: "filled"),
        ]),
        .optional(.quoted(zh: "原因", en: "reason")),
      ])
    case .review:
      .sequence([
        .optional(.one(.year)),
        .optional(.word(zh: "提请", en: "propose", also: Keyword.proposes)),
      ])
    case .publish: .one(.newEdition)
    case .show: .either([.one(.filed), .one(.item), .one(.sitting)])
    case .why: .either([.one(.filed), .one(.item)])
    case .history: .optional(.one(.filed))
    case .lookup:
      .sequence([
        .either([.phrase(.grant), .phrase(.item), .phrase(.words)]),
        .optional(
          .sequence([
            .word(zh: "报告", en: "report", also: Keyword.reports), .phrase(.department),
          ])),
      ])
    case .directory:
      .sequence([
        .optional(.phrase(.words)), .optional(.grouped(by: [.department, .kind])),
        .optional(.asOf),
      ])
    case .reduced:
      .sequence([
        .optional(
          .sequence([.word(zh: "自", en: "since", also: Keyword.since), .one(.edition)])),
        .optional(.grouped(by: [.kind, .department, .year])), .optional(.asOf),
      ])
    case .burden:
      .sequence([
        .optional(.either([.phrase(.item), .phrase(.department)])), .optional(.asOf),
      ])
    case .rules: .optional(.phrase(.rule))
    case .export: .export
    case .as:
      .forms([
        .phrase(.seatName), .shown(Bilingual(zh: "部门名", en: "DEPARTMENT"), .phrase(.department)),
        .phrase(.community), .phrase(.clerk), .word(zh: "访客", en: "anyone"),
      ])
    case .today: .one(.day)
    case .expect: .expectation
    case .help: .optional(.one(.verb))
    case .lang:
      .either([
        .word(zh: "中文", en: "zh", also: ["chinese"]),
        .word(zh: "英文", en: "en", also: ["英语", "english"]),
      ])
    case .transcript:
      .forms([.one(.newFile), .word(zh: "停止", en: "off", also: Keyword.off)])
    case .quiet:
      .optional(
        .either([
          .shown(Bilingual(zh: "分钟", en: "MINUTES"), .one(.number)),
          .word(zh: "停止", en: "off", also: Keyword.off),
        ]))
    case .set:
      .sequence([
        .either(
          Settings.Key.allCases.map {
            .word(FixedWord(Bilingual(zh: $0.name.zh, en: $0.rawValue)))
          }),
        .either([.word(zh: "开", en: "on"), .word(zh: "关", en: "off")]),
      ])
    case .verify:
      .optional(.sequence([.word(zh: "自", en: "since", also: Keyword.since), .one(.checkCode)]))
    case .docket, .notices, .quit: .nothing
    }
  }
}

extension Form {
  fileprivate static let until = Form.sequence([
    .word(zh: "至", en: "until", also: Keyword.until), .one(.laterDay),
  ])

  fileprivate static let asOf = Form.sequence([
    .word(zh: "截至", en: "as of", also: Keyword.asOf), .one(.day),
  ])

  fileprivate static let choice = Form.either(
    Choice.allCases.map { choice in
      let others = ["赞成", "反对"].filter { Keyword.choice($0) == choice }
      return .word(
        FixedWord(
          Bilingual(zh: choice.name.zh, en: choice.rawValue), also: Set(others), isChoice: true))
    })

  fileprivate static let hands = Form.repeated(.sequence([choice, .one(.number)]))

  fileprivate static func grouped(by keys: [Grouping]) -> Form {
    .sequence([
      .word(zh: "按", en: "by", also: Keyword.by),
      .either(keys.map { .word(FixedWord(Bilingual(zh: $0.name.zh, en: $0.rawValue))) }),
    ])
  }

  fileprivate static let proposal: Form = {
    func motion(_ kinds: Motion.Kind...) -> Form {
      .either(kinds.map { .word(FixedWord(Bilingual(zh: $0.name.zh, en: $0.rawValue))) })
    }
    return .forms([
      .sequence([motion(.remove, .retain), .many(.item)]),
      .sequence([
        motion(.merge), .many(.item), .word(zh: "到", en: "into", also: Keyword.into), .one(.item),
      ]),
      .sequence([motion(.renew, .ratify), .many(.item), .optional(.until)]),
      .sequence([
        motion(.suspend, .revoke), .many(.item),
        .word(zh: "因", en: "because", also: Keyword.because),
        .shown(
          Bilingual(zh: "理由", en: "GROUND"),
          .either(
            ExitGround.allCases.map { ground in
              .word(
                FixedWord(
                  Bilingual(zh: ground.name.zh, en: ground.rawValue), detail: ground.name))
            })),
      ]),
      .sequence([motion(.amend), .one(.item), .one(.file)]),
    ])
  }()

  fileprivate static let sitting: Form = .forms([
    .sequence([.word(zh: "召集", en: "open"), .one(.laterDay), .optional(.many(.filed))]),
    .sequence([.word(zh: "议程", en: "agenda"), .many(.filed)]),
    .sequence([.word(zh: "到会", en: "attend"), .many(.seat)]),
    .sequence([.word(zh: "离会", en: "leave"), .many(.seat)]),
    .sequence([.word(zh: "列席", en: "observers"), .quoted(zh: "名单", en: "names")]),
    .sequence([.word(zh: "主持", en: "preside"), .phrase(.seat)]),
    .sequence([
      .word(zh: "记录", en: "recorder"),
      .shown(Form.Slot.seat.name, .either([.phrase(.seat), .phrase(.clerk)])),
    ]),
    .sequence([
      .word(zh: "审议", en: "take"), .one(.filed),
      .optional(
        .forms([
          .one(.ballots), .shown(Bilingual(zh: "同意 5 不同意 2…", en: "yes 5 no 2…"), .hands),
        ])),
    ]),
    .sequence([
      .word(zh: "缓议", en: "defer"), .many(.filed), .optional(.quoted(zh: "理由", en: "reason")),
    ]),
    .word(zh: "结束", en: "close"),
  ])

  fileprivate static let export: Form = .forms([
    .sequence([
      .either([.word(zh: "目录", en: "directory"), .word(zh: "减项", en: "reduction")]),
      .one(.newFile), .overwrite,
    ]),
    .sequence([
      .word(zh: "纪要", en: "minutes"), .either([.one(.sitting), .one(.filed)]), .one(.newFile),
      .overwrite,
    ]),
    .sequence([.word(zh: "核查单", en: "slip"), .one(.words), .one(.newFile), .overwrite]),
  ])

  private static let overwrite = Form.optional(.word(zh: "覆盖", en: "overwrite"))

  fileprivate static let expectation: Form = .forms([
    .sequence([.one(.filed), .one(.state)]),
    .sequence([.word(zh: "减项", en: "reduced", also: Keyword.reduced), .one(.number)]),
    .sequence([
      .word(zh: "拒绝", en: "refused", also: Keyword.refused), .one(.code),
      .word(zh: ":", en: ":", also: ["："]), .phrase(.line),
    ]),
    .sequence([
      .word(zh: "事项", en: "item", also: Keyword.item),
      .shown(Bilingual(zh: "编号", en: "ID"), .one(.item)),
      .either([
        .word(zh: "在", en: "in"),
        .word(zh: "不在", en: "out"), .one(.standing),
      ]),
    ]),
  ])
}
