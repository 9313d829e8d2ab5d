import Records

/// All reports of a stream with a known agency and year.
package struct ReportSet: Sendable {
  /// Sorted by agency and year. Of several files of one report, the representative one is the first; the
  /// others are sorted by completeness and path.
  package let reports: [ReportDigest]
  let settings: CheckSettings
  /// The indexes in `reports` where another agency or year begins, and the end.
  private let starts: [Int]

  package init(_ digests: [ReportDigest], settings: CheckSettings) {
    var reports = digests.sorted(by: ReportDigest.precedes)
    self.settings = settings
    let starts =
      reports.indices.filter {
        $0 == 0 || reports[$0].agencyName != reports[$0 - 1].agencyName
          || reports[$0].year != reports[$0 - 1].year
      } + [reports.count]
    for (start, end) in zip(starts, starts.dropFirst()) where end - start > 2 {
      let index = ReportSet.representative(among: reports[start..<end].prefix(ReportSet.limit))
      reports.insert(reports.remove(at: index), at: start)
    }
    self.reports = reports
    self.starts = starts
  }

  /// The maximum number of files of one report that are compared with one another.
  private static let limit = 32

  /// The index of the file that represents a report with several `files`, copies or versions: of the most
  /// complete ones that whose numbers most others share.
  private static func representative(among files: ArraySlice<ReportDigest>) -> Int {
    let tables = files.map(\.cells.table)
    let agreements = tables.map { table in
      tables.count { table.differences(from: $0).isEmpty }
    }
    let best = files.indices.filter { files[$0].numbers == files[files.startIndex].numbers }
    let most = best.map { agreements[$0 - files.startIndex] }.max()
    return best.first { agreements[$0 - files.startIndex] == most } ?? files.startIndex
  }

  /// The representative report of each agency and year.
  package var firsts: [ReportDigest] { starts.dropLast().map { reports[$0] } }

  /// The same with cells from the other files of each report added; cells with conflicting numbers are blank,
  /// as in sums.
  var whole: [ReportDigest] {
    groups.compactMap { group in
      guard let report = group.first, group.count > 1 else { return group.first }
      var table = report.cells.table
      for file in group.dropFirst() { _ = table.merge(file.cells.table) }
      return ReportDigest(report, cells: CellStore(table))
    }
  }

  /// The reports grouped by agency and year.
  var groups: [ArraySlice<ReportDigest>] {
    zip(starts, starts.dropFirst()).map { reports[$0..<$1] }
  }

  /// Each representative report with its predecessors.
  package var predecessors: [PredecessorReports] {
    let firsts = firsts
    let hasMergers = firsts.contains { $0.listed?.former.isEmpty == false }
    let merged = Dictionary(
      hasMergers ? firsts.map { ($0.key, $0) } : []
    ) { one, _ in one }
    return firsts.indices.compactMap { index in
      let later = firsts[index]
      let before =
        index > 0 && firsts[index - 1].agencyName == later.agencyName ? firsts[index - 1] : nil
      return PredecessorReports(of: later, after: before) { merged[$0] }
    }
  }
}
