import Chinese
import Wordings

/// Texts that a program wrote and that are no documents: records, sheets and findings of these tools,
/// JSON.
enum DataFile {
  /// The refusal of `text`, which is UTF-8; nil where it may be a document.
  static func refusal(of text: [UInt8]) -> Refusal? {
    let head = text.prefix(400).drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard let first = head.first else { return nil }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return json(head.filter { $0 > 0x20 })
    }
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    let isSheet =
      line.holds("source.path".utf8) || sheetBeginnings.contains { line.starts(with: $0.utf8) }
    guard isSheet else { return nil }
    return Refusal(
      .notAReport, "不是年度报告：是由记录制成的表格，请改用原来的文档",
      en: "not an annual report: a sheet that was made from records; give the original document")
  }

  /// The Chinese column names with which sheets begin.
  private static let sheetBeginnings = ["文件,单位,年度", "序号,单位,年度"]

  /// The refusal of a text that begins with `head`, which has no white space; nil where that does not
  /// begin an object of JSON.
  private static func json(_ head: [UInt8]) -> Refusal? {
    guard ["{\"", "[{\"", "{}", "[]"].contains(where: { head.starts(with: $0.utf8) }) else {
      return nil
    }
    if head.holds("\"type\":\"".utf8), head.holds("\"version\":".utf8) {
      return Refusal(
        .notAReport, "不是年度报告：是已经读取的记录，请直接用于核对、比较、汇总或制表，或改用原来的文档",
        en: """
          not an annual report: records that were read before; give them to rpt-check, rpt-diff, \
          rpt-sum or rpt-csv, or give the original document
          """)
    }
    return Refusal(
      .notAReport, "不是年度报告：是程序使用的数据（JSON），请改用原来的文档",
      en: "not an annual report: data for programs (JSON); give the original document")
  }
}
