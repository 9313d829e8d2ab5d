import Wordings

/// Why a report can be part of no sum. No failure record is written of it, so that its code is seen
/// nowhere.
extension Refusal {
  static let noYear = Refusal(.unsupported, "没有年度，不能计入合计", en: "no year: it is in no sum")

  static let noAgency = Refusal(
    .unsupported, "没有单位名称，不能计入合计", en: "no agency: it is in no sum")

  /// The list does not have `name`; `nearest` is the nearest one that it has.
  static func notListed(_ name: String, nearest: String?) -> Refusal {
    Refusal(
      .unsupported,
      "“\(name)”不在单位表中，没有计入合计" + (nearest.map { "，最接近的是“\($0)”" } ?? ""),
      en: "“\(name)” is not in the list of bodies, so it is in no sum"
        + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }

  /// `name` is the former name of several `agencies`.
  static func ambiguous(_ name: String, _ agencies: [String]) -> Refusal {
    Refusal(
      .unsupported,
      "“\(name)”可能是\(agencies.map { "“\($0)”" }.joined(separator: "、"))，没有计入合计",
      en: "“\(name)” may be \(agencies.map { "“\($0)”" }.joined(separator: ", ")): it is in no sum")
  }
}
