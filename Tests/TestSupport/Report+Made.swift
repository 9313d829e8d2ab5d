import Forms
import JSON
import Records
import Testing

extension Source {
  /// The source of a made text.
  package static func made(_ path: String, crc32: String = "00000000") -> Source {
    Source(path: path, format: .text, bytes: 10, crc32: crc32)
  }
}

extension Report {
  /// A report with these cells and nothing else.
  package static func made(
    _ agency: String?, _ year: Int?, _ cells: [String: Int] = [:], path: String = "a.txt",
    crc32: String = "00000000"
  ) -> Report {
    var report = Report(source: .made(path, crc32: crc32))
    report.agency = agency
    report.year = year
    for (id, number) in cells {
      report.cells[Cell(id)] = .number(Number(Int128(number)))
    }
    return report
  }
}
