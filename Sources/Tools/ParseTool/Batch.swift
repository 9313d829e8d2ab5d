import CommandLine
import Records

/// Many files read at once, with their records in the order of the files.
struct Batch {
  /// The number of files in one step: they are read ahead of the output, and LibreOffice converts them
  /// in one run.
  private static let size = 64

  let parser: Parser
  let jobs: Jobs

  /// Calls `consume` with the records of each of `inputs`, in order, until it returns false.
  func read(
    _ inputs: [InputDocument], consume: ([Result<Report, Failure>]) throws(Stop) -> Bool
  ) throws(Stop) {
    for start in stride(from: 0, to: inputs.count, by: Batch.size) {
      let range = start..<min(start + Batch.size, inputs.count)
      guard try read(inputs, range, consume) else { return }
    }
  }

  /// Passes on the records up to the first file that waits for LibreOffice; those from there on when all
  /// waiting documents have been converted.
  private func read(
    _ inputs: [InputDocument], _ range: Range<Int>,
    _ consume: ([Result<Report, Failure>]) throws(Stop) -> Bool
  ) throws(Stop) -> Bool {
    var kept: [[Parser.PendingDocument]] = []
    var goesOn = true
    try jobs.map(range, work: { parser.documents(of: inputs[$0]) }) { documents throws(Stop) in
      let records = kept.isEmpty ? documents.records : nil
      guard let records else {
        kept.append(documents)
        return true
      }
      goesOn = try consume(records)
      return goesOn
    }
    guard goesOn, !kept.isEmpty else { return goesOn }
    parser.convert()
    let waiting = kept
    try jobs.map(
      waiting.indices, work: { waiting[$0].flatMap(parser.records) }
    ) { records throws(Stop) in
      goesOn = try consume(records)
      return goesOn
    }
    return goesOn
  }
}

extension [Parser.PendingDocument] {
  /// The records; nil where a document waits.
  fileprivate var records: [Result<Report, Failure>]? {
    var records: [Result<Report, Failure>] = []
    for document in self {
      guard case .done(let done) = document else { return nil }
      records += done
    }
    return records
  }
}
