import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p603: Rule = Rule(
    code: "P603", name: "outcome", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写各类办理结果的数量应当与表三第三项各行相符，也可以是一类之下各行之和。",
      en: "How requests ended, in prose and table three: rows, or the sum of a group of rows."),
    basis: [],
    fix: Wording(
      "核对正文与表三第三项的相应各行，改正写错的一处。",
      en: """
        Hold the text against the rows under item 3 of table three and correct the one that is \
        wrong.
        """),
    passing: [
      .claiming(
        "答复政府信息公开申请9件，其中予以公开及部分公开5件，不予公开1件，无法提供3件。",
        cells: [
          "requests.received.total": 9, "requests.outcome.granted.total": 4,
          "requests.outcome.partly_granted.total": 1,
          "requests.outcome.denied.state_secret.total": 1,
          "requests.outcome.unavailable.not_held.total": 3, "requests.outcome.total.total": 9,
        ])
    ],
    failing: [
      .claiming(
        "依申请公开方面，予以公开及部分公开258件。",
        cells: [
          "requests.received.total": 300, "requests.outcome.granted.total": 260,
          "requests.outcome.partly_granted.total": 15, "requests.outcome.total.total": 275,
        ]),
      .claiming(
        "收到政府信息公开申请5件，其中不予公开2件。",
        cells: [
          "requests.received.total": 5, "requests.outcome.denied.state_secret.total": 1,
          "requests.outcome.granted.total": 4, "requests.outcome.total.total": 5,
        ]),
    ],
    evaluation: .report { context in
      p603.findings(about: context) { $0.kind == .outcome }
    })
}
