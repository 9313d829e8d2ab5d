import Chinese

/// The conclusion of the office on a report, from the words that it typed into 审核结论.
enum TypedConclusion: String, CaseIterable, Sendable {
  case missing = "未报"
  case pending = "待审"
  case sentBack = "退回"
  case approved = "通过"

  /// The words that stand for it.
  private var words: [String] {
    switch self {
    case .missing: ["未报", "未交"]
    case .pending: ["待审", "待核", "审核中"]
    case .sentBack: ["退回", "驳回", "发回"]
    case .approved: ["通过", "同意"]
    }
  }

  /// The conclusion in `text`, such as 退回修改 or 同意发布; nil where it has none, several, or one that is denied.
  init?(typed text: String) {
    let found = TypedConclusion.allCases.compactMap { conclusion in
      conclusion.words.lazy.compactMap { text.range(of: $0) }.first.map { (conclusion, $0) }
    }
    guard found.count == 1, let (conclusion, range) = found.first,
      !text[..<range.lowerBound].contains(where: { "不未没拟暂待".contains($0) })
    else { return nil }
    self = conclusion
  }

  /// Whether the tools propose it where the office typed nothing.
  var isProposed: Bool { self == .missing || self == .pending }
}
