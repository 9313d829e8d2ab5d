import Claims
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p609: Rule = Rule(
    code: "P609", name: "percentage", severity: .warning, concern: .sentence,
    summary: Wording(
      "“占P%”应当与正文所写的数相符，正文没有写明的，与表三相符；末位容许差1。",
      en:
        "占P% matches the numbers of the prose, or of table three where the prose has none, within one unit of the last printed digit."
    ),
    basis: [],
    fix: Wording(
      "按句中的数重新计算百分比。",
      en: "Recalculate the percentage from the numbers in the sentence."),
    passing: [
      .writing("共收到政府信息公开申请80件，其中网络申请60件，占75%。", in: 1),
      .writing("全年公开信息200条，其中文件类50条、动态类150条，文件类占25%。", in: 1),
    ],
    failing: [
      .writing("共收到政府信息公开申请80件，其中当面申请1件，占1.1%。", in: 1)
        .found(.fail, in: 1, "1占80的1.3%，正文表述为1.1%")
    ],
    evaluation: .report { context in
      let shares = context.reading.shares.filter { !$0.ratios.isEmpty }
      guard !shares.isEmpty else { return nil }
      return shares.compactMap { $0.finding(in: context) }
    })
}

extension Share {
  /// The finding about the percentage; nil where it passes.
  fileprivate func finding(in context: CheckContext) -> Finding? {
    let decimals = percent.scale
    let tolerance = Number(1, scale: decimals)
    let values = ratios.compactMap { ratio in
      ratio.part.timesPowerOfTen(2)?.divided(by: ratio.whole, decimals: decimals + 2)
        .map { (ratio: ratio, percent: $0) }
    }
    let fits = values.contains { value in
      (value.percent - percent)?.magnitude.map { $0 <= tolerance } ?? true
    }
    guard !fits, let nearest = values.last,
      let rounded = nearest.percent.rounded(decimals: max(decimals, 1))
    else { return nil }
    let (part, whole) = (nearest.ratio.part, nearest.ratio.whole)
    var finding = Rule.p609.finding(
      values.count == 1 && table == nil ? .fail : .review, in: context, section: section,
      quote: quote,
      "\(table.map { "按\($0.name(in: .chinese))" } ?? "")\(part)占\(whole)的\(rounded)%，正文表述为\(percent)%，请核对。",
      en:
        "\(part) of \(whole)\(table.map { " in \($0.name(in: .english).lowercased())" } ?? "") is \(rounded)%, the text says \(percent)%; please check."
    )
    finding.expected = rounded
    finding.actual = percent
    finding.gap = percent - rounded
    return finding
  }
}
