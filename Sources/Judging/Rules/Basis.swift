import Forms

/// An official text on which a rule is based.
package enum Basis: Sendable {
  /// A passage of the notice that the report's form comes from. With `cell`, the notice of the newest
  /// form that has this cell: for a rule about cells that not every form has.
  case form(_ passage: String = "", having: Cell? = nil)
  /// The notices of all forms, each with its years.
  case everyForm
  /// Another text.
  case text(String)

  /// What the notice of 2021 says of reports that are not right or not complete.
  static let accuracy = Basis.text("国办公开办函〔2021〕30号关于发布内容应当准确、全面的要求")

  /// The citation in a finding about a report that follows `edition`; nil: the newest one.
  func citation(under edition: Edition?) -> String {
    switch self {
    case .form(let passage, let cell):
      let hasCell = { (edition: Edition) in cell.map(edition.has) ?? true }
      let edition =
        edition.flatMap { hasCell($0) ? $0 : nil } ?? Edition.all.last(where: hasCell)
      return [edition?.notice ?? "", passage].filter { !$0.isEmpty }.joined(separator: " ")
    case .everyForm:
      return Edition.all.map { "\($0.notice)（\($0.span)）" }.joined(separator: "；")
    case .text(let text): return text
    }
  }
}

extension Edition {
  /// The years of its reports in words: `2019、2020年度`, `2021至2025年度`, `2021年度起`.
  fileprivate var span: String {
    if form == Edition.all.last?.form { return "\(years.lowerBound)年度起" }
    return years.count > 2
      ? "\(years.lowerBound)至\(years.upperBound)年度"
      : years.map(String.init).joined(separator: "、") + "年度"
  }
}
