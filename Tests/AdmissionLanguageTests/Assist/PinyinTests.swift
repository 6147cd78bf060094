import Testing

@testable import AdmissionLanguage

@Suite struct PinyinTests {
  static func reads(_ typed: String, _ name: String) -> Bool {
    var pinyin = Pinyin()
    return pinyin.letters(of: name).begins(with: Array(typed.unicodeScalars)[...])
  }

  @Test(arguments: [
    // Initials, syllables, the beginning of the last, mixtures, Han characters between.
    ("mzj", "民政局"), ("minzhengju", "民政局"), ("minzheng", "民政局"), ("mzju", "民政局"),
    ("minzj", "民政局"), ("mzhj", "民政局"), ("m", "民政局"), ("min zheng", "民政局"), ("民zj", "民政局"),
    ("民政ju", "民政局"), ("zjj", "住房局".replacing("房", with: "建")), ("tp", "投票"), ("toup", "投票"),
    // Marks are not typed; what is no Han character stands for itself.
    ("zfwyh", "政法委员会（综治办）"), ("zhengfaweiyuanhuizzb", "政法委员会（综治办）"), ("15fenzhong", "15分钟"),
    // ü is v, and u where no other u follows.
    ("lvhua", "绿化"), ("lh", "绿化"), ("funvlianhe", "妇女联合会"),
    // Characters read in several ways, as the catalogue's names read them.
    ("yanchang", "延长"), ("chongfu", "重复"), ("jiangxia", "江厦街道"), ("nandushequ", "南都社区"),
    ("tiaojie", "调解委员会"), ("gongshangxingzheng", "工商行政管理分局"), ("diaocha", "调查"),
    ("xuexiao", "学校"), ("chuanranbing", "传染病"), ("rlzyhshbz", "人力资源和社会保障局"),
    ("kuaiji", "会计"), ("huiyi", "会议"), ("shuxue", "数学"), ("jiaoyu", "教育局"), ("yuehu", "月湖街道"),
    ("qu", "区委办公室"), ("ganbu", "干部"), ("xianxue", "县学社区"), ("xian", "献血"), ("canji", "残疾人"),
  ])
  func reads(_ typed: String, _ name: String) {
    #expect(Self.reads(typed, name))
  }

  @Test(arguments: [
    ("mj", "民政局"), ("mzjx", "民政局"), ("mize", "民政局"), ("zj", "民政局"), ("tpx", "投票"),
    ("财zj", "民政局"), ("mzz", "民政局"),
  ])
  func readsNot(_ typed: String, _ name: String) {
    #expect(!Self.reads(typed, name))
  }
}
