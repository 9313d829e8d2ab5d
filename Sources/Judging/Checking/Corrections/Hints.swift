import Forms
import Records
import Rules
import Wordings

/// The smallest changes that would correct a report's broken sums.
enum Hints {
  /// How many ways to correct a table are listed.
  private static let waysListed = 5

  /// Sets the hints of those of `findings` that are about a broken sum and have no cause; the
  /// causes must be set. Where only a change of several cells corrects a table, the first of its
  /// findings remains and the others follow from it.
  static func add(to findings: inout [Finding], in context: CheckContext) {
    guard findings.contains(where: \.isBrokenTableSum), let lines = context.lines?.lines else {
      return
    }
    for table in [Table.requests, .disputes] {
      let standing = findings.indices.filter {
        findings[$0].isBrokenTableSum && findings[$0].cause == nil
          && findings[$0].cell?.table == table
      }
      guard let first = standing.first else { continue }
      var search = CorrectionSearch(table: table, lines, context.report.cells)
      let corrections = search.corrections(of: search.broken)
      if corrections.isEmpty {
        addSingles(to: &findings, standing, &search, context)
        continue
      }
      if corrections.count == 1, corrections[0].kind != .single {
        for index in standing where index != first { findings[index].cause = findings[first].id }
      }
      for index in standing {
        findings[index].hint = hint(corrections, for: findings[index], context)
      }
    }
  }

  /// Sets the hints where a table has several faults: each finding is corrected alone, with those that follow
  /// from it.
  private static func addSingles(
    to findings: inout [Finding], _ standing: [Int], _ search: inout CorrectionSearch,
    _ context: CheckContext
  ) {
    guard standing.count > 1 else { return }
    for index in standing {
      let finding = findings[index]
      let group = findings.filter { $0.id == finding.id || $0.cause == finding.id }
      let indexes = Set(group.compactMap { search.line(of: $0) })
      let corrections = search.corrections(of: indexes, kinds: [.single])
      if corrections.count == 1 { findings[index].hint = hint(corrections, for: finding, context) }
    }
  }

  private static func hint(
    _ corrections: [Correction], for finding: Finding, _ context: CheckContext
  ) -> String {
    let language = context.settings.language
    if let correction = corrections.first, corrections.count == 1 {
      let words = correction.words(language)
      let isOfReading = correction.isOfReading && context.isReadFromPicture
      return language.says(
        "\(words)，有关合计即相符，请核对\(isOfReading ? "（疑为读取误差，请对照原件）" : "")。",
        en: "\(words.capitalised), and the sums hold"
          + (isOfReading
            ? "; this looks like a reading error: please compare with the original."
            : "; please check.")) + confirmation(of: correction, context)
    }
    let location = location(of: corrections, language) ?? finding.label
    let advice =
      finding.hint
      ?? language.says("请先核对\(location ?? "此处")。", en: "look at \(location ?? "this one") first.")
    let typos = corrections.filter(\.isTypo)
    let typo = typos.count == 1 ? typos[0].words(language) : nil
    let isSingle = corrections[0].kind == .single
    let ways = corrections.listed(for: finding).prefix(waysListed).map { $0.words(language) }
      .joined(separator: language.says("，或者", en: ", or "))
    let isLong = corrections.count > waysListed
    return language.says(
      "修改下列任一处即可使各项相符，共\(corrections.count)处：\(ways)\(isLong ? "等" : "")"
        + "\(typo.map { "，其中\($0)只差一位数字" } ?? "")；\(advice)",
      en:
        "There are \(corrections.count) ways to fix all by changing \(isSingle ? "one cell" : "two or three cells"):"
        + " \(ways)\(isLong ? ", and others" : "")"
        + "\(typo.map { "; one of them changes a single digit: \($0)" } ?? ""); \(advice)")
  }

