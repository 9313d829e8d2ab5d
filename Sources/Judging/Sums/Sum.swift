import Agencies
import Forms
import Records
import Wordings

/// The sum of several agencies' reports on one year.
package struct Sum: Sendable {
  private let name: String
  private let agency: Agency?
  private let year: Int
  private let language: Language
  private(set) var components: [Component] = []
  /// How many of them are the parent's own; these are the first.
  private var ownCount = 0
  private var parts = SumParts(contributors: [], missing: [])

  init(name: String, agency: Agency?, year: Int, _ language: Language) {
    self.name = name
    self.agency = agency
    self.year = year
    self.language = language
  }

  mutating func add(_ component: Component, id: String?) {
    components.append(component)
    if let agency, id == agency.id { ownCount += 1 }
    parts.contributors += component.sources.prefix(1).map {
      SumParts.Contributor(id: id, name: component.name, source: $0)
    }
  }

  mutating func addMissing(_ agency: Agency) {
    parts.missing.append(SumParts.Missing(id: agency.id, name: agency.name))
  }

  /// The sum as a report. A cell is a number where every contributor has one. Where one of them is blank or
  /// was not read, the cell is null, never a partial sum, and a doubt names the contributor.
  package var report: Report {
    var report = Report(source: Source(path: "rpt-sum", format: .sum, bytes: 0, crc32: "00000000"))
    report.agency = name
    report.unit = agency.map { ListedAgency($0) }
    report.year = year
    report.form = form
    let aggregation = Aggregation(components, form: report.form)
    report.cells = aggregation.cells
    report.coverage = aggregation.coverage
    report.doubts = doubts(aggregation)
    report.parts = parts
    return report
  }

  /// The warning that the parent's own report seems to be the compiled one, since no number in it is smaller
  /// than the sum of the others; its numbers would count twice.
  package var warning: Wording? {
    guard ownCount > 0, components.count > ownCount + 1 else { return nil }
    let own = Aggregation(Array(components[..<ownCount]), form: form).cells
    let others = Aggregation(Array(components[ownCount...]), form: form).cells
    let pairs = Cell.all.compactMap { cell in
      own.number(cell).flatMap { own in others.number(cell).map { (own, $0) } }
    }
    guard pairs.contains(where: { !$0.1.isZero }), pairs.allSatisfy({ $0.0 >= $0.1 }) else {
      return nil
    }
    return Wording(
      "\(name)\(year)年度自己的报告每格都不小于其他单位之和，疑为已经汇总的报告；确为汇总报告的，请使用选项 --no-own，以免重复计算",
      en:
        "\(name), \(year): no number of its own report is smaller than the sum of the others, as in "
        + "a compiled report; if it is one, use --no-own to avoid counting twice")
  }

  /// The form of most components; of equally frequent ones the newest.
  private var form: Form? {
    let counts = Dictionary(grouping: components.compactMap(\.form)) { $0 }.mapValues(\.count)
    return counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
  }
}

// MARK: - Doubts

extension Sum {
  private func doubts(_ aggregation: Aggregation) -> [Doubt] {
    var doubts: [Doubt] = []
    for (index, one) in components.enumerated() {
      if one.form != aggregation.form { doubts.append(otherForm(one)) }
      if let first = one.conflicts.first { doubts.append(conflict(one, first)) }
      let open = aggregation.open[index].filter { !one.conflicts.contains($0) }
      if let first = open.first { doubts.append(self.open(one, first, count: open.count)) }
    }
    if let warning { doubts.append(Doubt(code: .sumOwn, message: warning.text(language))) }
    if let first = aggregation.overflows.first {
      doubts.append(
        doubt(
          .sumTooLong, first, "位数过多，\(aggregation.overflows.count)个单元格未计合计数",
          en: "too many digits: \(aggregation.overflows.count) cells have no sum"))
    }
    return doubts
  }

  private func otherForm(_ one: Component) -> Doubt {
    let form = one.form.map { language.says("\($0.rawValue)年表式", en: "form \($0.rawValue)") }
    return doubt(
      .sumForm, nil, "\(one.name)的报告是\(form ?? "没有表格的")，与合计的表式不同",
      en: "\(one.name) follows \(form ?? "no form"), not that of the sum")
  }

  private func conflict(_ one: Component, _ first: Cell) -> Doubt {
    let paths = one.sources.map(\.path)
    let count = one.conflicts.count
    return doubt(
      .sumConflict, first,
      "\(one.name)有\(paths.count)份报告（\(paths.joined(separator: "、"))），\(count)格不一致，相应单元格未计合计数",
      en:
        "\(one.name) has \(paths.count) reports (\(paths.joined(separator: ", "))) that differ in "
        + "\(count) cells, which have no sum")
  }

  private func open(_ one: Component, _ first: Cell, count: Int) -> Doubt {
    doubt(
      .sumOpen, first, "\(one.name)有\(count)格空白或没有读到（\(first.label)等），相应单元格未计合计数",
      en: "\(one.name) has \(count) cells blank or not read (\(first.label(in: .english)), …): "
        + "they have no sum")
  }

  private func doubt(
    _ code: Doubt.Code, _ cell: Cell?, _ chinese: @autoclosure () -> String,
    en english: @autoclosure () -> String
  ) -> Doubt {
    Doubt(code: code, cell: cell, message: language.says(chinese(), en: english()))
  }
}
