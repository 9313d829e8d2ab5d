import Forms
import Records
import Wordings

extension Finding.Action {
  /// The word that a clerk knows it by.
  package func word(in language: Language) -> String {
    switch self {
    case .mustFix: language.says("必改", en: "must-fix")
    case .verify: language.says("核实", en: "verify")
    case .suggest: language.says("建议", en: "suggest")
    case .note: language.says("提示", en: "note")
    }
  }
}

extension Finding {
  /// The word that a clerk knows it by.
  package func word(in language: Language) -> String {
    rule == Rule.x704.code
      ? language.says("未报", en: "not submitted") : action.word(in: language)
  }

  /// `“总计”列 27 ≠ 21`, for a finding folded into the one that it follows from.
  package func shortForm(in language: Language) -> String? {
    if rule == "C201" { return message }
    if rule.hasPrefix("P") {
      return actual.map { language.says("正文所写 \($0)", en: "the \($0) of the text") }
    }
    guard let cell, let expected, let actual else { return nil }
    let (row, column) = (cell.row(in: language), cell.column(in: language))
    let place =
      rule == "T302"
      ? language.says("“\(row)”行", en: "row “\(row)”")
      : rule == "T401" ? "“\(row)”" : language.says("“\(column)”列", en: "column “\(column)”")
    return "\(place) \(expected) ≠ \(actual)"
  }
}

extension Source {
  /// What kind of file it is, as a clerk says it.
  package func kind(in language: Language) -> String {
    switch format {
    case "html": language.says("网页", en: "web page")
    case "text": language.says("文本", en: "text")
    case "docx": "Word"
    case "doc": language.says("旧版Word", en: "old Word")
    case "pdf": "PDF"
    default: format
    }
  }
}
