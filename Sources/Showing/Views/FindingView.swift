import Checking
import Chinese
import Phrases
import Records
import Wordings

/// Findings for people: one block per report, the totals of the batch at the end.
package struct FindingView: Sendable {
  /// What the text reports, in the order of the input.
  private enum Entry {
    /// Apart, since a report is many times as large as a failure.
    indirect case report(JudgedReport)
    case failure(Failure)
    /// Findings about what a list names.
    case list(ListedMatter, [Finding])
  }

  private let lines: FindingLines
  /// Whether what could not be assessed and what follows from blanks is shown one by one.
  private let showsAll: Bool
  private let phrases: Phrasebook
  private var counts: [Finding.Action: Int] = [:]
  /// The number of agencies that owe a report.
  private var owing = 0
  private var reports = 0
  private var failures: [Failure] = []
  private var entries: [(rank: Int, entry: Entry)] = []
  /// The number of reports, including those left out, and the index in `entries` of each.
  private var ordinal = 0
  private var indexes: [Int: Int] = [:]

  /// `columns` is the width of a line.
  package init(
    isColoured: Bool = false, showsAll: Bool = false, language: Language = .chinese,
    columns: Int = 80
  ) {
    self.showsAll = showsAll
    phrases = Phrasebook(language)
    lines = FindingLines(Palette(isColoured: isColoured), phrases, columns: columns)
  }

  /// Adds `report` with its findings `findings`, without those below the severity shown. Blocks are
  /// sorted by `rank`; those of equal rank are in the order in which they were added.
  package mutating func add(
    _ report: Report, _ findings: [Finding], _ summary: Summary, at rank: Int = .max
  ) {
    indexes[ordinal] = entries.count
    ordinal += 1
    reports += 1
    entries.append((rank, .report(JudgedReport(report, findings, summary))))
  }

  /// Counts a report that is left out.
  package mutating func skip() { ordinal += 1 }

  /// Adds a finding about the report that was added at `ordinal`, from 0.
  package mutating func add(_ finding: Finding, at ordinal: Int) {
    guard let index = indexes[ordinal], case .report(var report) = entries[index].entry else {
      return
    }
    report.findings.append(finding)
    entries[index].entry = .report(report)
  }

  /// Adds an input that could not be read.
  package mutating func add(_ failure: Failure, at rank: Int = .max) {
    failures.append(failure)
    entries.append((rank, .failure(failure)))
  }

  /// Adds the findings about what `list` names.
  package mutating func add(_ findings: [Finding], of list: ListedMatter) {
    guard !findings.isEmpty else { return }
    entries.append((.max, .list(list, findings)))
  }

  /// Calls `write` with the text of each entry and forgets the entries. `note` returns what is added to the
  /// line of an input that could not be read.
  package mutating func eachBlock<Stop: Error>(
    noting note: (Failure) -> String? = { _ in nil }, _ write: (String) throws(Stop) -> Void
  ) throws(Stop) {
    // Swift's sort is stable.
    let entries = entries.sorted { $0.rank < $1.rank }.map(\.entry)
    let unjudged = entries.compactMap { if case .report(let report) = $0 { report } else { nil } }
      .filter(\.isUnjudged)
    for entry in entries {
      switch entry {
      case .report(let report) where unjudged.count > 1 && report.isUnjudged: continue
      case .report(let report): try write(text(of: report))
      case .failure(let failure): try write(lines.line(of: failure, note(failure)) + "\n")
      case .list(let list, let findings): try write(text(list, findings))
      }
    }
    if unjudged.count > 1 { try write(lines.wrapped(list(unjudged: unjudged)) + "\n") }
    self.entries = []
    indexes = [:]
  }

  /// The line about several reports that no rule could judge, with the names of the first.
  private func list(unjudged reports: [JudgedReport]) -> String {
    let names = reports.prefix(5).map { $0.agency ?? $0.source.path }
    let list = names.joined(separator: phrases.listComma)
    let more = reports.count > names.count ? phrases.says("等", en: " …") : ""
    return phrases.says(
      "另有\(reports.count)份报告没有可以单独核对的内容，未作结论：\(list)\(more)",
      en: """
        \(reports.count) more reports that no rule could judge alone; no conclusion: \(list)\(more)
        """)
  }

  private mutating func text(of report: JudgedReport) -> String {
    let points = self.points(of: report.findings)
    let open = points.filter { $0.root.waived == nil }
    for point in open { count(point) }
    let heading = lines.heading(report, open)
    var text = [heading]
    if points.isEmpty {
      text = [lines.wrapped(heading + phrases.colon + report.nothingShown(phrases))]
    }
    for (index, point) in points.enumerated() { text += lines.block(point, number: index + 1) }
    if report.isJudged || !points.isEmpty, let equal = report.equalPage(phrases) {
      text.append(lines.wrapped(equal))
    }
    if !showsAll, let open = report.notAssessed(phrases) { text.append(lines.wrapped(open)) }
    return text.map { $0 + "\n" }.joined()
  }

  private mutating func text(_ list: ListedMatter, _ findings: [Finding]) -> String {
    let title = list.title.text(phrases.language)
    let path = list.isFile ? findings.first?.source.path : nil
    let points = self.points(of: findings)
    let open = showsAll ? nil : findings.notAssessed(phrases)
    guard !points.isEmpty || open != nil else { return "" }
    var text = [title + (path.map { " · \(DisplayWidth.visible($0))" } ?? "")]
    for (index, point) in points.enumerated() {
      if point.root.waived == nil { count(point) }
      text += lines.block(point, number: index + 1)
    }
    if let open { text.append(lines.wrapped(open)) }
    return text.map { $0 + "\n" }.joined()
  }

  /// What is shown with an ordinal: with `showsAll` every finding, else what letters and registers count.
  private func points(of findings: [Finding]) -> [Point<Finding>] {
    if showsAll { return findings.map { Point(root: $0, followers: []) } }
    return findings.filter { $0.verdict != .notAssessable }.points
  }

  private mutating func count(_ point: Point<Finding>) {
    switch point.root.concern {
    case .owing(.notSubmitted): owing += 1
    // Its files are counted.
    case .owing(.onlyUnreadable): break
    default: counts[point.action, default: 0] += 1
    }
  }

  /// The totals; empty for an empty stream.
  package var totals: String {
    let all = reports + failures.count
    guard all + owing > 0 else { return "" }
    let unread = failures.map { DisplayWidth.visible("\($0.path) \($0.message)") }
      .joined(separator: phrases.semicolon)
    let list = unread.isEmpty ? "" : phrases.bracketed(unread)
    let read = phrases.says(
      "共\(all)份：已读取\(reports)份，\(phrases.unreadable)\(failures.count)份\(list)；",
      en:
        "\(English.count(all, "report")): \(reports) read, \(failures.count) \(phrases.unreadable)"
        + "\(list); ")
    let missing =
      owing == 0
      ? ""
      : phrases.says("\(phrases.notSubmitted)\(owing)家，", en: "\(owing) \(phrases.notSubmitted), ")
    return "──\n" + lines.wrapped("\(read)\(missing)\(lines.total(of: counts))") + "\n"
  }
}
