import Wordings

extension OpeningBalance {
  /// Why the opening balance is incomplete, in one sentence; nil where it is complete.
  package var gap: Wording? {
    let chinese = "\(year)年度"
    if !divided.isEmpty {
      return Wording(
        "\(chinese)的\(OpeningBalance.list(divided))由几个单位承接，上年结转没有预填",
        en: """
          several agencies succeeded \(OpeningBalance.english(divided)) after \(year): nothing is brought forward
          """)
    }
    if !missing.isEmpty {
      return Wording(
        "没有并入前的\(OpeningBalance.list(missing))\(chinese)的报告，上年结转没有预填",
        en: "no \(year) report of \(OpeningBalance.english(missing)): nothing is brought forward"
      )
    }
    if let unreadable {
      return Wording(
        "\(chinese)的报告无法读取（\(unreadable)），上年结转没有预填",
        en: "the \(year) report is unreadable (\(unreadable)): nothing is brought forward")
    }
    if names.isEmpty {
      return Wording(
        "没有\(chinese)的报告，上年结转没有预填",
        en: "no \(year) report: nothing is brought forward")
    }
    guard !blanks.isEmpty else { return nil }
    return Wording(
      "\(chinese)的第四项有\(blanks.count)格没有数，上年结转的相应单元格没有预填",
      en: """
        \(English.count(blanks.count, "cell")) carried forward from \(year) without a number: left blank
        """)
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }

  private static func english(_ names: [String]) -> String { names.joined(separator: ", ") }
}
