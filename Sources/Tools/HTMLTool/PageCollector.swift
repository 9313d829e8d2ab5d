import CommandLine
import Pages
import Records
import Reporting

/// The records of a run, which become pages.
struct PageCollector: RecordConsumer {
  var reader = RecordReader()
  private(set) var book: PageBook
  let store = RecordStore()

  init(_ book: PageBook) { self.book = book }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    if case .failure(let failure) = record { return book.add(failure) }
    guard PageBook.shows(record) else { return }
    book.add(record, at: try store.append(line.bytes))
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
