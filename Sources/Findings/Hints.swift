import Forms
import Records

/// The smallest change that would mend a report's broken sums: one cell whose change satisfies all that
/// fail and breaks none that holds.
enum Hints {
  /// A cell, what stands there, and what would mend the sums.
  struct Change: Equatable {
    let cell: Cell
    let before: Number
    let after: Number

    fileprivate var words: String { "把“\(cell.label)”由 \(before) 改为 \(after)" }
  }

  /// Sets the hints of those of `findings` that stand for a broken sum; `findings` are those of
  /// `subject` and have their causes.
  static func add(to findings: inout [Finding], in subject: Subject) {
    let broken = findings.filter { $0.isBrokenSum && $0.rule.hasPrefix("T") }
    guard !broken.isEmpty, let lines = subject.lines?.lines else { return }
    let changes = changes(mending: broken, lines, subject.report.cells)
    guard let first = changes.first else { return }
    let isRead = ["pdf"].contains(subject.report.source.format)
    for index in findings.indices where findings[index].isBrokenSum && findings[index].cause == nil
    {
      guard findings[index].rule.hasPrefix("T") else { continue }
      if changes.count == 1 {
        let doubt = isRead && isSlip(first) ? "（像是读取或录入时的误差，请对照原件）" : ""
        findings[index].hint = "\(first.words)，各项合计即全部相符，请核对\(doubt)。"
      } else {
        let advice = findings[index].hint ?? "请对照\(findings[index].label ?? "这一处")的各项。"
        findings[index].hint = "改动一格即可全部相符的有 \(changes.count) 处；\(advice)"
      }
    }
  }

  /// The changes of one cell after which every sum of `lines` that could be judged holds, given that
  /// `broken` do not: in the order of the form.
  private static func changes(
    mending broken: [Finding], _ lines: [FormLines.Line], _ cells: CellTable
  ) -> [Change] {
    let fewest = broken.min { $0.mends.count < $1.mends.count }?.mends ?? [:]
    return fewest.sorted { $0.key < $1.key }.compactMap { cell, delta in
      guard let before = cells.number(cell), let after = before + delta, !after.isNegative else {
        return nil
      }
      var changed = cells
      changed[cell] = .number(after)
      let holds = lines.allSatisfy { line in
        let judgement = SumJudgement(
          parts: line.parts.map { changed[$0] }, whole: line.whole.map { changed[$0] })
        return judgement.result != .fails
      }
      return holds ? Change(cell: cell, before: before, after: after) : nil
    }
  }

  /// Whether a digit was dropped, doubled or taken for another.
  private static func isSlip(_ change: Change) -> Bool {
    let (before, after) = (Array(change.before.description), Array(change.after.description))
    if before.count == after.count {
      return zip(before, after).count(where: { $0 != $1 }) == 1
    }
    let (long, short) = before.count > after.count ? (before, after) : (after, before)
    return long.count == short.count + 1
      && long.indices.contains { place in
        Array(long[..<place] + long[(place + 1)...]) == short
      }
  }
}
