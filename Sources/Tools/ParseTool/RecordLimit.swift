import CommandLine
import JSON
import Wordings

/// The limits of what reads records: no tool reads a record beyond them.
enum RecordLimit {
  /// The refusal of the report on `line`, its record with its newline; nil if every tool reads it.
  static func refusal(of line: [UInt8]) -> Refusal? {
    // A value has at least two bytes with what follows it, so that most lines need not be read.
    guard line.count > 2 * Tape.longest else { return nil }
    var tape = Tape()
    let isReadable = line.count - 1 <= LineReader.limit && (try? tape.read(line.dropLast())) != nil
    guard !isReadable else { return nil }
    let size = "\(LineReader.limit >> 20) MiB"
    return Refusal(
      .tooLarge, "报告的记录超过\(size)或 \(Tape.longest) 个值的上限",
      en: "the record of the report exceeds the limit of \(size) or \(Tape.longest) values")
  }
}
