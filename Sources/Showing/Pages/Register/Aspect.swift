import Forms
import Phrases
import Records
import Rules

/// A column of the register: what of a report is judged, in the order in which a report has it.
enum Aspect: UInt16, CaseIterable {
  case deadline, form, disclosure, requests, disputes, prose, lastYear, copied, rollUp, publication

  /// The aspect that `finding` of a rule with `concern` is about; nil for a finding about no report.
  init?(_ finding: Finding, _ concern: Concern) {
    switch concern {
    case .owing, .listing: return nil
    case .deadline, .publication(.deadline): self = .deadline
    case .copiedText: self = .copied
    case .publication: self = .publication
    default:
      switch Family(of: finding.rule) {
      case .prose: self = .prose
      case .years: self = .lastYear
      case .rollUps: self = .rollUp
      case .waivers: return nil
      default:
        switch Table(ofSection: finding.section ?? finding.cell?.section) {
        case .disclosure: self = .disclosure
        case .requests: self = .requests
        case .disputes: self = .disputes
        case .statistics, nil: self = .form
        }
      }
    }
  }

  func title(_ phrases: Phrasebook) -> String {
    switch self {
    case .deadline: phrases.says("时限", en: "Deadline")
    case .form: phrases.says("要素与格式", en: "Form")
    case .disclosure: phrases.says("表二", en: "Table two")
    case .requests: phrases.says("表三", en: "Table three")
    case .disputes: phrases.says("表四", en: "Table four")
    case .prose: phrases.says("文字与表格", en: "Text and tables")
    case .lastYear: phrases.says("与上年", en: "Last year")
    case .copied: phrases.says("雷同", en: "Copied")
    case .rollUp: phrases.says("汇总", en: "Roll-up")
    case .publication: phrases.says("发布", en: "Publication")
    }
  }

  /// The table that it is; nil for other aspects.
  var table: Table? {
    switch self {
    case .disclosure: .disclosure
    case .requests: .requests
    case .disputes: .disputes
    default: nil
    }
  }
}
