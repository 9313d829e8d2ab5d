import CommandLine
import Pages
import Records
import Reporting
import Wordings

/// The records of a run, which become pages.
struct PageCollector: RecordConsumer {
  var reader = RecordReader()
  private(set) var book: PageBook
  /// The records of the reports, and where each is.
  private let spool = Spool()
  private var places: [Range<Int>] = []

  init(_ book: PageBook) { self.book = book }

  /// The report with the number `place`, from 0.
  func report(at place: Int) throws(Stop) -> Report {
    var reader = RecordReader()
    let bytes = try spool.bytes(at: places[place])
    do throws(Refusal) {
      guard case .report(let report) = try reader.read(bytes[...]) else {
        preconditionFailure("only reports are kept")
      }
      return report
    } catch {
      preconditionFailure("a record that was read is read again")
    }
  }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    switch record {
    case .report(let report):
      book.add(report, at: places.count)
      places.append(try spool.append(line.bytes))
    case .finding(let finding): book.add(finding)
    case .summary(let summary): book.add(summary)
    case .change(let change): book.add(change)
    case .failure(let failure): book.add(failure)
    case .claim(let claim): book.add(claim)
    case .imprint, .other: break
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
