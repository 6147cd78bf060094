extension EnglishWords {
  /// Without the ending of a plural or of `-ing`, and without a last `e`: living and live are one.
  static func stem(_ word: [UInt32]) -> [UInt32] {
    var stem = word[...]
    if stem.count > 4, stem.ends(with: "ies") {
      stem = stem.dropLast(3) + units(of: "y")
    } else if stem.count > 4, ["sses", "shes", "ches", "xes"].contains(where: stem.ends) {
      stem = stem.dropLast(2)
    } else if stem.count > 3, stem.ends(with: "s"), !["ss", "us", "is"].contains(where: stem.ends) {
      stem = stem.dropLast()
    }
    if stem.count > 5, stem.ends(with: "ing") {
      stem = stem.dropLast(3)
      let isDoubled = stem.dropLast().last == stem.last
      if isDoubled, !["ll", "ss"].contains(where: stem.ends) { stem = stem.dropLast() }
    }
    if stem.count > 3, stem.ends(with: "e") { stem = stem.dropLast() }
    return Array(stem)
  }

  /// As for Chinese names: what asks the same of a community, and what adds nothing.
  static let synonyms: [[UInt32]: [UInt32]] = {
    let lists: KeyValuePairs<String, String> = [
      "survey": "survey canvass questionnaire poll census",
      "inspection": "inspection inspect check checking",
      "assessment": "assessment appraisal evaluation scoring",
      "registration": "registration register recording record enrolment",
      "report": "report submission",
      "ledger": "ledger roster list",
      "platform": "platform system app",
      "education": "education publicity",
      "training": "training course",
      "plaque": "plaque sign",
      "campaign": "campaign contest drive",
      "elder": "elder elderly older old aged senior",
      "disabled": "disabled disability disabilities handicapped",
      "migrant": "migrant floating",
      "proof": "proof certificate statement",
      "seal": "seal stamp",
      "home": "home house household",
      "child": "child children",
      "woman": "woman women",
      "":
        "a an the of for to in on at by with and or from into as what that how s help helping "
        + "assist assisting assistance carry carrying out work task tasks matter matters "
        + "conduct conducting community communities resident residents people person persons "
        + "activity activities organise organising organize organizing their its",
    ]
    var synonyms: [[UInt32]: [UInt32]] = [:]
    for (word, list) in lists {
      let meant = stem(units(of: word))
      for other in list.split(separator: " ") { synonyms[stem(units(of: other))] = meant }
    }
    return synonyms
  }()

  /// What is done to a subject, as against the subject itself.
  static let actions = Set(
    ("survey inspection assessment registration report ledger platform entering collecting "
      + "updating summary verification visit data information monthly quarterly yearly door")
      .split(separator: " ").map { stem(units(of: $0)) })
}

extension ArraySlice<UInt32> {
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars.map(\.value))
  }
}
