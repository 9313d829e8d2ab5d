import Chinese
import Forms
import Records
import Rules
import Wordings

/// Findings as a clerk sees them: a block a report, the totals of the batch at the end.
package struct FindingView: Sendable {
  private static let width = 84

  /// Colour codes are put in.
  private let isColoured: Bool
  /// What could not be assessed and what follows from blanks is shown one by one.
  private let showsAll: Bool
  private let language: Language
  private var counts: [Finding.Action: Int] = [:]
  /// How many bodies have not handed in a report.
  private var owing = 0
  private var reports = 0
  private var failures: [Failure] = []
  private var blocks: [(place: Int, block: Block)] = []
  /// How many reports there were, those left out among them, and where in `blocks` each stands.
  private var ordinal = 0
  private var places: [Int: Int] = [:]

  package init(
    isColoured: Bool = false, showsAll: Bool = false, language: Language = .chinese
  ) {
    self.isColoured = isColoured
    self.showsAll = showsAll
    self.language = language
  }

  /// Adds `report`, whose findings are `findings`, those below the severity shown left out.
  /// Texts come by `place`, then as they were taken in.
  package mutating func add(
    _ report: Report, _ findings: [Finding], _ summary: Summary, at place: Int = .max
  ) {
    places[ordinal] = blocks.count
    ordinal += 1
    reports += 1
    blocks.append((place, .report(ReportBlock(report, findings, summary))))
  }

  /// Counts a report that is left out.
  package mutating func skip() { ordinal += 1 }

  /// Adds a finding about the report that was added at `ordinal`, from 0.
  package mutating func add(_ finding: Finding, at ordinal: Int) {
    guard let place = places[ordinal], case .report(var block) = blocks[place].block else {
      return
    }
    block.findings.append(finding)
    blocks[place].block = .report(block)
  }

  /// Adds an input that could not be read.
  package mutating func add(_ failure: Failure, at place: Int = .max) {
    failures.append(failure)
    blocks.append((place, .failure(failure)))
  }

  /// Adds what is wrong with waivers.
  package mutating func add(waivers findings: [Finding]) {
    blocks.append((.max, .file(language.says("豁免清单", en: "Waivers"), findings)))
  }

  /// Adds which bodies of the office's list owe a report.
  package mutating func add(owing findings: [Finding]) {
    blocks.append((.max, .file(language.says("单位表", en: "List of bodies"), findings)))
  }

  /// Gives the texts of what was taken in, and lets go of it. `note` adds to what is said of an input that
  /// could not be read.
  package mutating func eachBlock<Stop: Error>(
    noting note: (Failure) -> String? = { _ in nil }, _ take: (String) throws(Stop) -> Void
  ) throws(Stop) {
    // Swift's sort is stable.
    for (_, block) in blocks.sorted(by: { $0.place < $1.place }) {
      switch block {
      case .report(let report): try take(text(of: report))
      case .failure(let failure): try take(text(of: failure, note(failure)))
      case .file(let title, let findings): try take(text(title, findings))
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
    for finding in standing where finding.waived == nil { count(finding) }
    var lines = [heading(block, standing.filter { $0.waived == nil })]
    for (index, finding) in standing.enumerated() {
      let followers = showsAll ? [] : shown.filter { $0.cause == finding.id }
      lines += self.block(finding, number: index + 1, followers: followers)
    }
    if standing.isEmpty { lines.append(block.nothing(in: language)) }
    if !showsAll, let open = block.open(in: language) { lines.append(open) }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func text(_ title: String, _ findings: [Finding]) -> String {
    var lines = ["\(title) · \(DisplayWidth.visible(findings.first?.source.path ?? ""))"]
    for (index, finding) in findings.enumerated() {
      if finding.waived == nil { count(finding) }
      lines += block(finding, number: index + 1, followers: [])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func count(_ finding: Finding) {
    if finding.concern == .owing(.notSubmitted) {
      owing += 1
    } else {
      counts[finding.action, default: 0] += 1
    }
  }

  private func text(of failure: Failure, _ note: String?) -> String {
    let note = note.map { language.says("（\($0)）", en: " (\($0))") } ?? ""
    return painted(language.says("【读不出】", en: "[unreadable] "), .mustFix)
      + DisplayWidth.visible(
        language.says(
          "\(failure.path)：\(failure.message)\(note)",
          en: "\(failure.path): \(failure.message)\(note)")) + "\n"
  }

  /// The totals; empty for an empty stream.
  package var totals: String {
    guard reports + failures.count + owing > 0 else { return "" }
    let unread = failures.map { DisplayWidth.visible("\($0.path) \($0.message)") }.joined(
      separator: language.says("；", en: "; "))
    let all = reports + failures.count
    let tally = tally(counts, separator: language.says("，", en: ", "), isOfBatch: true)
    let none =
      owing == 0
      ? "" : language.says("未报 \(owing)，", en: "\(owing) not submitted, ")
    return "──\n"
      + language.says(
        "\(all) 份：读出 \(reports)，读不出 \(failures.count)\(failures.isEmpty ? "" : "（\(unread)）")；\(none)\(tally)\n",
        en: "\(English.count(all, "report")): \(reports) read, \(failures.count) unreadable"
          + "\(failures.isEmpty ? "" : " (\(unread))"); \(none)\(tally)\n")
  }

  private func heading(_ report: ReportBlock, _ findings: [Finding]) -> String {
    let agency = report.agency ?? language.says("单位不详", en: "body unknown")
    let year =
      report.year.map { language.says("\($0)年度", en: "\($0)") }
      ?? language.says("年度不详", en: "year unknown")
    let left = DisplayWidth.visible(
      "\(agency) · \(year) · \(report.source.format.name(in: language))")
    var counts: [Finding.Action: Int] = [:]
    for finding in findings { counts[finding.action, default: 0] += 1 }
    let tally = tally(counts, separator: language.says(" ", en: ", "), isOfBatch: false)
    return tally.isEmpty ? left : DisplayWidth.left(left, FindingView.width - 22) + " " + tally
  }

  private func tally(_ counts: [Finding.Action: Int], separator: String, isOfBatch: Bool) -> String
  {
    let parts = Finding.Action.allCases.compactMap { action -> String? in
      let count = counts[action] ?? 0
      guard count > 0 || (isOfBatch && action != .note) else { return nil }
      let space = language.says(isOfBatch ? " " : "", en: " ")
      return action.word(in: language) + space + "\(count)"
    }
    return parts.joined(separator: separator)
  }

  private func block(_ finding: Finding, number: Int, followers: [Finding]) -> [String] {
    let word =
      finding.waived == nil ? finding.word(in: language) : language.says("豁免", en: "waived")
    let head = "\(number)" + language.says("【\(word)】", en: " [\(word)] ")
    let message = DisplayWidth.visible(finding.message)
    let line = DisplayWidth.left(head + message, FindingView.width) + "  " + finding.rule
    var lines = [line.replacingHead(head, with: painted(head, finding.action))]
    if let reason = finding.waived {
      lines.append(language.says("   理由：", en: "   Reason: ") + DisplayWidth.visible(reason))
    }
    if let passage = finding.passage(FindingView.width - 16, in: language) {
      lines.append("   " + DisplayWidth.visible(passage))
    }
    if let hint = finding.hint { lines.append("   " + DisplayWidth.visible(hint)) }
    let causes = followers.compactMap { $0.shortForm(in: language) }
    if !causes.isEmpty {
      let list = causes.joined(separator: language.says("，", en: ", "))
      lines.append(language.says("   同因：", en: "   Same cause: ") + DisplayWidth.visible(list))
    }
    return lines
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
}

extension String {
  /// The string with `painted` in place of `head`, which begins it.
  fileprivate func replacingHead(_ head: String, with painted: String) -> String {
    painted + dropFirst(head.count)
  }
}

/// What the text reports, in the order of the input.
private enum Block {
  case report(ReportBlock)
  case failure(Failure)
  /// What is wrong with what a file lists, under a title.
  case file(String, [Finding])
}
