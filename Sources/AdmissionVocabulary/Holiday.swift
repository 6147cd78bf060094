/// The holidays of the published notices, which name them in Chinese.
enum Holiday {
  private static let english = [
    "元旦": "New Year's Day", "春节": "Spring Festival", "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day", "端午节": "Dragon Boat Festival", "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
    "抗日战争暨世界反法西斯战争胜利70周年纪念日": "70th anniversary of victory in the War of Resistance",
  ]

  /// The name with its English; a name of two holidays, 中秋节、国庆节, has both.
  ///
  /// A holiday nobody translated keeps its Chinese name.
  static func name(_ chinese: String) -> Bilingual {
    let parts = chinese.split(separator: "、").map(String.init)
    return Bilingual(
      zh: chinese, en: parts.map { english[$0] ?? $0 }.joined(separator: " and "))
  }
}
