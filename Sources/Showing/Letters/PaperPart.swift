import Forms
import Records
import Rules

/// The part of a report that an item is about, in the order in which a reader with the paper before him
/// goes through it.
package enum PaperPart: Int, CaseIterable, Sendable {
  case wholeReport
  /// Title, deadline, sections, wording.
  case elements
  case disclosure
  case requests
  case disputes
  /// The text against the tables.
  case prose
  /// The year before.
  case lastYear
  case others

  package init(of finding: Finding) {
    if finding.concern == .duplicate {
      self = .wholeReport
      return
    }
    switch Family(of: finding.rule) {
    case .structure: self = .elements
    case .cells, .tables, .legacy: self = PaperPart(of: finding.cell?.table)
    case .prose: self = .prose
    case .years: self = .lastYear
    case .stream, .rollUps, .publication, .facts, .waivers, nil: self = .others
    }
  }

  /// What it is called where findings are counted by parts.
  package var title: String {
    switch self {
    case .wholeReport: "报送版本"
    case .elements: "时限、要素与格式"
    case .disclosure: "表二"
    case .requests: "表三"
    case .disputes: "表四"
    case .prose: "文字与表格"
    case .lastYear: "与上年衔接"
    case .others: "其他"
    }
  }

  /// The kinds of problems that it has, in the words of a circular.
  package var problems: String {
    switch self {
    case .wholeReport: "同一年度报送多份报告，内容不一致"
    case .elements: "逾期公布，缺少规定的部分、表格或要素，标题、年度、格式不合规定等"
    case .disclosure: "填报数缺失、存疑或不合规定"
    case .requests: "收件、办理、结转数不平，分项与总计不符，填报数缺失等"
    case .disputes: "分项与总计不符，填报数缺失等"
    case .prose: "正文表述与表格数据不一致"
    case .lastYear: "与上年度报告的结转数、存量数不衔接，文字与上年雷同等"
    case .others: "与其他单位的报告雷同，上级填报数与所属单位合计不一致等"
    }
  }

  private init(of table: Table?) {
    switch table {
    case .disclosure: self = .disclosure
    case .requests: self = .requests
    case .disputes: self = .disputes
    case .statistics, nil: self = .elements
    }
  }
}
