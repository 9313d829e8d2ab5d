/// A column of the findings register (问题台账) that the tools fill in.
enum LedgerColumn: String, CaseIterable, Sendable {
  case ordinal = "序号"
  case agency = "单位"
  case action = "处理"
  case location = "位置"
  case problem = "问题"
  /// The number in the table of the report.
  case reported = "填报数"
  /// What it is compared with: the number by the form's sums, or one that stands elsewhere.
  case compared = "对照数"
  case gap = "相差"
  case fix = "修改意见"
  /// The ordinal of the row whose error causes this one.
  case cause = "同因"
  case year = "年度"
  case quote = "原文"
  case basis = "依据"
  case rule = "规则"
  case file = "文件"
  /// Where a page was published, and when it was saved.
  case address = "网址"
  case captured = "采集时间"
  case id = "编号"

  /// The columns that are printed, before those that the office fills in, and the others, behind them: one page
  /// has no room for all.
  static let printed = allCases.prefix { $0 != .year }
  static let details = allCases.drop { $0 != .year }

  /// The columns that the office fills in, besides those that it adds.
  static let entered = [reply, state]
  static let reply = "单位回复"
  static let state = "办理状态"
  /// How the row compares with the last round.
  static let news = "本轮"
}
