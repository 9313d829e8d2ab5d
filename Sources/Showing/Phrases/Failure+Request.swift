import Records
import Wordings

extension Failure {
  /// What its sender is asked for. `until` is the day by which, as a part of the sentence in each language.
  package func request(
    until: (chinese: String, english: String) = ("", ""), _ phrases: Phrasebook
  ) -> String {
    let (day, by) = until
    switch code {
    case .encrypted:
      return phrases.says(
        "请解除密码后\(day)重新报送。", en: "Please remove the password and send the file again\(by).")
    case .notAReport where instead != .nothing:
      return phrases.says(
        "请核实来件，\(day)报送年度报告。", en: "Please check the file and send the report\(by).")
    case .tooLarge:
      return phrases.says(
        "请减小文件后\(day)重新报送。", en: "Please make the file smaller and send it again\(by).")
    case .unreadable:
      return phrases.says(
        "请确认文件能够打开后\(day)重新报送。",
        en: "Please make sure that the file can be opened and send it again\(by).")
    case .notAReport, .noTextLayer, .unsupported, .converterMissing, .malformedRecord:
      return phrases.says(
        "请\(day)重新报送文字可复制的 Word、PDF 文件或网页。",
        en: "Please send a Word or PDF file, or a web page, whose text can be copied\(by).")
    }
  }
}

extension Failure {
  /// The code of failures that the sheets of the office call `words`, which are codes in those of earlier releases.
  package static func code(named words: String) -> String {
    words == empty
      ? Code.notAReport.rawValue
      : Code.allCases.first { $0.words == words }?.rawValue ?? words
  }

  /// What the sheets call its reason.
  package var words: String {
    Failure.words(ofCode: code.rawValue, isEmpty: instead == .nothing)
  }

  /// The same for the reason `code`, where the document `isEmpty` otherwise.
  package static func words(ofCode code: String, isEmpty: Bool) -> String {
    guard let known = Code(rawValue: code) else { return code }
    return known == .notAReport && isEmpty ? empty : known.words
  }

  private static let empty = "没有可读的内容"
}

extension Failure.Code {
  fileprivate var words: String {
    switch self {
    case .unreadable: "无法打开"
    case .encrypted: "文件加密"
    case .unsupported: "格式不支持"
    case .notAReport: "不是年度报告"
    case .noTextLayer: "没有文字"
    case .tooLarge: "文件过大"
    case .converterMissing: "缺少转换程序"
    case .malformedRecord: "记录有误"
    }
  }
}
