import Forms
import Records

/// The smallest changes that would mend a report's broken sums.
enum Hints {
  /// Sets the hints of those of `findings` that stand for a broken sum; `findings` are those of
  /// `subject` and have their causes. Where a change of several cells alone mends a table, the first
  /// of its findings stands and the others follow from it.
  static func add(to findings: inout [Finding], in subject: Subject) {
    guard findings.contains(where: \.isBrokenTableSum), let lines = subject.lines?.lines else {
      return
    }
    for table in 3...4 {
      let standing = findings.indices.filter {
        findings[$0].isBrokenTableSum && findings[$0].cause == nil
          && findings[$0].cell?.table == table
      }
      guard let first = standing.first else { continue }
      var search = MendSearch(table: table, lines, subject.report.cells)
      let mends = search.mends(of: search.broken)
      if mends.isEmpty {
        addSingles(to: &findings, standing, &search, subject)
        continue
      }
      if mends.count == 1, mends[0].kind != .single {
        for index in standing where index != first { findings[index].cause = findings[first].id }
      }
      for index in standing { findings[index].hint = hint(mends, for: findings[index], subject) }
    }
  }

  /// Where faults are several, each finding that stands is mended by itself, with those that follow
  /// from it.
  private static func addSingles(
    to findings: inout [Finding], _ standing: [Int], _ search: inout MendSearch, _ subject: Subject
  ) {
    guard standing.count > 1 else { return }
    for index in standing {
      let finding = findings[index]
      let group = findings.filter { $0.id == finding.id || $0.cause == finding.id }
      let places = Set(group.compactMap { search.line(of: $0.rule, at: $0.cell) })
      let mends = search.mends(of: places, kinds: [.single])
      if mends.count == 1 { findings[index].hint = hint(mends, for: finding, subject) }
    }
  }

  private static func hint(_ mends: [Mend], for finding: Finding, _ subject: Subject) -> String {
    if let mend = mends.first, mends.count == 1 {
      return "\(mend.words)，有关合计即相符，请核对\(doubt(mend, subject))。"
    }
    let advice = finding.hint ?? "请先查\(place(of: mends) ?? finding.label ?? "这一处")。"
    let slips = mends.filter(\.isSlip)
    let slip = slips.count == 1 ? "，其中\(slips[0].words)只差一位数字" : ""
    let kind = mends[0].kind == .single ? "改动一格" : "改动两三格"
    return "\(kind)即可全部相符的有 \(mends.count) 处\(slip)；\(advice)"
  }

  /// The row or column that all of `mends` lie in.
  private static func place(of mends: [Mend]) -> String? {
    let cells = mends.flatMap(\.changes).map(\.cell)
    guard let first = cells.first else { return nil }
    let table = Cell.tableName(first.table)
    if cells.allSatisfy({ $0.rowLabels == first.rowLabels }) {
      return "\(table)“\(first.rowLabels.last ?? "")”行"
    }
    let isColumn = cells.allSatisfy { $0.columnLabel == first.columnLabel }
    return isColumn ? "\(table)“\(first.columnLabel)”列" : nil
  }

  private static func doubt(_ mend: Mend, _ subject: Subject) -> String {
    mend.isOfReading && subject.isReadFromPicture ? "（像是读取误差，请对照原件）" : ""
  }
}

extension Finding {
  fileprivate var isBrokenTableSum: Bool { isBrokenSum && rule.hasPrefix("T") }
}

extension Subject {
  /// Whether what was read may differ from what is printed: a PDF, or a text in which digits and
  /// heads of tables are damaged as OCR damages them.
  fileprivate var isReadFromPicture: Bool {
    let damages = ["number-damaged", "columns-assumed", "row-unassigned"]
    return report.source.format == "pdf" || report.doubts.contains { damages.contains($0.code) }
  }
}

extension Mend {
  /// The change in words.
  fileprivate var words: String {
    guard let first = changes.first, let last = changes.last else { return "" }
    switch kind {
    case .single: return "把“\(first.cell.label)”由 \(first.from) 改为 \(first.after)"
    case .swapped:
      return
        "把“\(first.cell.label)”的 \(first.from) 与相邻的“\(last.nameBeside(first))”的 \(last.from) 互换"
    case .split:
      return "“\(first.cell.label)”起相邻两格的数字连成 \(first.after)"
        + (changes.count > 2 ? "，后面各格依次前移" : "")
    case .shifted: return "把“\(first.cell.rowName)”行的各数移动一列，\(values)"
    case .miscounted:
      return
        "把“\(first.cell.label)”由 \(first.from) 改为 \(first.after)、“\(last.nameBeside(first))”由 \(last.from) 改为 \(last.after)"
    }
  }

  private var values: String {
    changes.map { "“\($0.cell.columnLabel)”改为 \($0.after)" }.joined(separator: "、")
  }
}

extension Mend.Change {
  fileprivate var from: String { before?.description ?? "空白" }

  /// The shortest name that tells the cell from that of `other` in the same row or column.
  fileprivate func nameBeside(_ other: Mend.Change) -> String {
    cell.rowLabels == other.cell.rowLabels ? cell.columnLabel : cell.rowName
  }
}

extension Cell {
  fileprivate var rowName: String { rowLabels.last ?? "" }
}
