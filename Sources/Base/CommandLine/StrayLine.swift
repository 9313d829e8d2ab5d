import Wordings

extension Refusal {
  /// Whether a value in JSON may begin with `byte`.
  static func mayBeginValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "{[\"-tfn".utf8.contains(byte)
    }
  }

  /// What is most often given to `tool` in place of records: the document itself.
  static func noRecord(for tool: String) -> Refusal {
    Refusal(
      .malformedRecord,
      "不是记录；如果是报告，请先用 rpt-parse 读取：rpt-parse 文件 | \(tool)。到下一条记录为止的各行不再逐行说明",
      en: """
        no record; a document goes through rpt-parse first: rpt-parse FILE | \(tool). Lines up to the \
        next record are left out
        """)
  }
}
