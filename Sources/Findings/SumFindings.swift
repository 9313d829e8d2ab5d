import Forms
import Records

extension Rule {
  /// What `rule`, one of the forms' own sums, finds in `subject`: the one piece of code that judges
  /// them. `sides` names what adds up and what it adds up to, `place` the line.
  static func sumFindings(
    _ rule: Rule, in subject: Subject, place: (FormLines.Line) -> String,
    sides: (parts: String, whole: String)
  ) -> [Finding]? {
    guard let lines = subject.lines?.lines(of: rule.code), let first = lines.first,
      subject.hasTable(first.cell.table)
    else { return nil }
    let cells = subject.report.cells
    var findings: [Finding] = []
    for line in lines {
      if let sum = cells.plainSum(of: line.parts), sum == cells.plainSum(of: line.whole) {
        continue
      }
      let judgement = SumJudgement(
        parts: line.parts.map { cells[$0] }, whole: line.whole.map { cells[$0] })
      guard judgement.result != .passes else { continue }
      findings.append(
        rule.finding(of: judgement, line, in: subject, place: place(line), sides: sides))
    }
    return findings
  }

  private func finding(
    of judgement: SumJudgement, _ line: FormLines.Line, in subject: Subject, place: String,
    sides: (parts: String, whole: String)
  ) -> Finding {
    let report = subject.report
    let (verdict, message) = Rule.verdict(judgement, place: place, sides: sides)
    var finding = finding(
      verdict, in: subject, section: line.cell.table, label: line.cell.label, message)
    finding.cell = line.cell
    finding.expected = judgement.parts
    finding.actual = judgement.whole
    if let parts = judgement.parts, let whole = judgement.whole { finding.gap = whole - parts }
    finding.operands = (line.parts + line.whole).map {
      Finding.Operand(cell: $0, year: report.year, value: report.cells.number($0))
    }
    return finding
  }

  private static func verdict(
    _ judgement: SumJudgement, place: String, sides: (parts: String, whole: String)
  ) -> (Finding.Verdict, String) {
    let parts = judgement.parts.map(\.description) ?? "未填"
    let whole = judgement.whole.map(\.description) ?? "未填"
    let both = "\(place)：\(sides.parts) \(parts)，\(sides.whole) \(whole)"
    switch judgement.result {
    case .passes, .fails:
      let gap = judgement.whole.flatMap { whole in judgement.parts.flatMap { whole - $0 } }
      let blanks = judgement.unstated > 0 ? "（另有 \(judgement.unstated) 格未填，补上也不会相符）" : ""
      return (.fail, "\(both)，差 \(gap?.magnitude?.description ?? "很大")\(blanks)。")
    case .holdsIfZero:
      return (.review, "\(both)，但有 \(judgement.unstated) 格空白，按 0 计才相符，请补填。")
    case .open:
      guard judgement.unstated > 0 else {
        return (.notAssessable, "\(place)：数字位数过多，无法核对合计。")
      }
      return (.notAssessable, "\(place)：有 \(judgement.unstated) 格空白或未读到，无法核对合计。")
    }
  }
}
