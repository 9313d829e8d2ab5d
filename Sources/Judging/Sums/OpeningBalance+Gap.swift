import Wordings

extension OpeningBalance {
  /// Why last year's “四、结转下年度” is not known in all columns, in one sentence; nil where it is.
  package var gap: Wording? {
    let chinese = "\(year)年度"
    if !divided.isEmpty {
      return Wording(
        "\(chinese)的\(OpeningBalance.list(divided))由几个单位承接，上年结转没有预填",
        en: """
          several bodies came from \(OpeningBalance.english(divided)) of \(year): nothing is brought forward
          """)
    }
    if !missing.isEmpty {
      return Wording(
        "没有并入前的\(OpeningBalance.list(missing))\(chinese)的报告，上年结转没有预填",
        en: "no report of \(OpeningBalance.english(missing)) on \(year): nothing is brought forward"
      )
    }
    if let unreadable {
      return Wording(
        "\(chinese)的报告读不出（\(unreadable)），上年结转没有预填",
        en: "the report on \(year) could not be read (\(unreadable)): nothing is brought forward")
    }
    if names.isEmpty {
      return Wording(
        "没有\(chinese)的报告，上年结转没有预填",
        en: "no report on \(year): nothing is brought forward")
    }
    guard !blanks.isEmpty else { return nil }
    return Wording(
      "\(chinese)的第四项有 \(blanks.count) 格没有数，上年结转的这些格没有预填",
      en: """
        \(English.count(blanks.count, "cell")) of what \(year) carries forward without a number: left blank
        """)
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }

  private static func english(_ names: [String]) -> String { names.joined(separator: ", ") }
}
