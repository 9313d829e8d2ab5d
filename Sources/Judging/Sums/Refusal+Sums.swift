import Wordings

/// Reasons why a report is in no sum. They are only printed as messages; their code is in no record.
extension Refusal {
  static let noYear = Refusal(.unsupported, "没有年度，不能计入合计", en: "no year: excluded from the sums")

  static let noAgency = Refusal(
    .unsupported, "没有单位名称，不能计入合计", en: "no agency: excluded from the sums")

  /// `name` is not in the list; `nearest` is the most similar name in it.
  static func notListed(_ name: String, nearest: String?) -> Refusal {
    Refusal(
      .unsupported,
      "单位名单中无“\(name)”，未计入合计" + (nearest.map { "（名称相近的单位：\($0)）" } ?? ""),
      en: "“\(name)” is not in the list of agencies: excluded from the sums"
        + (nearest.map { "; the closest match is “\($0)”" } ?? ""))
  }

  /// `name` is the former name of several `agencies`.
  static func ambiguous(_ name: String, _ agencies: [String]) -> Refusal {
    Refusal(
      .unsupported,
      "“\(name)”可能是\(agencies.map { "“\($0)”" }.joined(separator: "、"))，未计入合计",
      en:
        "“\(name)” may be \(agencies.map { "“\($0)”" }.joined(separator: ", ")): excluded from the sums"
    )
  }
}
