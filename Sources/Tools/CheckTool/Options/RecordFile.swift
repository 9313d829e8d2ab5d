import CommandLine
import JSON
import Records
import Wordings

/// A file of records that an option names.
enum RecordFile {
  static let limit = 1 << 30

  /// The records in the file at `path`, with the numbers of their lines.
  static func records(
    in path: String, _ run: Invocation
  ) throws(Stop) -> [(line: Int, record: AnyRecord)] {
    try records(try run.bytes(ofFile: path, limit: limit), of: path)
  }

  /// The records in `bytes`, the content of the file at `path`.
  static func records(
    _ bytes: [UInt8], of path: String
  ) throws(Stop) -> [(line: Int, record: AnyRecord)] {
    var reader = RecordReader()
    var records: [(line: Int, record: AnyRecord)] = []
    for (number, line) in DataLines.all(in: bytes[...]) {
      do throws(Refusal) { records.append((number, try reader.read(line))) } catch {
        throw .usage("\(path):\(number): \(error.message.english)")
      }
    }
    return records
  }
}

extension Invocation {
  /// The day of the run, `YYYY-MM-DD`: that of `--today`, else the current one.
  var today: String { arguments.value(.today) ?? streams.today }
}