  /// That the prose states the number which `correction` changes: either side may be wrong. Empty where it does not.
  private static func confirmation(of correction: Correction, _ context: CheckContext) -> String {
    guard correction.kind == .single, let change = correction.changes.first,
      let before = change.before,
      context.reading.claims.contains(where: { claim in
        claim.compared == before && !claim.isImplied
          && claim.trials.contains { $0.fits && $0.formula.cells == [change.cell] }
      })
    else { return "" }
    return context.settings.language.says(
      "正文也写\(before)，可能是其他格有误，请一并核对。",
      en: " The text has \(before), too: another cell may be wrong; please check both.")
  }

  /// The row or column that contains all cells of `corrections`; nil where there is none.
  private static func location(of corrections: [Correction], _ language: Language) -> String? {
    let cells = corrections.flatMap(\.changes).map(\.cell)
    guard let first = cells.first else { return nil }
    if cells.allSatisfy({ $0.row == first.row }) { return first.rowLocation(in: language) }
    let isColumn = cells.allSatisfy { $0.column == first.column }
    return isColumn ? first.columnLocation(in: language) : nil
  }
}

extension Finding {
  fileprivate var isBrokenTableSum: Bool {
    if case .sum = concern { verdict == .fail } else { false }
  }
}

extension [Correction] {
  /// Those of the cell of `finding`, which a sum that is wrong is about, then the others.
  fileprivate func listed(for finding: Finding) -> [Correction] {
    let isOwn = { (correction: Correction) in correction.changes.first?.cell == finding.cell }
    return filter(isOwn) + filter { !isOwn($0) }
  }
}

extension CheckContext {
  /// Whether the numbers read may differ from those printed: in a PDF or OFD file, or in a text
  /// whose digits and table headers were damaged by OCR.
  fileprivate var isReadFromPicture: Bool {
    let damages: [Doubt.Code] = [.numberDamaged, .columnsAssumed, .rowUnassigned]
    return report.source.format == .known(.pdf) || report.source.format == .known(.ofd)
      || report.doubts.contains { doubt in damages.contains { doubt.code == .known($0) } }
  }
}

extension Correction {
  /// The change in words.
  fileprivate func words(_ language: Language) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let name = first.cell.label(in: language)
    let (from, after) = (first.from(language), first.after)
    let other = last.nameBeside(first, language)
    switch kind {
    case .single:
      return language.says(
        "把“\(name)”由\(from)改为\(after)", en: "change “\(name)” from \(from) to \(after)")
    case .swapped:
      return language.says(
        "把“\(name)”的\(from)与相邻的“\(other)”的\(last.from(language))互换",
        en: "swap the \(from) of “\(name)” with the \(last.from(language)) of “\(other)” beside it"
      )
    case .split:
      return language.says(
        "“\(name)”起相邻两格的数字连成\(after)\(changes.count > 2 ? "，后面各格依次前移" : "")",
        en: "join the numbers of “\(name)” and the next cell to \(after)"
          + (changes.count > 2 ? " and move up those after them" : ""))
    case .shifted:
      return language.says(
        "把“\(first.cell.row(in: language))”行的各数移动一列，\(values(language))",
        en: "move the row “\(first.cell.row(in: language))” by one column: \(values(language))")
    case .miscounted:
      return language.says(
        "把“\(name)”由\(from)改为\(after)、“\(other)”由\(last.from(language))改为\(last.after)",
        en:
          "change “\(name)” from \(from) to \(after) and “\(other)” from \(last.from(language)) to"
          + " \(last.after)")
    }
  }

  private func values(_ language: Language) -> String {
    changes.map { change in
      let column = change.cell.column(in: language)
      return language.says("“\(column)”改为\(change.after)", en: "“\(column)” \(change.after)")
    }.joined(separator: language.says("、", en: ", "))
  }
}

extension Correction.CellChange {
  fileprivate func from(_ language: Language) -> String {
    before?.description ?? language.says("空白", en: "blank")
  }

  /// The name of the column or row that distinguishes the cell from that of `other`.
  fileprivate func nameBeside(_ other: Correction.CellChange, _ language: Language) -> String {
    cell.row == other.cell.row ? cell.column(in: language) : cell.row(in: language)
  }
}

extension String {
  /// The sentence with these English words: begins with a capital letter.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
