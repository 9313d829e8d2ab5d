import Forms
import Records
import Wordings

extension Rule {
  static let l801: Rule = Rule(
    code: "L801", name: "legacy-received", severity: .warning,
    summary: Wording(
      "2018年及以前的统计表：收到申请数等于当面、传真、网络、信函申请数之和。",
      en:
        "Before 2019: requests received are the sum of those in person, by fax, online and by letter."
    ),
    basis: [.text("国办发〔2014〕32号 政府信息公开情况统计表")],
    fix: Wording(
      "核对四种渠道的申请数，再改收到申请数。",
      en: "Check the requests of the four channels, then correct the requests received."),
    passing: [
      Example.legacy([
        .received: 8, .receivedInPerson: 3, .receivedByFax: 0,
        .receivedOnline: 4, .receivedByLetter: 1,
      ])
    ],
    failing: [
      Example.legacy([
        .received: 8, .receivedInPerson: 3, .receivedByFax: 0,
        .receivedOnline: 4, .receivedByLetter: 2,
      ]).found(.fail, at: Cell(.received), "填报8，各分项合计9"),
      Example.legacy([
        .received: 8, .receivedInPerson: 3, .receivedByFax: nil,
        .receivedOnline: 5, .receivedByLetter: 0,
      ]).found(.review, at: Cell(.received), "填报8，分项有空白，按0计才相符"),
    ],
    evaluation: .report { context in
      LegacySum.findings(
        l801, [LegacySum(.received, of: ways, in: context.report)], in: context)
    })
}

private let ways: [StatisticsIndicator] = [
  .receivedInPerson, .receivedByFax, .receivedOnline,
  .receivedByLetter,
]
