import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p614: Rule = Rule(
    code: "P614", name: "notice-unsent", severity: .error,
    summary: Wording(
      "正文称没有发出收费通知，表三“申请人逾期未按收费通知要求缴纳费用”就应当是0。",
      en: """
        The text says that no fee notice was sent, but in table three requests ended because a fee was not \
        paid as a notice asked.
        """),
    basis: [.text("国办函〔2020〕109号"), .form("表三")],
    fix: Wording(
      "核对发出的收费通知和表三的件数；通知是上年发出的，请写明。",
      en: "Check the notices and the number in table three; say where one was sent last year."),
    words: [.feeNotices],
    passing: [
      Example(), .writing("本年度未发出收费通知。", in: 6),
      .claiming("发出收费通知2件，逾期未按收费通知要求缴纳费用2件。", in: 6, cells: [unpaid: 2]),
      .claiming("申请人未按收费通知缴费的2件，不再处理。", in: 1, cells: [unpaid: 2]),
      .claiming("不存在未发出收费通知的情况。", in: 6, cells: [unpaid: 2]),
      .claiming("除上年发出的2件外，本年度未发出收费通知。", in: 6, cells: [unpaid: 2]),
      .claiming("2021年未发出收费通知，2022年发出2件。", in: 6, cells: [unpaid: 2]),
      .claiming("未发出收费通知的5件已经办结，发出收费通知20件。", in: 6, cells: [unpaid: 2]),
    ],
    failing: [
      .claiming("本年度未发出收费通知，未收取信息处理费。", in: 6, cells: [unpaid: 2])
        .found(.fail, at: unpaid, "未发出收费通知"),
      .claiming("全年共发出收费通知0件，总金额0元。", in: 6, cells: [unpaid: 1])
        .found(.fail, at: unpaid, "填报1件"),
      .claiming("2022年没有向申请人发出收费通知书。", in: 6, cells: [unpaid: 1])
        .found(.fail, at: unpaid, "没有向申请人发出"),
      .claiming("未发出任何信息处理费收费通知。", in: 6, cells: [unpaid: 1])
        .found(.fail, at: unpaid, "未发出任何"),
      .claiming("我局未下达缴费通知，未收费。", in: 6, cells: [unpaid: 1])
        .found(.fail, at: unpaid, "未下达"),
      .claiming("收费通知发出数为0。", in: 6, cells: [unpaid: 1]).found(.fail, at: unpaid, "数为0"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, context.edition != nil else { return nil }
      for (section, passage) in zip(context.report.sections, context.passages) {
        guard let denial = passage.unsentNotice(in: context.report.year) else { continue }
        guard let count = context.report.cells.number(unpaid), !count.isZero else { return [] }
        let words = passage.string(denial)
        var finding = p614.finding(
          .fail, in: context, section: section.number, label: context.label(unpaid),
          quote: passage.string(passage.sentence(at: denial.lowerBound)),
          "正文称“\(words)”，表三“申请人逾期未按收费通知要求缴纳费用”总计填报\(count)件，不一致，请核实并更正。",
          en: """
            The text says “\(words)”, but in table three \(count) requests ended because a fee was not paid as a \
            notice asked; please check and correct
            """)
        finding.cell = unpaid
        finding.actual = count
        finding.expected = .zero
        finding.gap = count
        return [finding]
      }
      return nil
    })
}

private let unpaid = Cell(.unpaidFee, .total)
