import Forms
import Records
import Wordings

extension Rule {
  static let l802: Rule = Rule(
    code: "L802", name: "legacy-answered", severity: .warning,
    summary: Wording(
      "2018年及以前的统计表：申请答复数等于八种答复之和；列出不同意公开的各种理由的，不同意公开答复数等于它们之和。",
      en: "Before 2019: answers are the eight kinds together; refusals are their reasons together."),
    basis: [.text("国办发〔2014〕32号 政府信息公开情况统计表")],
    fix: Wording(
      "核对各种答复的件数，再改申请答复数。",
      en: "Check the answers of each kind, then correct the requests answered."),
    passing: [
      Example.legacy([
        "legacy.answered": 9, "legacy.already_public": 1, "legacy.granted": 2,
        "legacy.partly_granted": 0, "legacy.refused": 3, "legacy.not_this_agency": 1,
        "legacy.does_not_exist": 1, "legacy.asked_to_amend": 0, "legacy.other_channel": 1,
      ]),
      Example.legacy(
        ["legacy.refused": 3],
        rows: [
          Example.row("4.不同意公开答复数", 3, "legacy.refused"), Example.row("涉及商业秘密", 1),
          Example.row("涉及个人隐私", 2), Example.row("6.申请信息不存在数", 9, "legacy.does_not_exist"),
        ]),
    ],
    failing: [
      Example.legacy([
        "legacy.answered": 9, "legacy.already_public": 1, "legacy.granted": 2,
        "legacy.partly_granted": 0, "legacy.refused": 3, "legacy.not_this_agency": 1,
        "legacy.does_not_exist": 1, "legacy.asked_to_amend": 0, "legacy.other_channel": 2,
      ]),
      Example.legacy(
        ["legacy.refused": 3],
        rows: [
          Example.row("4.不同意公开答复数", 3, "legacy.refused"), Example.row("涉及商业秘密", 1),
          Example.row("涉及个人隐私", 1),
        ]),
    ],
    evaluation: .report { context in
      LegacySum.findings(
        l802,
        [
          LegacySum("legacy.answered", of: kinds, in: context.report),
          LegacySum("legacy.refused", ofRowsBelowIn: context.report),
        ], in: context)
    })

  private static let kinds = [
    "legacy.already_public", "legacy.granted", "legacy.partly_granted", "legacy.refused",
    "legacy.not_this_agency", "legacy.does_not_exist", "legacy.asked_to_amend",
    "legacy.other_channel",
  ]
}
