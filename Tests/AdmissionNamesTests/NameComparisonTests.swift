import Testing

@testable import AdmissionNames

@Suite struct NameComparisonTests {
  /// As shipped: the same from 80 percent, related from 32, else different.
  enum Likeness { case same, related, different }

  @Test(
    "likeness of two names",
    arguments: [
      // Filler, width, blanks and punctuation say nothing.
      ("社会救助", "协助社会救助工作", .same),
      ("独居老人调查", "关于进一步做好独居老人情况调查的工作", .same),
      ("设立人民调解委员会", "设立社区人民调解委员会", .same),
      ("ABC平台录入", "ａｂｃ 平台，录入", .same),
      ("消防安全检查", "消防·安全 检查（２０１４）", .related),
      ("开展并协助精神卫生工作", "精神卫生", .same),
      ("动员适龄居民献血", "动员适龄居民献血活动", .same),
      ("群众文体活动和公共文化协助", "开展群众文体活动并协助公共文化服务", .same),
      // Synonyms.
      ("独居老人摸底", "独居老年人调查", .same),
      ("人口普查", "人口统计", .same),
      ("流动人口登记", "外来人员建档", .same),
      ("低保申请代办", "最低生活保障申请代办", .same),
      ("计生信息平台录入", "计划生育信息系统录入", .same),
      ("困难家庭名单", "困难家庭花名册", .same),
      ("居民满意度问卷", "住户满意度调查", .same),
      ("残疾人需求调查", "残障人士需求摸排", .same),
      ("养犬登记", "养狗登记", .same),
      // Another order.
      ("高龄津贴核查", "核查高龄津贴", .same),
      ("协助禁毒宣传与防范", "禁毒防范和宣传", .same),
      ("文明楼道创建评比", "创建文明楼道评比", .same),
      ("老年人需求登记与意见反映", "意见反映与老年人需求登记", .same),
      // A slip, a word more.
      ("高龄老人津贴入户核查", "高龄老人津帖入户核查", .same),
      ("高龄老人津贴入户核查", "高龄老人津贴核查", .same),
      ("劝阻报告违法装修", "劝阻报告违规装修", .same),
      ("设爱国卫生组织或人员", "设爱国卫生组织或指定人员", .same),
      ("老年人需求登记与意见反映", "关于开展老人需求摸底登记、做好意见反映的工作", .same),
      // A slip that breaks a filler word or a synonym.
      ("质量监督工作站", "质量监督工做站", .same),
      ("协助消防宣传教育", "协助消防宣教育", .same),
      // One character, and another task.
      ("居民就业状况证明盖章", "居民失业状况证明盖章", .related),
      ("代办精神障碍患者住院手续", "代办精神障碍患者出院手续", .related),
      ("食品安全满意度调查", "食品安全满意度测评", .related),
      ("留守儿童走访排查登记", "留守老人走访排查登记", .related),
      // Words, in any order, with an ending or a slip.
      ("Survey of older residents living alone", "Elderly people who live alone: a survey", .same),
      ("Minimum-living-allowance cases", "Cases of minimum living alowance", .same),
      ("Fire-safety education", "Fire-safety inspections", .related),
      ("Proofs of employment status", "Proofs of unemployment status", .related),
      ("Plaque of a workers' home", "Plaque of a population school", .different),
      ("Survey of reading", "居民阅读情况调查", .different),
      ("The work of the community", "work of the community", .same),
      // Other words of the field.
      ("高龄津贴发放核查", "高龄老人补贴资格复核", .same),
      ("协助征兵工作", "兵役登记和征兵动员", .same),
      ("违法建筑拆除", "拆违控违", .same),
      ("调解民间纠纷", "邻里矛盾调处", .same),
      ("公租房申请受理协助", "公共租赁住房申请协助", .same),
      ("无犯罪记录证明", "未受刑事处罚证明", .same),
      ("安全生产责任状", "安全生产目标管理责任书", .same),
      ("协税护税", "协助税收征管", .same),
      ("高龄津贴核查", "养老金领取资格认证", .related),
      // Akin, and yet something else.
      ("计生信息平台录入", "党员信息平台录入", .related),
      ("居民养犬证明盖章", "居民财产证明盖章", .different),
      ("社区戒毒人员管理", "社区矫正人员管理", .related),
      ("老年人优待证办理", "残疾人优待证办理", .related),
      ("消防安全检查", "消防安全宣传", .related),
      ("消防安全检查", "生产安全检查", .different),
      ("劝阻报告违法建设", "劝阻报告违法装修", .related),
      ("就业登记", "失业登记", .related),
      ("动员居民献血", "动员组织适龄居民献血", .same),
      // Different.
      ("社区矫正", "社区戒毒", .different),
      ("人口普查", "经济普查", .related),
      ("综治工作台账", "健康教育工作台账", .different),
      ("居民阅读情况调查", "居民消费意愿调查", .different),
      ("残疾人就业情况调查", "妇女就业情况调查", .different),
      ("绿色社区工作台账", "绿色社区创建达标", .related),
      ("高龄老人津贴入户核查", "空巢独居老人情况调查", .related),
      ("高龄老人津贴入户核查", "低保申请代办与日常管理", .different),
      ("招商引资任务指标", "协税护税任务指标", .related),
      ("工作", "任务", .different),
      ("社会救助", "", .different),
    ] as [(String, String, Likeness)])
  func compares(_ left: String, _ right: String, _ expected: Likeness) {
    let there = ComparableName(left).percentAlike(ComparableName(right))
    let back = ComparableName(right).percentAlike(ComparableName(left))
    #expect(there == back, "\(left) and \(right) the other way round")
    let likeness: Likeness = there >= 80 ? .same : there >= 32 ? .related : .different
    #expect(likeness == expected, "\(left) and \(right) are \(there)% alike")
  }

  @Test(arguments: [
    ("独居老人情况调查", "独居老人信息上门采集", true),
    ("消防安全检查", "消防安全宣传", false),
    ("综治工作台账", "综治信息平台录入", false),
    ("信息采集录入", "数据报送", false),
    ("Survey of older residents' needs", "Quarterly ledger of elderly people's needs", true),
    ("Fire-safety inspections", "Fire-safety education", false),
    ("Survey of reading", "Reading ledger", false),
    ("Survey of older residents' needs", "独居老人情况调查", false),
  ])
  func knowsTheSubject(_ left: String, _ right: String, _ expected: Bool) {
    #expect(ComparableName(left).hasSubject(of: ComparableName(right)) == expected)
  }

  @Test func aNameOfFillersIsComparedAsItStands() {
    #expect(ComparableName("有关工作").percentAlike(ComparableName("有关 工作")) == 100)
    #expect(ComparableName("，。").percentAlike(ComparableName("，。")) == 0)
  }

  @Test func aVeryLongNameCostsNoMoreThanALongOne() {
    let long = ComparableName(String(repeating: "甲乙", count: 100_000))
    #expect(long.core.count == ComparableName.longest)
    #expect(long.percentAlike(long) == 100)
  }

  @Test func paddingHidesNothing() {
    let padded = ComparableName(String(repeating: "。 ", count: 10_000) + "独居老人调查")
    #expect(padded.percentAlike(ComparableName("独居老人调查")) == 100)
  }
}
