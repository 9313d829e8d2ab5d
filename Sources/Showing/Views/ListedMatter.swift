import Wordings

/// What a list names that findings are about, other than the reports of a stream.
package enum ListedMatter: Sendable {
  /// Agencies of the office's list that owe a report.
  case agencies
  /// Pages without a submitted report.
  case pages
  /// Facts that no report used.
  case facts
  /// Waivers that matched nothing or are not valid.
  case waivers

  var title: Wording {
    switch self {
    case .agencies: Wording("单位名单", en: "List of agencies")
    case .pages: Wording("发布页面", en: "Published pages")
    case .facts: Wording("其他来源的数", en: "Facts")
    case .waivers: Wording("豁免清单", en: "Waivers")
    }
  }

  /// Whether the findings are about the file of the list itself.
  var isFile: Bool { self != .pages }
}
