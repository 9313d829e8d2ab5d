import CommandLine
import Pages
import Records
import Wordings

/// The records of a run, set aside until their agency's page is written.
final class RecordStore {
  /// From how many bytes on lines, each behind its length, are passed on to the spool.
  private static let block = 1 << 18

  private let spool = Spool()
  /// The last lines, which are not in the spool yet.
  private var lines: [UInt8] = []
  /// The number of bytes that are in the spool.
  private var size = 0
  private var reader = RecordReader()

  /// Appends `line` and returns its place.
  func append(_ line: UnsafeRawBufferPointer) throws(Stop) -> Range<Int> {
    if lines.count >= RecordStore.block { try flush() }
    let start = size + lines.count
    withUnsafeBytes(of: UInt32(line.count)) { lines += $0 }
    lines += line
    return start..<size + lines.count
  }

  private func flush() throws(Stop) {
    try spool.append(lines)
    size += lines.count
    lines.removeAll(keepingCapacity: true)
  }

  /// The records at `places`. Those of equal lines are one: several runs over the same reports pass on the same records.
  func records(at places: [Range<Int>]) throws(Stop) -> [AnyRecord] {
    if !lines.isEmpty { try flush() }
    var records: [AnyRecord] = []
    var known: Set<Int> = []
    for place in places {
      var bytes = try spool.bytes(at: place)[...]
      while !bytes.isEmpty {
        let start = bytes.startIndex + MemoryLayout<UInt32>.size
        let count = bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
        let line = bytes[start..<start + Int(count)]
        bytes = bytes[line.endIndex...]
        var hasher = Hasher()
        line.withUnsafeBytes { hasher.combine(bytes: $0) }
        guard known.insert(hasher.finalize()).inserted else { continue }
        do throws(Refusal) { records.append(try reader.read(line)) } catch {
          preconditionFailure("a record that was read is read again")
        }
      }
    }
    return records
  }

  /// The store of pages that it is.
  var pages: PageStore<Stop> {
    PageStore(
      loading: { places throws(Stop) in try self.records(at: places) },
      drafts: {
        let spool = Spool()
        return PageStore<Stop>.Draft(
          append: { bytes throws(Stop) in try spool.append(bytes) },
          part: { ordinal throws(Stop) in try spool.part(ordinal) })
      })
  }
}
