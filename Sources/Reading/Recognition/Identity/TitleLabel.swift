import Chinese

/// The labels of a web page before its title, and before what looks like a title: the column, the
/// source, the path of the page.
enum TitleLabel {
  /// `line` without the label of a title; nil where it has the label of something else, or is the
  /// path of a page.
  static func title(in line: String) -> String? {
    guard line.utf8.count < 400 else { return line }
    guard !isPath(line) else { return nil }
    let scalars = line.unicodeScalars
    guard let mark = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return line }
    let label = NormalizedLabel.scalars(scalars[..<mark], limit: 12).string
    if titles.contains(label) {
      return String(scalars[scalars.index(after: mark)...].drop(while: \.isSpace))
    }
    return others.contains(label) ? nil : line
  }

  /// The labels of a title.
  static let titles = ["标题", "名称", "信息名称", "文件名称", "信息标题", "文章标题", "题名"]
  private static let others = [
    "栏目", "所属栏目", "信息分类", "分类", "类别", "主题", "主题分类", "来源", "信息来源", "当前位置", "您的位置", "你的位置",
    "您当前的位置", "您现在的位置", "所在位置", "发布机构", "信息类别", "上一篇", "下一篇", "关键词", "索引号",
  ]

  /// Whether `line` is a path such as 首页 > 政府信息公开 > 年报.
  private static func isPath(_ line: String) -> Bool {
    guard line.unicodeScalars.contains(where: isArrow) else { return false }
    let steps = line.unicodeScalars.split(whereSeparator: isArrow).map { String($0) }
    guard steps.count > 1, let first = steps.first else { return false }
    return steps.count > 2 || ["首页", "位置"].contains(where: first.contains)
  }

  private static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ">" || scalar == "＞" || scalar == "»" || scalar == "›"
  }
}
