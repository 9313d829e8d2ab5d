import Chinese

/// What a web server shows in place of a page that it does not have, or does not give out.
enum ErrorPage {
  /// The words in which a short page with the lines `lines` and the title `title` says so; nil where it does not.
  static func words(_ lines: [String], title: String?) -> String? {
    guard lines.reduce(0, { $0 + $1.count }) < 600 else { return nil }
    return lines.first(where: says) ?? title.flatMap { says($0) ? $0 : nil }
  }

  private static func says(_ line: String) -> Bool {
    guard line.count <= 60 else { return false }
    let text = line.lowercased()
    return marks.contains { $0.occurs(in: text) }
  }

  private static let marks = [
    "页面不存在", "网页不存在", "内容不存在", "信息不存在", "页面已删除", "已被删除", "已删除或", "或已删除", "找不到页面", "页面未找到",
    "找不到该页", "找不到您", "无法找到", "无法访问此", "无法访问该", "访问受限", "拒绝访问", "访问被拒绝", "没有权限访问", "系统维护中",
    "服务器错误", "not found", "forbidden", "access denied", "bad gateway", "service unavailable",
    "internal server error", "302 found", "moved permanently", "object moved",
  ].map(SubstringSearcher.init)
}
