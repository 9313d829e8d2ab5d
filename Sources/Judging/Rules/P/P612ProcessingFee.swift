import Claims
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p612: Rule = Rule(
    code: "P612", name: "processing-fee", severity: .warning,
    summary: Wording(
      "信息处理费折合万元不应超过表二行政事业性收费，应当是10元的整数倍；存在逾期未缴费情形但未收取费用的，请说明发出收费通知的件数、总金额和实际收取金额。",
      en: """
        The processing fee must not exceed the administrative fees of table two, must be a multiple of 10 \
        yuan, and must be reported in full where requests ended because it was not paid.
        """),
    basis: [.text("国办函〔2020〕109号")],
    fix: Wording(
      "核对信息处理费的金额和表二行政事业性收费；写明发出收费通知的件数、总金额和实际收取金额。",
      en: """
        Check the fee and the administrative fees of table two; state the number of fee notices, the amount \
        charged and the amount paid.
        """),
    words: [.feeNotices],
    passing: [
      .claiming("全年收取信息处理费400元。", in: 6, cells: [Cell(.fees, .amount): 3]),
      .writing("本年度未收取信息处理费。", in: 6),
      .claiming("本年度未发出收费通知，未收取信息处理费。", in: 6, cells: [Cell(.unpaidFee, .total): 2]),
    ],
    failing: [
      .claiming("全年收取信息处理费400元。", in: 6, cells: [:])
        .found(.review, at: Cell(.fees, .amount), "折合0.0400万元"),
      .claiming("全年收取信息处理费405元。", in: 6, cells: [Cell(.fees, .amount): 3])
        .found(.review, in: 6, "不是10元的整数倍"),
      .claiming("本年度未收取信息处理费。", in: 6, cells: [Cell(.unpaidFee, .total): 2])
        .found(.review, at: Cell(.unpaidFee, .total), "逾期未缴费2件"),
    ],
    evaluation: .report { context in
      let fees = context.reading.fees
      guard context.isOfStatute2019, context.edition != nil, let last = fees.last else {
        return nil
      }
      return fees.compactMap { $0.charged(in: context) }
        + [last.unpaid(in: context)].compactMap { $0 }
    })
}

extension FeeStatement {
  /// The finding about a charged amount.
  fileprivate func charged(in context: CheckContext) -> Finding? {
    guard let yuan, !yuan.isZero, let wan = yuan.timesPowerOfTen(-4) else {
      return nil
    }
    if let total = context.report.cells.number(charges), total < wan {
      var finding = Rule.p612.finding(
        .review, in: context, section: section, label: context.label(charges), quote: quote,
        "信息处理费\(yuan)元，折合\(wan)万元，表二行政事业性收费填报\(total)万元，请核对是否计入。",
        en: """
          The processing fee is \(yuan) yuan, \(wan) wan yuan, but the fees of table two are \(total) wan \
          yuan; please check whether they include it
          """)
      finding.cell = charges
      finding.expected = wan
      finding.actual = total
      finding.gap = total - wan
      return finding
    }
    guard let whole = yuan.integer, whole % 10 != 0 else { return nil }
    return Rule.p612.finding(
      .review, in: context, section: section, quote: quote,
      "信息处理费\(yuan)元不是10元的整数倍，请核对。",
      en: "The processing fee, \(yuan) yuan, is not a multiple of 10 yuan; please check")
  }

  /// The finding that requests ended because the fee was not paid, although none is stated.
  fileprivate func unpaid(in context: CheckContext) -> Finding? {
    // That no notice was sent contradicts the table, which P614 finds.
    let year = context.report.year
    guard yuan?.isZero ?? true,
      !context.passages.contains(where: { $0.unsentNotice(in: year) != nil }),
      let count = context.report.cells.number(unpaidFee), !count.isZero
    else { return nil }
    var finding = Rule.p612.finding(
      .review, in: context, section: section, label: context.label(unpaidFee), quote: quote,
      "表三逾期未缴费\(count)件，正文称未收取信息处理费，请说明发出收费通知的件数、总金额和实际收取金额。",
      en: """
        In table three \(count) requests ended because the fee was not paid, but the text says that none was \
        charged; please state the number of fee notices, the amount charged and the amount paid
        """)
    finding.cell = unpaidFee
    finding.actual = count
    return finding
  }
}

private let charges = Cell(.fees, .amount)

private let unpaidFee = Cell(.unpaidFee, .total)
