import Records

/// All reports of a stream that name their agency and year.
package struct ReportSet: Sendable {
  /// By agency and year; of several files of one report the one that stands for it comes first, then the
  /// others by how complete they are and by their paths.
  package let reports: [ReportDigest]
  let settings: Settings
  /// The places in `reports` where another agency or year begins, and the end.
  private let starts: [Int]

  package init(_ digests: [ReportDigest], settings: Settings) {
    var reports = digests.sorted(by: ReportDigest.precedes)
    self.settings = settings
    let starts =
      reports.indices.filter {
        $0 == 0 || reports[$0].agencyName != reports[$0 - 1].agencyName
          || reports[$0].year != reports[$0 - 1].year
      } + [reports.count]
    for (start, end) in zip(starts, starts.dropFirst()) where end - start > 2 {
      let place = ReportSet.standing(among: reports[start..<end].prefix(ReportSet.limit))
      reports.insert(reports.remove(at: place), at: start)
    }
    self.reports = reports
    self.starts = starts
  }

  /// How many files of one report are held against one another; no one has more.
  private static let limit = 32

  /// The place of the file that stands for the report of which `files`, in their order, are copies or
  /// versions: of the most complete ones that whose numbers most others have too.
  private static func standing(among files: ArraySlice<ReportDigest>) -> Int {
    let tables = files.map(\.cells.table)
    let agreements = tables.map { table in
      tables.count { table.differences(from: $0).isEmpty }
    }
    let best = files.indices.filter { files[$0].numbers == files[files.startIndex].numbers }
    let most = best.map { agreements[$0 - files.startIndex] }.max()
    return best.first { agreements[$0 - files.startIndex] == most } ?? files.startIndex
  }

  /// The report that stands for each agency and year.
  var firsts: [ReportDigest] { starts.dropLast().map { reports[$0] } }

  /// The same with the cells that its other files have beside it; those that they state differently are
  /// blank, as in sums.
  var whole: [ReportDigest] {
    groups.compactMap { group in
      guard let report = group.first, group.count > 1 else { return group.first }
      var table = report.cells.table
      for file in group.dropFirst() { _ = table.merge(file.cells.table) }
      return ReportDigest(report, cells: CellStore(table))
    }
  }

  /// The reports of one agency and year together.
  var groups: [ArraySlice<ReportDigest>] {
    zip(starts, starts.dropFirst()).map { reports[$0..<$1] }
  }

  /// Each report with the next one of its agency, or with those of the agencies that it came from. Of
  /// several of one year the most complete stands.
  package var predecessors: [PredecessorReports] {
    let firsts = firsts
    let hasMergers = firsts.contains { $0.listed?.former.isEmpty == false }
    let merged = Dictionary(
      hasMergers ? firsts.map { (PredecessorReports.Key($0.agencyName, $0.year), $0) } : []
    ) { one, _ in one }
    return firsts.indices.compactMap { place in
      let later = firsts[place]
      let before =
        place > 0 && firsts[place - 1].agencyName == later.agencyName ? firsts[place - 1] : nil
      return PredecessorReports(of: later, after: before) { merged[$0] }
    }
  }
}
