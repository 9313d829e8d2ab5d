import CommandLine
import Pages
import Records
import Reporting

/// The records of a run, which become pages.
struct PageCollector: RecordConsumer {
  var reader = RecordReader()
  private(set) var book: PageBook

  init(_ book: PageBook) { self.book = book }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    switch record {
    case .report(let report): book.add(report)
    case .finding(let finding): book.add(finding)
    case .summary(let summary): book.add(summary)
    case .change(let change): book.add(change)
    case .failure(let failure): book.add(failure)
    case .other: break
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
