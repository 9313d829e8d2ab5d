import Chinese
import Claims
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p613: Rule = Rule(
    code: "P613", name: "item-fee", severity: .warning,
    summary: Wording(
      "按件计收的信息处理费应当是100元的整数倍；新收和上年结转的申请一共不超过10件的，不会按件收费，请核实。写到按量计收的不核对。",
      en: """
        A processing fee by the item (按件) must be a multiple of 100 yuan, and none is due up to ten requests. \
        Not applied where the text mentions fees by volume (按量).
        """),
    basis: [.text("国办函〔2020〕109号")],
    fix: Wording(
      "核对计收的标准、件数和金额。", en: "Check the standard, the number of items and the amount."),
    passing: [
      Example(),
      .claiming("按件收取信息处理费200元。", in: 6, cells: [received: 12, fees: 3]),
      .claiming("按量收取信息处理费150元。", in: 6, cells: [received: 12, fees: 3]),
      .claiming("收取信息处理费150元。", in: 6, cells: [fees: 3]),
      .claiming("按件或者按量收取信息处理费150元。", in: 6, cells: [received: 2, fees: 3]),
    ],
    failing: [
      .claiming("按件收取信息处理费150元。", in: 6, cells: [received: 12, fees: 3])
        .found(.review, in: 6, "150元不是100元的整数倍"),
      .claiming("按件计收，收取信息处理费200元。", in: 6, cells: [received: 7, fees: 3])
        .found(.review, in: 6, "一共7件，不超过十件"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, context.edition != nil else { return nil }
      let charges = context.reading.fees.filter { fee in
        let isByItem = fee.section.map { context.passage($0).isByItem } ?? false
        return isByItem && !(fee.yuan?.isZero ?? true)
      }
      return charges.isEmpty ? nil : charges.compactMap { $0.asItemFee(in: context) }
    })
}

extension FeeStatement {
  /// The finding about a fee that was charged by the item; nil where it may be right.
  fileprivate func asItemFee(in context: CheckContext) -> Finding? {
    guard let yuan else { return nil }
    if let whole = yuan.integer, whole % 100 != 0 {
      return Rule.p613.finding(
        .review, in: context, section: section, quote: quote,
        "按件计收的信息处理费\(yuan)元不是100元的整数倍，请核对",
        en: "The fee by the item, \(yuan) yuan, is not a multiple of 100 yuan; please check")
    }
    let cells = context.report.cells
    guard let new = cells.number(received), let brought = cells.number(broughtForward),
      let all = new + brought, all <= Number(10)
    else { return nil }
    return Rule.p613.finding(
      .review, in: context, section: section, quote: quote,
      "按件收取信息处理费\(yuan)元，而表三新收和上年结转一共\(all)件，不超过十件的不收费，请核对",
      en: """
        A fee of \(yuan) yuan was charged by the item, but table three has \(all) requests, new and brought \
        forward; up to ten are free; please check
        """)
  }
}

extension IndexedText {
  /// Whether it speaks of fees by the item, and of none by volume.
  fileprivate var isByItem: Bool {
    itemWord.occurs(in: bytes) && !volumeWord.occurs(in: bytes)
  }
}

private let itemWord = SubstringSearcher("按件")
private let volumeWord = SubstringSearcher("按量")
private let received = Cell(.received, .total)
private let broughtForward = Cell(.broughtForward, .total)
private let fees = Cell(.fees, .amount)
