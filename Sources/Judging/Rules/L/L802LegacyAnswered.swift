import Forms
import Records
import Wordings

extension Rule {
  static let l802: Rule = Rule(
    code: "L802", name: "legacy-answered", severity: .warning,
    summary: Wording(
      "2018年及以前的统计表：申请答复数等于八种答复之和；列出不同意公开的各种理由的，不同意公开答复数等于它们之和。",
      en:
        "Before 2019: requests answered are the sum of the eight kinds of answers; refusals the sum of their reasons."
    ),
    basis: [.text("国办发〔2014〕32号 政府信息公开情况统计表")],
    fix: Wording(
      "核对各种答复的件数，再改申请答复数。",
      en: "Check the number of each kind of answer, then correct the requests answered."),
    passing: [
      Example.legacy([
        .answered: 9, .alreadyPublic: 1, .granted: 2,
        .partlyGranted: 0, .refused: 3, .notThisAgency: 1,
        .doesNotExist: 1, .askedToAmend: 0, .otherChannel: 1,
      ]),
      Example.legacy(
        [.refused: 3],
        rows: [
          Example.row("4.不同意公开答复数", 3, .refused), Example.row("涉及商业秘密", 1),
          Example.row("涉及个人隐私", 2), Example.row("6.申请信息不存在数", 9, .doesNotExist),
        ]),
    ],
    failing: [
      Example.legacy([
        .answered: 9, .alreadyPublic: 1, .granted: 2,
        .partlyGranted: 0, .refused: 3, .notThisAgency: 1,
        .doesNotExist: 1, .askedToAmend: 0, .otherChannel: 2,
      ]).found(.fail, at: Cell(.answered), "填报9，各分项合计10"),
      Example.legacy(
        [.refused: 3],
        rows: [
          Example.row("4.不同意公开答复数", 3, .refused), Example.row("涉及商业秘密", 1),
          Example.row("涉及个人隐私", 1),
        ]
      ).found(.fail, at: Cell(.refused), "填报3，各分项合计2"),
    ],
    evaluation: .report { context in
      LegacySum.findings(
        l802,
        [
          LegacySum(.answered, of: kinds, in: context.report),
          LegacySum(.refused, ofRowsBelowIn: context.report),
        ], in: context)
    })
}

private let kinds: [StatisticsIndicator] = [
  .alreadyPublic, .granted, .partlyGranted, .refused,
  .notThisAgency, .doesNotExist, .askedToAmend,
  .otherChannel,
]
