package import AdmissionDirectory
package import AdmissionReports
package import AdmissionVocabulary

/// What one item costs, for a reader: all its communities together, and each of them.
package struct BurdenLine {
  package let workload: Workload
  package let communities: Int
  /// Hours a year in each community, halves rounded up.
  private let each: Int
  /// Names of the communities where it is not for all.
  private let places: [Bilingual]

  package init(_ item: WorkItem, _ register: Register) {
    workload = Workload(items: 1, minutes: register.minutesAYear(of: item))
    communities = register.communities(in: item.scope)
    each = Workload(items: 1, minutes: register.mostMinutesAYear(inOneCommunity: [item])).hours
    switch item.scope {
    case .all: places = []
    case .some(let ids):
      var named: Set<Community.ID> = []
      places = ids.filter { named.insert($0).inserted }.map { id in
        register.name(ofCommunity: id)
      }
    }
  }

  /// «全年 1824 小时：76 个社区，各 24 小时».
  package var words: Bilingual {
    let names =
      places.isEmpty
      ? Bilingual("")
      : Bilingual(zh: "（", en: " (") + places.joined() + Bilingual(zh: "）", en: ")")
    return Bilingual(
      zh: "全年 \(workload.hours) 小时：\(communities) 个社区",
      en: "\(workload.hours) hours a year"
        + (communities == 1
          ? " in one community" : ": \(each) in each of \(communities) communities"))
      + names + Bilingual(zh: communities == 1 ? "" : "，各 \(each) 小时", en: "")
  }
}
