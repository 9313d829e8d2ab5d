import Forms
import Records
import Wordings

extension Rule {
  static let c203: Rule = Rule(
    code: "C203", name: "not-a-number", severity: .error,
    summary: Wording(
      "单元格里是文字或残缺的数字，读不出数；能够确定是什么数的（如 --253）按该数读取，只作警告。",
      en: "A cell holds words or damaged digits; only a warning where the number is certain."),
    basis: [],
    fix: Wording("改为数字，没有的填 0。", en: "Enter a number, 0 where there is none."),
    passing: [Example(), Example(cells: [Cell(.received, .total): nil])],
    failing: [
      Example(cells: [Cell(.received, .total): nil]) {
        let cell = Cell(.broughtForward, .legalService)
        $0.raw = [RawText(cell: cell, text: "1O")]
        $0.doubts = [Doubt(code: .notANumber, cell: cell, message: "")]
      }.found(.fail, at: Cell(.broughtForward, .legalService), "“1O”，不是数字"),
      Example(year: 2020, cells: [Cell(.rules, .totalDisclosed): -253]) {
        let cell = Cell(.rules, .totalDisclosed)
        $0.raw = [RawText(cell: cell, text: "--253")]
        $0.doubts = [Doubt(code: .numberDamaged, cell: cell, message: "")]
      }.found(.fail, at: Cell(.rules, .totalDisclosed), "写作“--253”，按 -253 读取"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      return context.report.doubts.compactMap { doubt in
        guard let cell = doubt.cell else { return nil }
        let text = context.raw(cell) ?? ""
        var finding: Finding
        switch doubt.code {
        case .known(.notANumber):
          finding = c203.finding(
            .fail, in: context, section: cell.section, label: context.label(cell),
            "\(cell.label)填的是“\(text)”，不是数字。",
            en: "\(cell.label(in: .english)): “\(text)” is not a number.")
        case .known(.numberDamaged):
          let number = context.report.cells.number(cell)?.description ?? ""
          finding = c203.finding(
            .fail, in: context, severity: .warning, section: cell.section,
            label: context.label(cell),
            "\(cell.label)写作“\(text)”，按 \(number) 读取，请改正写法。",
            en: """
              \(cell.label(in: .english)): “\(text)” was read as \(number); please correct how it is written.
              """)
        default: return nil
        }
        finding.cell = cell
        return finding
      }
    })
}
