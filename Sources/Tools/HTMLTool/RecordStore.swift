import CommandLine
import Records
import Wordings

/// The records of a run, set aside until their agency's page is written.
final class RecordStore {
  private let spool = Spool()
  private var places: [Range<Int>] = []
  private var reader = RecordReader()

  /// The place of the next record.
  var next: Int { places.count }

  func append(_ line: UnsafeRawBufferPointer) throws(Stop) {
    places.append(try spool.append(line))
  }

  /// The record at `place`.
  func record(at place: Int) throws(Stop) -> AnyRecord {
    let bytes = try spool.bytes(at: places[place])
    do throws(Refusal) { return try reader.read(bytes[...]) } catch {
      preconditionFailure("a record that was read is read again")
    }
  }
}
