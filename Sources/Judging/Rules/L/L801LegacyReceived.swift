import Forms
import Records
import Wordings

extension Rule {
  static let l801: Rule = Rule(
    code: "L801", name: "legacy-received", severity: .warning,
    summary: Wording(
      "2018年及以前的统计表：收到申请数等于当面、传真、网络、信函申请数之和。",
      en: "Before 2019: requests received are those in person, by fax, online and by letter."),
    basis: [.text("国办发〔2014〕32号 政府信息公开情况统计表")],
    fix: Wording(
      "核对四种渠道的申请数，再改收到申请数。",
      en: "Check the requests of the four ways, then correct the requests received."),
    passing: [
      Example.legacy([
        "legacy.received": 8, "legacy.received_in_person": 3, "legacy.received_by_fax": 0,
        "legacy.received_online": 4, "legacy.received_by_letter": 1,
      ])
    ],
    failing: [
      Example.legacy([
        "legacy.received": 8, "legacy.received_in_person": 3, "legacy.received_by_fax": 0,
        "legacy.received_online": 4, "legacy.received_by_letter": 2,
      ]),
      Example.legacy([
        "legacy.received": 8, "legacy.received_in_person": 3, "legacy.received_by_fax": nil,
        "legacy.received_online": 5, "legacy.received_by_letter": 0,
      ]),
    ],
    evaluation: .report { context in
      LegacySum.findings(
        l801, [LegacySum("legacy.received", of: ways, in: context.report)], in: context)
    })

  private static let ways = [
    "legacy.received_in_person", "legacy.received_by_fax", "legacy.received_online",
    "legacy.received_by_letter",
  ]
}
