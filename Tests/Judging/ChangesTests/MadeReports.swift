import Forms
import JSON
import Records
import TestSupport
import Testing

/// Reports for tests, the same ones for the same seed.
struct MadeReports {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// A report whose cells, texts and headings come from small sets, so that two often agree.
  mutating func report(agency: String? = "青石区民政局", year: Int? = 2022) -> Report {
    var report = Report(source: Source.made("a.txt"))
    report.agency = agency
    report.year = year
    report.title = ["青石区民政局\(year ?? 0)年年度报告", "民政局公开报告", nil][next(below: 3)]
    report.published = ["2023-01-19", nil][next(below: 2)]
    report.form = [.form2019, .form2021, nil][next(below: 3)]
    for cell in Cell.all { report.cells[cell] = value() }
    for number in 0..<next(below: 8) {
      let words = ["公开信息", "答复申请", "共收到三件。", "组织培训"]
      let text = (0..<next(below: 4)).map { _ in words[next(below: 4)] }.joined()
      report.sections.append(
        Section(
          number: number < 7 ? number : nil, heading: words[next(below: 2)], text: LazyText(text)))
    }
    return report
  }

  private mutating func value() -> CellValue {
    switch next(below: 6) {
    case 0: .absent
    case 1: .blank
    case 2: .number(Number(Int128(next(below: 300)) - 100, scale: 1))
    default: .number(Number(Int128(next(below: 3))))
    }
  }
}
