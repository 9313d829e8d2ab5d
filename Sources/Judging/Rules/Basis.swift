import Forms

/// An official text that a rule rests on.
package enum Basis: Sendable {
  /// The notice of the form that the report follows, and where in it; of the newest form that has `cell`
  /// if it is given, for a rule about cells that not every form has.
  case form(_ place: String = "", having: Cell? = nil)
  /// The notices of all forms, each with its years.
  case everyForm
  /// Another text.
  case text(String)

  /// The words that cite it in a finding about a report on `edition`; nil: the newest.
  func citation(under edition: Edition?) -> String {
    switch self {
    case .form(let place, let cell):
      let hasCell = { (edition: Edition) in cell.map(edition.has) ?? true }
      let edition =
        edition.flatMap { hasCell($0) ? $0 : nil } ?? Edition.all.last(where: hasCell)
      return [edition?.notice ?? "", place].filter { !$0.isEmpty }.joined(separator: " ")
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
