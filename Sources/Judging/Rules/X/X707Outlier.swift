import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let x707: Rule = Rule(
    code: "X707", name: "outlier", severity: .info,
    summary: Wording(
      """
      没有上年报告的机关，表二行政许可、行政处罚、行政强制在1000以上，并且达到同年同类机关中位数的50倍的，请核实是否填错（同类机关\
      至少5家）。
      """,
      en: """
        Without last year's report: licences, penalties or compulsory measures of 1,000 or more that are 50 \
        times the median of the agencies of the same kind and year (at least five).
        """),
    basis: [],
    fix: Wording(
      "核实这个数；属实的，在正文说明。",
      en: "Check the number; if it is right, explain it in the text."),
    passing: [
      Example(),
      .among([20, 20, 30, 40], count: 1499),
      .among([2, 2, 3], count: 5000),
      .among([0, 1, 1, 2], count: 999),
      .among([20, 20, 30, 40], count: 5000).beside(Example(year: 2021)),
    ],
    failing: [
      .among([20, 20, 30, 40], count: 1500)
        .found(.review, at: Cell(.penalties, .decisions), "1500件，同类机关（5家）的中位数为30"),
      .among([0, 1, 1, 2], count: 1000)
        .found(.review, at: Cell(.penalties, .decisions), "1000件，同类机关（5家）的中位数为1"),
    ],
    evaluation: .stream { stream in
      let reports = stream.firsts
      let known = Set(reports.map(\.key))
      let suspects = reports.filter { report in
        guard !known.contains(PredecessorReports.Key(report.agencyName, report.year - 1)) else {
          return false
        }
        let table = report.cells.table
        return counts.contains { table.number($0).map { $0 >= least } ?? false }
      }
      guard !suspects.isEmpty else { return [] }
      let medians = PeerMedians(of: reports)
      return suspects.flatMap { suspect in
        counts.compactMap { cell in
          medians.outlier(suspect, at: cell, stream.settings.language).map { finding in
            PendingFinding(about: suspect) { finding }
          }
        }
      }
    })
}

private let counts = [
  Cell(.licensing, .decisions), Cell(.penalties, .decisions), Cell(.compulsion, .decisions),
]

/// The smallest count that is looked at.
private let least = Number(1000)

/// The medians of the counts of table two among agencies of one kind and year.
private struct PeerMedians {
  private struct Key: Hashable {
    let kind: Agency.Kind
    let year: Int
    let cell: Cell
  }

  /// The number of agencies and their median.
  private let medians: [Key: (agencies: Int, median: Number)]

  init(of reports: [ReportDigest]) {
    var numbers: [Key: [Number]] = [:]
    for report in reports {
      let kind = PeerMedians.kind(of: report)
      let table = report.cells.table
      for cell in counts {
        guard let number = table.number(cell) else { continue }
        numbers[Key(kind: kind, year: report.year, cell: cell), default: []].append(number)
      }
    }
    medians = numbers.compactMapValues { numbers in
      numbers.count < 5 ? nil : (numbers.count, numbers.sorted()[numbers.count / 2])
    }
  }

  private static func kind(of report: ReportDigest) -> Agency.Kind {
    AgencyTraits(agency: report.agency).corrected(by: report.listed).kind
  }

  /// The finding that the count of `report` in `cell` is far above the median; nil where it is not, or where
  /// there are too few agencies.
  func outlier(_ report: ReportDigest, at cell: Cell, _ language: Language) -> Finding? {
    let key = Key(kind: PeerMedians.kind(of: report), year: report.year, cell: cell)
    guard let count = report.cells.table.number(cell), count >= least,
      let (agencies, median) = medians[key], let bound = median.times(50), count >= bound
    else { return nil }
    let label = cell.label(in: language)
    var finding = Rule.x707.finding(
      .review, about: report.agency, report.year, report.source, under: report.form?.edition,
      language.says(
        "\(label)填报\(cell.amount(count, in: .chinese))，同类机关（\(agencies)家）的中位数为\(median)，请核实。",
        en: """
          \(label) is \(count); the median of \(agencies) agencies of this kind is \(median); please verify.
          """))
    finding.section = cell.section
    finding.label = label
    finding.cell = cell
    finding.actual = count
    return finding
  }
}

extension Example {
  /// A bureau with `count` penalties beside bureaus with `others`.
  fileprivate static func among(_ others: [Int], count: Int) -> Example {
    let cell = Cell(.penalties, .decisions)
    let names = ["青石区水务局", "青石区体育局", "青石区统计局", "青石区审计局"]
    var example = Example(cells: [cell: count])
    example.others = zip(names, others).map { name, other in
      Example(cells: [cell: other]) {
        $0.agency = name
        $0.source.path = "\(name).html"
      }.report
    }
    return example
  }
}
