import Forms
import JSON
import Records
import Wordings

extension VersionComparison {
  /// The findings of `rule` about cells that differ: one for each of the first, one for all others. A
  /// difference that both versions state without a doubt fails where there are words for it, `certain`; any
  /// other one is for review. The words end the message.
  func cellFindings(
    of rule: Rule, in publication: PublishedReport, leavingOut settled: Set<Cell> = [],
    certain: Wording? = nil, review: Wording
  ) -> [Finding] {
    let (one, two) = (CellCertainty(before), CellCertainty(after))
    let differing = differingCells.filter { !settled.contains($0) }
    func fails(_ cell: Cell) -> Bool {
      certain != nil && before.cells.number(cell) != nil && after.cells.number(cell) != nil
        && one.isCertain(cell) && two.isCertain(cell)
    }
    func words(_ fails: Bool) -> String { (fails ? certain ?? review : review).text(language) }
    var findings = differing.prefix(VersionComparison.limit).map { cell in
      let fails = fails(cell)
      return finding(
        of: rule, fails ? .fail : .review, at: cell, in: publication, ending: words(fails))
    }
    let rest = differing.dropFirst(VersionComparison.limit)
    if !rest.isEmpty {
      let fails = rest.contains(where: fails)
      findings.append(
        finding(
          of: rule, fails ? .fail : .review, aboutRest: Array(rest), in: publication, words(fails)))
    }
    return findings + unread(of: rule, in: publication)
  }

  private func finding(
    of rule: Rule, _ verdict: Finding.Verdict, at cell: Cell, in publication: PublishedReport,
    ending: String
  ) -> Finding {
    let (old, new) = (
      before.statement(of: cell, in: language), after.statement(of: cell, in: language)
    )
    let place = cell.fullLocation(in: language, of: after.form?.edition)
    var finding = finding(
      of: rule, verdict, in: publication, section: cell.section, label: cell.label(in: language),
      says(
        "\(names.after)\(place)为\(new)，\(names.before)为\(old)，\(ending)",
        en: "\(names.after) has \(new) in \(place), \(names.before) has \(old); \(ending)"))
    finding.cell = cell
    finding.expected = before.cells.number(cell)
    finding.actual = after.cells.number(cell)
    finding.gap = finding.expected.flatMap { expected in finding.actual.flatMap { $0 - expected } }
    finding.operands = operands(cell)
    return finding
  }

  private func finding(
    of rule: Rule, _ verdict: Finding.Verdict, aboutRest cells: [Cell],
    in publication: PublishedReport, _ ending: String
  ) -> Finding {
    let labels = cells.prefix(3).map { $0.label(in: language) }
    let shown = labels.joined(separator: says("；", en: "; "))
    let more = cells.count > labels.count ? says("等", en: " …") : ""
    var finding = finding(
      of: rule, verdict, in: publication, section: cells[0].section,
      says(
        "\(names.after)与\(names.before)另有\(cells.count)格不同（\(shown)\(more)），\(ending)",
        en: """
          \(names.after) differs from \(names.before) in \(English.count(cells.count, "more cell")) (\(shown)\
          \(more)); \(ending)
          """))
    finding.cell = cells[0]
    finding.operands = cells.flatMap(operands)
    return finding
  }

  /// The finding that cells of tables that both versions have were read in one of them only.
  private func unread(of rule: Rule, in publication: PublishedReport) -> [Finding] {
    guard !isOfPart else { return [] }
    let tables = Table.ofReports.filter {
      before.cells.hasAny(of: $0) && after.cells.hasAny(of: $0)
    }
    let cells = Cell.all.filter { cell in
      tables.contains(cell.table)
        && (before.cells[cell] == .absent) != (after.cells[cell] == .absent)
    }
    let missing = Table.ofReports.filter {
      !before.cells.hasAny(of: $0) && after.cells.hasAny(of: $0)
    }
    guard let table = cells.first?.table ?? missing.first else { return [] }
    let names = missing.map { $0.name(in: language) }.joined(separator: says("、", en: ", "))
    let parts = [
      missing.isEmpty
        ? nil
        : says("\(self.names.before)没有读到\(names)", en: "\(self.names.before) has no \(names)"),
      absence(of: cells.filter { after.cells[$0] == .absent }, in: self.names.after),
      absence(of: cells.filter { before.cells[$0] == .absent }, in: self.names.before),
    ].compactMap { $0 }.joined(separator: says("，", en: ", "))
    // What was not read is not missing, but someone has to look.
    var finding = finding(
      of: rule, cells.isEmpty ? .notAssessable : .review, in: publication, section: table.rawValue,
      cells.isEmpty
        ? says("\(parts)，无法比较。", en: "\(parts): not comparable.")
        : says("\(parts)，无法比较，请对照页面核实。", en: "\(parts): not comparable; please look at the page."))
    finding.cell = cells.first
    return [finding]
  }

  /// That the version called `name` has no `cells`, in words; nil without cells.
  private func absence(of cells: [Cell], in name: String) -> String? {
    guard let first = cells.first?.label(in: language) else { return nil }
    let more = cells.count > 1 ? says("等\(cells.count)格", en: " … (\(cells.count) cells)") : ""
    return says(
      "\(name)没有读到“\(first)”\(more)", en: "\(name) has no “\(first)”\(more) that was read")
  }

  private func operands(_ cell: Cell) -> [Finding.Operand] {
    [before, after].map {
      Finding.Operand(cell: cell, year: $0.year, value: $0.cells.number(cell))
    }
  }
}
