import Claims
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p610: Rule = Rule(
    code: "P610", name: "growth", severity: .warning, needs: .growths,
    summary: Wording(
      "“较上年增长P%”或“增加N件”应当与上年年报的数相符，百分比末位容许差1。",
      en: "Growth since last year, as a percentage or a number, matches last year's report."),
    basis: [],
    fix: Wording(
      "按上年年报的数重新计算，或写明比较的口径。",
      en: "Recalculate it from last year's report, or state what is compared."),
    passing: [
      .grown("新收政府信息公开申请52件，较2021年增长30%。", from: 40),
      .grown("新收政府信息公开申请52件，比上年增加12件。", from: 40),
      .grown("新收政府信息公开申请52件，同比下降13.3%。", from: 60),
      .grown("新收政府信息公开申请52件，上年结转3件，同比增长30%。", from: 40),
    ],
    failing: [
      .grown("新收政府信息公开申请52件，上年结转3件，同比增长45%。", from: 40)
        .found(.review, at: Cell(.received, .total), "正文称“较上年增长45%”"),
      .grown("新收政府信息公开申请52件，较2021年增长35%。", from: 40)
        .found(.fail, at: Cell(.received, .total), "正文称“较上年增长35%”；按上年年报（40件）计算，应为增长30.0%"),
      .grown("新收政府信息公开申请52件，同比下降30%。", from: 40)
        .found(.fail, at: Cell(.received, .total), "正文称“较上年下降30%”"),
      .grown("收到政府信息公开申请52件，比上年减少3件。", from: 40)
        .found(.fail, at: Cell(.received, .total), "正文称“较上年减少3件”；按上年年报（40件）计算，应为增加12件"),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring, !pair.later.growths.isEmpty else { return nil }
      return pair.later.growths.compactMap { $0.finding(in: pair) }
    })
}

extension Example {
  /// A report with 52 requests received and 3 brought forward that reads `text`, and last year's with `last`.
  fileprivate static func grown(_ text: String, from last: Int) -> Example {
    .claiming(text, cells: [Cell(.received, .total): 52, Cell(.broughtForward, .total): 3])
      .beside(Example(year: 2021, cells: [Cell(.received, .total): last]))
  }

}

extension Growth {
  /// The finding about the growth; nil where it passes or last year's number is unknown.
  fileprivate func finding(in pair: YearPair) -> Finding? {
    let bases = bases(of: count, in: pair)
    let mayFit = ([count] + others).contains { count in
      self.bases(of: count, in: pair).contains { fits(count.number, from: $0.value) }
    }
    guard let first = bases.first, !mayFit else { return nil }
    let values = Set(bases.map(\.value))
    let isSure =
      values.count == 1 && bases.count == count.formulas.count && scope == nil && others.isEmpty
    let language = pair.settings.language
    let stated = words(language)
    let actual = actual(from: first.value, language)
    let base = first.formula.label(with: pair.before, in: language)
    var finding = Rule.p610.finding(
      isSure ? .fail : .review, about: pair.later, beside: pair.earlier, section: section,
      label: first.formula.cells.first?.label(in: language),
      pair.says(
        "正文称“较上年\(stated)”；按上年年报（\(first.value)件）计算，\(actual.map { "应为\($0)" } ?? "不符")，请核对。",
        en: "The text says \(count.number), \(stated) on last year; last year's report has \(base)"
          + "\(actual.map { ", so it is \($0)" } ?? "")."))
    finding.quote = quote
    finding.cell = first.formula.cells.first
    finding.operands = first.formula.cells.map {
      Finding.Operand(cell: $0, year: pair.earlier.year, value: pair.before.number($0))
    }
    return finding
  }

  /// What `count` may have been last year; only what is known.
  private func bases(
    of count: Count, in pair: YearPair
  ) -> [(formula: Formula, value: Number)] {
    count.formulas.compactMap { formula in
      guard case .exact(let value) = formula.value(in: pair.before) else { return nil }
      return (formula, value)
    }
  }

  /// Whether `number` has grown from `base` as stated, within one unit of the last printed digit.
  private func fits(_ number: Number, from base: Number) -> Bool {
    guard let change = number - base else { return true }
    guard isPercent else { return change == signed }
    guard !base.isZero else { return false }
    let exact = change.timesPowerOfTen(2)?.divided(by: base, decimals: amount.scale + 2)
    guard let exact, let signed, let gap = (exact - signed)?.magnitude else { return true }
    return gap <= Number(1, scale: amount.scale)
  }

  /// The growth from `base` in words; nil where it cannot be calculated.
  private func actual(from base: Number, _ language: Language) -> String? {
    guard let change = count.number - base else { return nil }
    let size =
      isPercent
      ? change.timesPowerOfTen(2)?.divided(by: base, decimals: max(1, amount.scale))?.magnitude
      : change.magnitude
    return size.map { words(isFall: change.isNegative, $0, language) }
  }

  private func words(_ language: Language) -> String {
    words(isFall: isFall, amount, language)
  }

  private func words(isFall: Bool, _ size: Number, _ language: Language) -> String {
    let way =
      isFall
      ? language.says(isPercent ? "下降" : "减少", en: "down ")
      : language.says(isPercent ? "增长" : "增加", en: "up ")
    return way + "\(size)" + (isPercent ? "%" : language.says("件", en: ""))
  }

  private var signed: Number? { isFall ? Number.zero - amount : amount }
}
