import AdmissionDirectory
import AdmissionReading
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R58_WhatMakesAnEmergencyTests {
  /// One sign of an event, one of routine, three frequencies.
  static let register: Register = {
    func sense(_ topic: Topic, _ strength: Lexicon.Strength, _ sign: String) -> Lexicon.Sense? {
      (try? Sign(parsing: sign)).map {
        Lexicon.Sense(
          id: topic.rawValue, topic: topic, strength: strength, name: Bilingual(topic.rawValue),
          signs: [$0])
      }
    }
    var register = Register.sample
    register.reader = Reader(
      Lexicon(
        frequencies: [
          Lexicon.Frequency(words: ["每季度"], times: 4),
          Lexicon.Frequency(words: ["每两周"], times: 26),
          Lexicon.Frequency(words: ["每日"], times: 366),
        ],
        senses: [
          sense(.event, .asks, "台风 + 今晚"), sense(.routine, .tells, "专项行动"),
        ].compactMap(\.self)))
    return register
  }()

  /// What happens now and is ordered on paper, with something changed.
  static func emergency(_ edit: (inout Application) -> Void = { _ in }) -> Application {
    var application = Application.sample(
      name: "低洼处住户转移", content: "台风今晚登陆，转移住户", enters: sampleDay, ends: day("2014-05-18"),
      basis: .sample(ground: .emergency))
    edit(&application)
    return application
  }

  /// The same, where `emergency` is stated.
  static func stated(
    event: String? = "台风", began: String? = nil, by: String? = "区防汛指挥部",
    orally: String? = nil, document: String? = "示急〔2014〕1号",
    _ edit: (inout Application) -> Void = { _ in }
  ) -> Application {
    emergency {
      $0.emergency = Application.Emergency(
        event: event, began: began.map { day($0) }, declaredBy: by,
        orderedOrally: orally.map { day($0) })
      $0.origin.document = document
      edit(&$0)
    }
  }

  static func entering(_ enters: String) -> Application {
    emergency { $0.item.enters = day(enters) }
  }
  static func ending(_ ends: String) -> Application { emergency { $0.item.ends = day(ends) } }
  static func content(_ text: String) -> Application { emergency { $0.item.content = text } }

  static func told(_ sentence: String, _ given: String, _ until: String) -> Assessment {
    .objects(sentence, ["by": "区防汛指挥部", "given": given, "until": until])
  }

  static func after(_ events: String...) -> Circumstances {
    Circumstances(
      calendar: .sample,
      eventTasks: events.enumerated().map { place, event in
        Circumstances.EventTask(filed: "A2014-00\(place + 1)", event: event)
      })
  }

  static let situations: [(String, Application, Assessment)] = [
    ("another ground", .sample(), .notApplicable("noEmergency")),
    ("no ground", .sample(basis: .sample(ground: nil)), .notApplicable("noEmergency")),
    ("an event that is read", emergency(), .satisfied),
    ("no event anywhere", content("转移住户"), .objects("noEvent")),
    ("a typhoon that is only mentioned", content("台风知识问答"), .objects("noEvent")),
    (
      "an event stated alone", stated { $0.item.content = "转移住户" },
      .objects("noEventStated", ["event": "台风"])
    ),
    ("emergency stated without an event", stated(event: nil), .satisfied),
    (
      "emergency stated without an event, and none read",
      stated(event: nil) { $0.item.content = "转移住户" }, .objects("noEvent")
    ),
    (
      "a drive stated as the event", stated(event: "专项行动"),
      .objects("noEventStated", ["event": "专项行动"])
    ),
    ("began today", stated(began: "2014-04-18"), .satisfied),
    (
      "begins tomorrow", stated(began: "2014-04-19"),
      .objects("beginsLater", ["began": "2014-04-19", "day": "2014-04-18"])
    ),
    ("began thirty days ago", stated(began: "2014-03-19"), .satisfied),
    (
      "began a day before that", stated(began: "2014-03-18"),
      .objects("beganLongAgo", ["began": "2014-03-18", "day": "2014-04-18", "days": "30"])
    ),
    ("entered before filing", entering("2014-04-17"), .satisfied),
    ("enters seven working days later", entering("2014-04-29"), .satisfied),
    (
      "enters a day after that", entering("2014-04-30"),
      .objects(
        "entersLater", ["enters": "2014-04-30", "day": "2014-04-18", "workingDays": "7"])
    ),
    ("ends on the last day for emergencies", ending("2014-07-07"), .satisfied),
    (
      "ends a day after that", ending("2014-07-08"),
      .objects("endsLater", ["ends": "2014-07-08", "latest": "2014-07-07"])
    ),
    ("no end, which R11 asks for", emergency { $0.item.ends = nil }, .satisfied),
    ("routine by its term", emergency { $0.item.term = .routine }, .objects("routineTerm")),
    (
      "a drive by its name", emergency { $0.item.name = "燃气专项行动" },
      .objects("routine", ["quote": "燃气专项行动", "sense": "routine"])
    ),
    (
      "a drive by its content", content("台风今晚登陆，开展专项行动"),
      .objects("routine", ["quote": "开展专项行动", "sense": "routine"])
    ),
    (
      "routine that the department keeps to itself",
      emergency { $0.community.departmentKeeps = "专项行动" }, .satisfied
    ),
    (
      "every quarter", content("台风今晚登陆，每季度巡查"), .objects("byTheCalendar", ["times": "4"])
    ),
    ("every two weeks", content("台风今晚登陆，每两周报送"), .satisfied),
    ("daily while it lasts", content("台风今晚登陆，每日报送"), .satisfied),
    ("neither paper nor word, which R8 asks for", stated(document: nil), .satisfied),
    ("by word of mouth and on paper", stated(orally: "2014-04-01"), .satisfied),
    (
      "by word of mouth today", stated(orally: "2014-04-18", document: nil),
      told("byWordOfMouth", "2014-04-18", "2014-04-23")
    ),
    (
      "by word of mouth, the paper due today", stated(orally: "2014-04-15", document: nil),
      told("byWordOfMouth", "2014-04-15", "2014-04-18")
    ),
    (
      "by word of mouth, the paper due before", stated(orally: "2014-04-14", document: nil),
      told("paperLate", "2014-04-14", "2014-04-17")
    ),
    (
      "by word of mouth tomorrow", stated(orally: "2014-04-19", document: nil),
      .objects("orderedLater", ["given": "2014-04-19", "day": "2014-04-18"])
    ),
    (
      "by word of mouth of nobody", stated(by: nil, orally: "2014-04-18", document: nil),
      .objects("byWhom")
    ),
  ]

  @Test(
    arguments: situations.map {
      Situation($0.0, $0.1, register: register, $0.2)
    } + [
      Situation(
        "others of the same event", stated(event: "“台 风”"), register: register,
        in: after("台风", "暴雨", "台风"),
        .unsatisfied([
          Assessment.Stated(
            "sameEvent",
            [
              "event": Bilingual("“台 风”"), "count": Bilingual("2"),
              "cases": Bilingual(zh: "A2014-001、A2014-003", en: "A2014-001, A2014-003"),
            ])
        ])),
      Situation(
        "others of another event", stated(), register: register, in: after("暴雨"), .satisfied),
      Situation(
        "an event nobody named", emergency(), register: register, in: after("台风"), .satisfied),
    ])
  func assesses(_ situation: Situation) throws {
    try situation.check(
      .whatMakesAnEmergency, ["begun": .number(30), "entry": .number(7), "paper": .number(3)])
  }
}
