import Forms
import Records

/// A report as a person sees what was read: a block of text each.
package struct ReportView: Sendable {
  package init() {}

  /// Identity, coverage, sections, and whatever was guessed or not placed.
  package func text(of report: Report) -> String {
    let agency = report.agency ?? "单位不详"
    let year = report.year.map { "\($0)年度" } ?? "年度不详"
    var lines = ["\(agency) · \(year) · \(report.source.path)"]
    lines.append("  标题：\(report.title ?? "未找到")")
    lines.append(
      "  表式：\(report.form.map { "\($0.rawValue)年" } ?? "未识别到表格")；\(coverage(report.coverage))")
    lines.append("  发布：\(report.published ?? "未注明")；统计期：\(period(report.period))")
    lines.append("  部分：\(sections(report.sections))")
    lines += report.unplaced.map { "  未归位：第\($0.table)张表第\($0.row)行第\($0.column)格“\($0.text)”" }
    lines += report.doubts.map { doubt in
      "  存疑：\(doubt.cell.map { "\($0.label)：" } ?? "")\(doubt.message)"
    }
    return lines.map { DisplayWidth.visible($0) + "\n" }.joined()
  }

  /// An input that could not be read.
  package func text(of record: Result<Report, Failure>) -> String {
    switch record {
    case .success(let report): text(of: report)
    case .failure(let failure): text(of: failure)
    }
  }

  package func text(of failure: Failure) -> String {
    DisplayWidth.visible("【读不出】\(failure.path)：\(failure.message)") + "\n"
  }

  private func coverage(_ coverage: Coverage) -> String {
    "\(coverage.expected)格中有数\(coverage.number)，空白\(coverage.null)，缺\(coverage.absent)"
  }

  private func period(_ period: Period?) -> String {
    guard let period else { return "未注明" }
    guard let from = period.from, let to = period.to else { return "“\(period.text)”" }
    return "\(from) 至 \(to)"
  }

  private func sections(_ sections: [Section]) -> String {
    let headings = sections.compactMap(\.heading)
    return headings.isEmpty ? "未识别到" : headings.joined(separator: "｜")
  }
}
