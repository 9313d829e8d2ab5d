import Agencies
import Wordings

/// Why a report can be part of no sum.
package enum SumRefusal: Error, Hashable, Sendable {
  case noYear
  case noAgency
  /// The list does not have this name; the nearest one that it has.
  case notListed(String, nearest: String?)
  /// The former name of several bodies.
  case ambiguous(String, [String])

  /// One sentence.
  package var message: Wording {
    switch self {
    case .noYear: Wording("没有年度，不能计入合计", en: "no year: it is in no sum")
    case .noAgency: Wording("没有单位名称，不能计入合计", en: "no agency: it is in no sum")
    case .notListed(let name, let nearest):
      Wording(
        "“\(name)”不在单位表中，没有计入合计" + (nearest.map { "，最接近的是“\($0)”" } ?? ""),
        en: "“\(name)” is not in the list of bodies, so it is in no sum"
          + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
    case .ambiguous(let name, let units):
      Wording(
        "“\(name)”可能是\(units.map { "“\($0)”" }.joined(separator: "、"))，没有计入合计",
        en: "“\(name)” may be \(units.map { "“\($0)”" }.joined(separator: ", ")): it is in no sum")
    }
  }
}
