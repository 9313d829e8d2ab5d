import Forms
import Records

extension Rule {
  static let c207: Rule = Rule(
    code: "C207", name: "money-unit", severity: .warning,
    summary: "以万元为单位的格里写了“元”；或者乡镇、部门填了一万以上且末位为 0 的整数，可能是以元填报。",
    english:
      "元 in a cell of a 万元 column; or a whole number of 10,000 or more that ends in 0 in a town or department.",
    basis: "国办公开办函〔2021〕30号 表二 第二十条第（八）项：单位为万元",
    mend: "换算成万元，只填数字。",
    passing: [
      Example(), Example(cells: ["disclosure.fees.amount_wan": 12345]),
      Example(cells: ["disclosure.fees.amount_wan": 316_440]) { $0.agency = "临江市人民政府" },
    ],
    failing: [
      Example(cells: ["disclosure.fees.amount_wan": 25]) { report in
        guard let cell = Cell(id: "disclosure.fees.amount_wan") else { return }
        report.raw = [RawText(cell: cell, text: "250000元")]
      },
      Example(cells: ["disclosure.fees.amount_wan": 1_035_000]),
    ],
    check: { subject in
      guard subject.lines != nil, subject.hasTable(2) else { return nil }
      return amounts.compactMap { cell in
        guard let number = subject.report.cells.number(cell) else { return nil }
        guard let (verdict, message) = doubt(of: number, at: cell, in: subject) else { return nil }
        var finding = c207.finding(
          verdict, in: subject, section: 2, label: cell.label, message)
        finding.cell = cell
        finding.actual = number
        return finding
      }
    })

  private static let amounts = Cell.all.filter { $0.table == 2 && $0.measure == .money }

  private static func doubt(
    of number: Number, at cell: Cell, in subject: Subject
  ) -> (Finding.Verdict, String)? {
    if let text = subject.raw(cell), RawText(cell: cell, text: text).isInYuan {
      return (.fail, "\(cell.label)写作“\(text)”，单位应为万元，折合 \(number) 万元。")
    }
    guard number.isWhole, number >= Number(10_000), endsInZero(number),
      let kind = subject.body?.kind, [.town, .subdistrict, .department].contains(kind)
    else { return nil }
    return (.review, "\(cell.label)填 \(number) 万元，数额很大且末位为 0，请核对是否以元填报。")
  }

  private static func endsInZero(_ number: Number) -> Bool {
    number.rounded(decimals: 0).map { $0.mantissa % 10 == 0 } ?? false
  }
}

extension RawText {
  /// Whether the text gives 元, not 万元, as its unit.
  var isInYuan: Bool {
    cell.measure == .money && text.contains("元") && !text.contains("万")
  }
}
