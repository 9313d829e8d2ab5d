import Records

/// The codes of doubts and failures, with what they mean, as lists.
enum CodePart {
  /// The codes of `kind`; nil where there is no such kind.
  static func codes(_ kind: String) -> String? {
    switch kind {
    case "doubt": list(Doubt.Code.allCases.filter { !$0.isOfSum }.map { ($0.rawValue, $0.meaning) })
    case "sum-doubt":
      list(Doubt.Code.allCases.filter(\.isOfSum).map { ($0.rawValue, $0.meaning) })
    case "failure": list(Failure.Code.allCases.map { ($0.rawValue, $0.meaning) })
    default: nil
    }
  }

  private static func list(_ codes: [(code: String, meaning: String)]) -> String {
    Mdoc.list(codes.sorted { $0.code < $1.code }.map { ("Li \($0.code)", $0.meaning) })
  }
}
