import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let c207: Rule = Rule(
    code: "C207", name: "money-unit", severity: .warning,
    summary: Wording(
      """
      以万元为单位的格里写了“元”；或者比上年大约一万倍；或者乡镇、部门填了一万以上且末位为0 的整数，可能是以元填报。
      """,
      en: """
        An amount in 元 in a column in 万元; for review: about 10,000 times last year's amount, or a whole \
        number of 10,000 or more that ends in 0, for a town or department.
        """),
    basis: [.form("表二 第二十条第（八）项：单位为万元")],
    fix: Wording(
      "换算成万元，只填数字。",
      en: "Convert to wan yuan (10,000 yuan) and enter only the number."),
    passing: [
      Example(), Example(cells: [Cell(.fees, .amount): 12345]),
      Example(cells: [Cell(.fees, .amount): 316_440]) { $0.agency = "临江市人民政府" },
      Example(cells: [Cell(.fees, .amount): 9990]),
      .fees(21, then: 230), .fees(0, then: 210_000), .fees(0, then: 0), .fees(21, then: 69_999),
      .fees(21, then: 630_001),
    ],
    failing: [
      Example(cells: [Cell(.fees, .amount): 25]) {
        $0.raw = [RawText(cell: Cell(.fees, .amount), text: "250000元")]
      }.found(.fail, at: Cell(.fees, .amount), "“250000元”"),
      Example(cells: [Cell(.fees, .amount): 1_035_000])
        .found(.review, at: Cell(.fees, .amount), "填报1035000万元"),
      Example(cells: [Cell(.fees, .amount): 10_000])
        .found(.review, at: Cell(.fees, .amount), "填报10000万元"),
      .fees(21, then: 210_033)
        .found(.review, at: Cell(.fees, .amount), "填报210033万元，约为2021年21万元的一万倍"),
      .fees(21, then: 630_000)
        .found(.review, at: Cell(.fees, .amount), "填报630000万元，约为2021年"),
      .fees(21, then: 70_000).found(.review, at: Cell(.fees, .amount), "填报70000万元，约为2021年"),
      Example(cells: [Cell(.fees, .amount): 2500]) {
        $0.raw = [RawText(cell: Cell(.fees, .amount), text: "2.5千万元")]
      }.found(.fail, at: Cell(.fees, .amount), "“2.5千万元”"),
    ],
    evaluation: .reportAndYears { context in
      guard context.lines != nil, context.hasTable(.disclosure) else { return nil }
      return amounts.compactMap { cell in
        guard let number = context.report.cells.number(cell) else { return nil }
        guard let (verdict, message) = context.doubt(of: number, at: cell) else { return nil }
        var finding = c207.finding(
          verdict, in: context, section: 2, label: context.label(cell), message)
        finding.cell = cell
        finding.actual = number
        if cell != Cell(.fees, .amount) { finding.basis = nil }
        return finding
      }
    } years: { pair in
      guard pair.isNeighbouring else { return nil }
      return amounts.compactMap { cell in
        guard let last = pair.before.number(cell), let now = pair.after.number(cell),
          now.isAboutTenThousandTimes(last), !now.isLargeAmount(for: pair.later.agency)
        else { return nil }
        return c207.finding(
          .review, in: pair, at: cell,
          "\(cell.label)填报\(now)万元，约为\(pair.earlier.year)年\(last)万元的一万倍，请核对是否以元填报。",
          en: """
            \(cell.label(in: .english)): \(now) wan yuan, about 10,000 times the \(last) wan yuan of \
            \(pair.earlier.year); please check whether it is in yuan.
            """)
      }
    })
}

extension Example {
  /// Two reports of a city that collected `last` 万元 in one year and `now` 万元 in the next.
  fileprivate static func fees(_ last: Int, then now: Int) -> Example {
    func report(_ year: Int, _ amount: Int) -> Example {
      Example(year: year, cells: [Cell(.fees, .amount): amount]) {
        $0.agency = "临江市人民政府"
      }
    }
    return report(2022, now).beside(report(2021, last))
  }
}

extension CheckContext {
  /// The verdict and the message about an amount that seems to be in 元; nil where it does not.
  fileprivate func doubt(of number: Number, at cell: Cell) -> (Finding.Verdict, String)? {
    if let text = raw(cell), RawText(cell: cell, text: text).isInYuan {
      let message = says(
        "\(cell.label)填写为“\(text)”，单位应为万元，折合\(number)万元。",
        en: "\(cell.label(in: .english)): “\(text)”, but the unit is wan yuan: \(number) wan yuan.")
      return (.fail, message)
    }
    guard let agency = report.agency, number.isLargeAmount(for: agency) else { return nil }
    let message = says(
      "\(cell.label)填报\(number)万元，数额很大且末位为0，请核对是否以元填报。",
      en: """
        \(cell.label(in: .english)): \(number) wan yuan is unusually large and ends in 0; please check whether \
        it is in yuan.
        """)
    return (.review, message)
  }
}

extension Number {
  /// Whether it is 10⁴ times `last` within a factor of 3.
  fileprivate func isAboutTenThousandTimes(_ last: Number) -> Bool {
    guard last > .zero, let scaled = last.timesPowerOfTen(4),
      let most = Number.sum([scaled, scaled, scaled]), let thrice = Number.sum([self, self, self])
    else { return false }
    return self <= most && scaled <= thrice
  }

  /// Whether this number of 万元 is unusually large for a town or department; false for other
  /// agencies.
  fileprivate func isLargeAmount(for agency: String) -> Bool {
    isWhole && self >= Number(10_000) && endsInZero
      && [.town, .subdistrict, .department].contains(AgencyTraits(agency: agency).kind)
  }

  private var endsInZero: Bool {
    rounded(decimals: 0).map { $0.mantissa % 10 == 0 } ?? false
  }
}

private let amounts = Cell.all.filter { $0.table == .disclosure && $0.measure == .money }
