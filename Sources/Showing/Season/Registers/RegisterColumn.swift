import Records
import Rules

/// A column of the register of agencies (登记表).
enum RegisterColumn: String, CaseIterable, Sendable {
  case ordinal = "序号"
  case agency = "单位"
  case kind = "类别"
  case handIn = "报送期限"
  case due = "公布期限"
  case submitted = "报送日期"
  /// The number of different versions that came in so far.
  case draft = "第几稿"
  case scans = "盖章件"
  case mustFix = "须修改"
  case verify = "需核实"
  case suggest = "建议完善"
  /// What the tools found; no conclusion.
  case result = "核对结果"
  case conclusion = "审核结论"
  case returned = "退回日期"
  case dueAgain = "再报期限"
  case published = "发布日期"
  case publication = "发布核验"
  case remarks = "备注"
  /// When the newest file was last changed. It and the columns behind it are not printed: one page has no room
  /// for all.
  case fileDate = "文件日期"
  case files = "电子版"
  /// Reports of other years, and files that could not be read.
  case others = "其他来件"
  case address = "网址"
  case id = "单位编号"

  /// What an earlier release called a column.
  static let former = ["期限"]

  /// Whether the office fills it in.
  var isEntered: Bool {
    switch self {
    case .submitted, .conclusion, .returned, .dueAgain, .published, .address, .publication,
      .remarks:
      true
    default: false
    }
  }

  /// Whether days are typed into it.
  var isOfDays: Bool {
    switch self {
    case .submitted, .returned, .dueAgain, .published: true
    default: false
    }
  }

  /// What the tools propose in `publication`, until the office writes something else.
  enum PublicationResult: String, CaseIterable {
    case missing = "没有找到发布页面"
    case otherYear = "采集的是其他年度的报告"
    case misplaced = "采集的是其他单位的页面"
    case unknown = "没有认出发布页面"
    /// A page that could not be read, or that has attachments only.
    case unread = "发布页面没有读到报告"
    case mustFix = "发布页面有须修改的问题"
    case verify = "发布页面有需核实的问题"
    case suggest = "发布页面有建议完善的问题"
    /// Nothing else was found, but no date was read.
    case undated = "发布日期未读到"
    case partly = "发布页面未能全部核对"
    /// Nothing is left of what was found.
    case explained = "发布页面的问题已作说明"
    /// The page is as the report, and so are its errors.
    case sameToFix = "与报送稿一致；报告有须修改的问题"
    case sameToVerify = "与报送稿一致；报告有需核实的问题"
    case clean = "核对发布页面未发现问题"
  }

  /// What the tools propose in `publication` where the only point is that it was published `days` too late.
  static func published(late days: Int) -> String { "逾期\(days)天公布" }

  /// Whether `text` is what the tools propose in `publication`.
  static func isPublicationProposal(_ text: String) -> Bool {
    PublicationResult(rawValue: text) != nil
      || Int(text.dropFirst(2).dropLast(3)).map { published(late: $0) == text } ?? false
  }
}

extension Finding {
  fileprivate var isOpen: Bool { verdict == .notAssessable }
}

extension RegisterColumn.PublicationResult {
  /// The result of the check of an agency's page, in which `findings` were found that are not explained;
  /// `hasExplained` says whether others are.
  /// `request` is the most severe of what the report itself asks for.
  init(
    of findings: [Finding], hasExplained: Bool = false, request: Finding.Action? = nil
  ) {
    let actions = Set(findings.map(\.action))
    if let missing = findings.first(where: \.saysUnpublished) {
      self =
        missing.saysMisplaced
        ? .misplaced : missing.saysOfOtherYear ? .otherYear : missing.isOpen ? .unknown : .missing
    } else if findings.contains(where: \.saysNothingRead) {
      self = .unread
    } else if actions.contains(.mustFix) {
      self = .mustFix
    } else if findings.contains(where: { $0.action == .verify && !$0.saysUndated }) {
      self = .verify
    } else if findings.contains(where: \.saysUndated) {
      self = .undated
    } else if actions.contains(.suggest) {
      self = .suggest
    } else {
      let isSame = !findings.contains(where: \.isOpen)
      self =
        !isSame
        ? .partly
        : hasExplained
          ? .explained
          : request == .mustFix ? .sameToFix : request == .verify ? .sameToVerify : .clean
    }
  }
}
