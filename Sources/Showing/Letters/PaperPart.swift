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
  /// The agency's row of the office's list.
  case agencyName
  case copiedText
  case rollUp
  /// The numbers of other sources.
  case facts
  /// The page on which it was published.
  case publication
  case others

  package init(of finding: Finding) {
    switch finding.concern {
    case .duplicate: self = .wholeReport
    case .listing: self = .agencyName
    case .copiedText: self = .copiedText
    case .tableAbsence: self = PaperPart(of: Table(ofSection: finding.section))
    default:
      switch Family(of: finding.rule) {
      case .structure: self = .elements
      case .cells, .tables, .legacy: self = PaperPart(of: finding.cell?.table)
      case .prose: self = .prose
      case .years: self = .lastYear
      case .rollUps: self = .rollUp
      case .facts: self = .facts
      case .publication: self = .publication
      case .stream, .waivers, nil: self = .others
      }
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
    case .agencyName: "单位名称"
    case .copiedText: "雷同"
    case .rollUp: "汇总"
    case .facts: "其他来源"
    case .publication: "发布页面"
    case .others: "其他"
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
