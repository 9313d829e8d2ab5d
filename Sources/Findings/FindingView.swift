import Forms
import Records

/// Findings as a clerk sees them: a block a report, the totals of the batch at the end.
package struct FindingView: Sendable {
  private static let width = 84

  /// Colour codes are put in.
  private let isColoured: Bool
  /// What could not be assessed and what follows from blanks is shown one by one.
  private let showsAll: Bool
  private var counts: [Finding.Action: Int] = [:]
  private var reports = 0
  private var failures: [Failure] = []
  private var blocks: [Block] = []
  /// How many reports there were, those left out among them, and where in `blocks` each stands.
  private var ordinal = 0
  private var places: [Int: Int] = [:]

  package init(isColoured: Bool = false, showsAll: Bool = false) {
    self.isColoured = isColoured
    self.showsAll = showsAll
  }

  /// Takes in `report`, whose findings are `findings`, those below the severity shown left out.
  package mutating func add(_ report: Report, _ findings: [Finding], _ summary: Summary) {
    places[ordinal] = blocks.count
    ordinal += 1
    reports += 1
    blocks.append(.report(ReportBlock(report, findings, summary)))
  }

  /// Takes note of a report that is left out.
  package mutating func skip() { ordinal += 1 }

  /// Takes in a finding about the report that was the one at `ordinal`, from 0, to be taken in.
  package mutating func add(_ finding: Finding, at ordinal: Int) {
    guard let place = places[ordinal], case .report(var block) = blocks[place] else { return }
    block.findings.append(finding)
    blocks[place] = .report(block)
  }

  /// Takes in an input that could not be read.
  package mutating func add(_ failure: Failure) {
    failures.append(failure)
    blocks.append(.failure(failure))
  }

  /// Takes in what is wrong with waivers.
  package mutating func add(waivers findings: [Finding]) { blocks.append(.waivers(findings)) }

  /// Gives the texts of what was taken in, in that order, and lets go of it.
  package mutating func eachBlock(_ take: (String) -> Void) {
    for block in blocks {
      switch block {
      case .report(let report): take(text(of: report))
      case .failure(let failure): take(text(of: failure))
      case .waivers(let findings): take(text(ofWaivers: findings))
      }
    }
    blocks = []
    places = [:]
  }

  private mutating func text(of block: ReportBlock) -> String {
    let shown = showsAll ? block.findings : block.findings.shownByDefault
    let standing = shown.filter { finding in
      showsAll || !shown.contains { $0.id == finding.cause }
    }
    for finding in standing where finding.waived == nil {
      counts[finding.action, default: 0] += 1
    }
    var lines = [heading(block, standing.filter { $0.waived == nil })]
    for (index, finding) in standing.enumerated() {
      let followers = showsAll ? [] : shown.filter { $0.cause == finding.id }
      lines += self.block(finding, number: index + 1, followers: followers)
    }
    if standing.isEmpty { lines.append(nothing(block.summary)) }
    if !showsAll, let open = open(block) { lines.append(open) }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func text(ofWaivers findings: [Finding]) -> String {
    var lines = ["豁免清单 · \(DisplayWidth.visible(findings.first?.source.path ?? ""))"]
    for (index, finding) in findings.enumerated() {
      counts[finding.action, default: 0] += 1
      lines += block(finding, number: index + 1, followers: [])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func text(of failure: Failure) -> String {
    painted("【读不出】", .mustFix) + DisplayWidth.visible("\(failure.path)：\(failure.message)") + "\n"
  }

  /// The totals; empty for an empty stream.
  package var totals: String {
    guard reports + failures.count > 0 else { return "" }
    let unread = failures.map { DisplayWidth.visible("\($0.path) \($0.message)") }.joined(
      separator: "；")
    let list = failures.isEmpty ? "" : "（\(unread)）"
    return
      "──\n\(reports + failures.count) 份：读出 \(reports)，读不出 \(failures.count)\(list)；\(tally(counts, separator: "，", spaced: true))\n"
  }

  private func heading(_ report: ReportBlock, _ findings: [Finding]) -> String {
    let agency = report.agency ?? "单位不详"
    let year = report.year.map { "\($0)年度" } ?? "年度不详"
    let left = DisplayWidth.visible(
      "\(agency) · \(year) · \(FindingView.kind(report.source.format))")
    var counts: [Finding.Action: Int] = [:]
    for finding in findings { counts[finding.action, default: 0] += 1 }
    let tally = tally(counts, separator: " ", spaced: false)
    return tally.isEmpty ? left : DisplayWidth.left(left, FindingView.width - 22) + " " + tally
  }

  private func tally(_ counts: [Finding.Action: Int], separator: String, spaced: Bool) -> String {
    let parts = Finding.Action.allCases.compactMap { action -> String? in
      let count = counts[action] ?? 0
      guard count > 0 || (spaced && action != .note) else { return nil }
      return "\(action.chinese)\(spaced ? " " : "")\(count)"
    }
    return parts.joined(separator: separator)
  }

  private func block(_ finding: Finding, number: Int, followers: [Finding]) -> [String] {
    let head = "\(number)【\(finding.waived == nil ? finding.action.chinese : "豁免")】"
    let message = DisplayWidth.visible(finding.message)
    let line = DisplayWidth.left(head + message, FindingView.width) + "  " + finding.rule
    var lines = [line.replacingHead(head, with: painted(head, finding.action))]
    if let reason = finding.waived { lines.append("   理由：" + DisplayWidth.visible(reason)) }
    if let hint = finding.hint { lines.append("   " + DisplayWidth.visible(hint)) }
    let causes = followers.compactMap(\.shortForm)
    if !causes.isEmpty {
      lines.append("   同因：" + DisplayWidth.visible(causes.joined(separator: "，")))
    }
    return lines
  }

  private func nothing(_ summary: Summary) -> String {
    let unseen = summary.rules.fail + summary.rules.review
    if unseen > 0 { return "没有要显示的问题（另有 \(unseen) 条规则的发现低于所选程度）" }
    let passed = summary.rules.pass
    return passed == 0 ? "没有可以核对的内容，未作结论" : "未发现问题（核对 \(passed) 条规则）"
  }

  /// The closing line for what could not be assessed, with the tables that it is due to.
  private func open(_ block: ReportBlock) -> String? {
    let findings = block.findings.filter { $0.verdict == .notAssessable }
    guard !findings.isEmpty else { return nil }
    let tables = (2...4).filter { table in findings.contains { $0.cell?.table == table } }
    let reasons = tables.map { table in
      Cell.tableName(table) + (block.unreadTables.contains(table) ? "有格未读到" : "有空白")
    }
    return "未能核对 \(findings.count) 条"
      + (reasons.isEmpty ? "" : "（\(reasons.joined(separator: "，"))）")
  }

  private func painted(_ text: String, _ action: Finding.Action) -> String {
    guard isColoured else { return text }
    let code =
      switch action {
      case .mustFix: 31
      case .verify: 33
      case .suggest: 36
      case .note: 2
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func kind(_ format: String) -> String {
    switch format {
    case "html": "网页"
    case "text": "文本"
    case "docx": "Word"
    case "doc": "旧版Word"
    case "pdf": "PDF"
    default: format
    }
  }
}

extension Finding.Action {
  /// The word that a clerk knows it by.
  package var chinese: String {
    switch self {
    case .mustFix: "必改"
    case .verify: "核实"
    case .suggest: "建议"
    case .note: "提示"
    }
  }
}

extension Finding {
  /// `“总计”列 27 ≠ 21`, for a finding folded into the one that it follows from.
  fileprivate var shortForm: String? {
    if rule == "C201" { return message }
    if rule.hasPrefix("P") { return actual.map { "正文所写 \($0)" } }
    guard let cell, let expected, let actual else { return nil }
    let place =
      rule == "T302"
      ? "“\(cell.rowLabels.last ?? "")”行"
      : rule == "T401" ? "“\(cell.rowLabels.last ?? "")”" : "“\(cell.columnLabel)”列"
    return "\(place) \(expected) ≠ \(actual)"
  }
}

extension String {
  /// The string with `painted` in place of `head`, which begins it.
  fileprivate func replacingHead(_ head: String, with painted: String) -> String {
    painted + dropFirst(head.count)
  }
}

/// What the text tells of, in the order of the input.
private enum Block {
  case report(ReportBlock)
  case failure(Failure)
  case waivers([Finding])
}
