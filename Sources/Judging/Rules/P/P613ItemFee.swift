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
      .claiming("按件收取信息处理费200元。", in: 6, cells: [received: 11, fees: 3]),
      .claiming("按量收取信息处理费150元。", in: 6, cells: [received: 12, fees: 3]),
      .claiming("收取信息处理费150元。", in: 6, cells: [fees: 3]),
      .claiming("按件或者按量收取信息处理费150元。", in: 6, cells: [received: 2, fees: 3]),
      .claiming("按件计收，标准为每件100元；办公经费150元。", in: 6, cells: [received: 12, fees: 3]),
      .claiming("按件计收，发出收费通知3件，总金额1,300元。", in: 6, cells: [received: 42, fees: 3]),
    ],
    failing: [
      .claiming("按件收取信息处理费150元。", in: 6, cells: [received: 12, fees: 3])
        .found(.review, in: 6, "150元不是100元的整数倍"),
      .claiming("按件计收，收取信息处理费200元。", in: 6, cells: [received: 7, fees: 3])
        .found(.review, in: 6, "一共7件，不超过十件"),
      .claiming("按件计收，收取信息处理费200元。", in: 6, cells: [received: 10, fees: 3])
        .found(.review, in: 6, "一共10件，不超过十件"),
      .claiming("按件计收。收取信息处理费150元。", in: 6, cells: [received: 12, fees: 3])
        .found(.review, in: 6, "150元不是100元的整数倍"),
      .claiming(
        "发出收费通知3件，总金额350元，实际收取350元，均按件计收。", in: 6, cells: [received: 42, fees: 3]
      )
      .found(.review, in: 6, "350元不是100元的整数倍"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, context.edition != nil else { return nil }
      let charges = context.itemFees
      return charges.isEmpty ? nil : charges.compactMap { context.finding(about: $0) }
    })
}

/// A fee that was charged by the item.
private struct ItemFee {
  let yuan: Number
  let section: Int?
  let quote: String
}

extension CheckContext {
  /// The fees that sections state which speak of fees by the item, each amount once: those of the processing
  /// fee, and those in sentences about fee notices, which may not name it.
  fileprivate var itemFees: [ItemFee] {
    var fees: [ItemFee] = []
    for (section, passage) in zip(report.sections, passages) where passage.isByItem {
      let stated = reading.fees.filter { $0.section == section.number }.compactMap { fee in
        fee.yuan.map { ItemFee(yuan: $0, section: section.number, quote: fee.quote) }
      }
      let noticed = passage.noticeAmounts.map { amount in
        ItemFee(yuan: amount.yuan, section: section.number, quote: amount.sentence)
      }
      for fee in stated + noticed
      where !fee.yuan.isZero && !fees.contains(where: { $0.yuan == fee.yuan }) {
        fees.append(fee)
      }
    }
    return fees
  }

  /// The finding about `fee`; nil where it may be right.
  fileprivate func finding(about fee: ItemFee) -> Finding? {
    let yuan = fee.yuan
    if let whole = yuan.integer, whole % 100 != 0 {
      return Rule.p613.finding(
        .review, in: self, section: fee.section, quote: fee.quote,
        "按件计收的信息处理费\(yuan)元不是100元的整数倍，请核对。",
        en: "The fee by the item, \(yuan) yuan, is not a multiple of 100 yuan; please check")
    }
    guard let new = report.cells.number(received),
      let brought = report.cells.number(broughtForward), let all = new + brought,
      all <= Number(10)
    else { return nil }
    return Rule.p613.finding(
      .review, in: self, section: fee.section, quote: fee.quote,
      "按件收取信息处理费\(yuan)元，而表三新收和上年结转一共\(all)件，不超过十件的不收费，请核对。",
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

  /// The whole amounts in yuan in the sentences about fee notices or fees by the item, without rates.
  fileprivate var noticeAmounts: [(yuan: Number, sentence: String)] {
    numbers.compactMap { digits in
      guard has("元", at: skippingSpace(from: digits.upperBound)) else { return nil }
      var start = digits.lowerBound
      while start > 0, UTF8Character.isDigit(bytes[start - 1]) || bytes[start - 1] == 0x2C {
        start -= 1
      }
      // A comma in a number ends a clause.
      let (clause, sentence) = (clause(at: start), sentence(at: digits.lowerBound))
      guard !has(".", at: start - 1), contains(anyOf: ["收费通知", "缴费通知", "按件"], in: sentence),
        contains(anyOf: ["金额", "收取", "计收", "实收", "共计"], in: clause),
        !contains(anyOf: ["每件", "标准", "元/件", "元／件"], in: clause),
        !contains(anyOf: ["退还", "退回", "退费", "减免"], in: sentence),
        let yuan = Number(
          String(decoding: bytes[start..<digits.upperBound].filter { $0 != 0x2C }, as: UTF8.self))
      else { return nil }
      return (yuan, string(sentence))
    }
  }
}

private let itemWord = SubstringSearcher("按件")
private let volumeWord = SubstringSearcher("按量")
private let received = Cell(.received, .total)
private let broughtForward = Cell(.broughtForward, .total)
private let fees = Cell(.fees, .amount)
