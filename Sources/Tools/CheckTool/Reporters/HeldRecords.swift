import Agencies
import CommandLine
import Records
import Reporting

/// The records of a run: written at once without a list of agencies, else held and written in the order of
/// the list.
struct HeldRecords {
  private let output: Output
  private let order: ListOrder
  private var held: [(index: Int, bytes: [UInt8])] = []

  init(_ output: Output, _ order: ListOrder) {
    self.output = output
    self.order = order
  }

  /// Adds a record that is passed on, without its newline, at `index` in the list.
  mutating func pass(_ line: UnsafeRawBufferPointer, at index: Int) throws(Stop) {
    guard order.isKnown else { return try output.writeLine(line) }
    held.append((index, line + [UInt8(ascii: "\n")]))
  }

  /// Adds whole records, at `index` in the list.
  mutating func add(_ bytes: [UInt8], at index: Int) throws(Stop) {
    guard order.isKnown else { return try output.write(bytes) }
    held.append((index, bytes))
  }

  /// Writes the records that are held.
  mutating func release() throws(Stop) {
    // Swift's sort is stable.
    for (_, bytes) in held.sorted(by: { $0.index < $1.index }) { try output.write(bytes) }
    held = []
  }
}
