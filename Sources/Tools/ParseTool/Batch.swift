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
  func read(
    _ paths: [Path], take: ([Result<Report, Failure>]) throws(Stop) -> Bool
  ) throws(Stop) {
    for start in stride(from: 0, to: paths.count, by: Batch.size) {
      let range = start..<min(start + Batch.size, paths.count)
      guard try read(paths, range, take) else { return }
    }
  }

  /// Gives out what is done until a file waits for LibreOffice; that one and those behind it when all
  /// that wait have been converted.
  private func read(
    _ paths: [Path], _ range: Range<Int>, _ take: ([Result<Report, Failure>]) throws(Stop) -> Bool
  ) throws(Stop) -> Bool {
    var kept: [[Parser.PendingDocument]] = []
    var goesOn = true
    try jobs.map(range, work: { parser.documents(of: paths[$0]) }) { documents throws(Stop) in
      let records = kept.isEmpty ? documents.records : nil
      guard let records else {
        kept.append(documents)
        return true
      }
      goesOn = try take(records)
      return goesOn
    }
    guard goesOn, !kept.isEmpty else { return goesOn }
    parser.convert()
    let waiting = kept
    try jobs.map(
      waiting.indices, work: { waiting[$0].map(parser.record) }
    ) { records throws(Stop) in
      goesOn = try take(records)
      return goesOn
    }
    return goesOn
  }
}

extension [Parser.PendingDocument] {
  /// The records, where none waits.
  fileprivate var records: [Result<Report, Failure>]? {
    var records: [Result<Report, Failure>] = []
    for document in self {
      guard case .done(let record) = document else { return nil }
      records.append(record)
    }
    return records
  }
}
