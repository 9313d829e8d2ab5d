import CommandLine
import Records

/// Reads many files at once and gives their records in the order of the files.
struct Batch {
  /// How many files are in hand at once: what is read ahead of the output, and what LibreOffice
  /// converts in one run.
  private static let size = 64

  let parser: Parser
  let jobs: Jobs

  /// Calls `take` with the records of each of `paths`, in order, until it says false.
  func read(_ paths: [Path], take: ([Result<Report, Failure>]) -> Bool) {
    for start in stride(from: 0, to: paths.count, by: Batch.size) {
      let range = start..<min(start + Batch.size, paths.count)
      guard read(paths, range, take) else { return }
    }
  }

  /// Gives out what is done until a file waits for LibreOffice; that one and those behind it when all
  /// that wait have been converted.
  private func read(
    _ paths: [Path], _ range: Range<Int>, _ take: ([Result<Report, Failure>]) -> Bool
  ) -> Bool {
    var kept: [[Parser.Draft]] = []
    var goesOn = true
    jobs.map(range, work: { parser.drafts(of: paths[$0]) }) { drafts in
      let records = kept.isEmpty ? drafts.records : nil
      guard let records else {
        kept.append(drafts)
        return true
      }
      goesOn = take(records)
      return goesOn
    }
    guard goesOn, !kept.isEmpty else { return goesOn }
    parser.convert()
    let waiting = kept
    jobs.map(waiting.indices, work: { waiting[$0].map(parser.record) }) { records in
      goesOn = take(records)
      return goesOn
    }
    return goesOn
  }
}

extension [Parser.Draft] {
  /// The records, where none waits.
  fileprivate var records: [Result<Report, Failure>]? {
    var records: [Result<Report, Failure>] = []
    for draft in self {
      guard case .done(let record) = draft else { return nil }
      records.append(record)
    }
    return records
  }
}
