import CommandLine
import Pages
import Records
import Reporting

/// The records of a run, which become pages.
struct PageCollector: RecordConsumer {
  var reader = RecordReader()
  private(set) var book: PageBook
  let store = RecordStore()
  /// The hashes of the lines that were read.
  private var known: Set<Int> = []

  init(_ book: PageBook) { self.book = book }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    // Several runs over the same reports pass on the same records.
    var hasher = Hasher()
    hasher.combine(bytes: line.bytes)
    guard known.insert(hasher.finalize()).inserted else { return }
    book.add(record, at: store.next)
    switch record {
    case .report, .finding, .change, .claim: try store.append(line.bytes)
    case .failure, .summary, .imprint, .other: break
    }
  }

  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    book.add(failure)
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    book.add(failure)
  }
}
