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
    let isOther =
      label.hasPrefix("附件") || label.hasSuffix("位置") || label.hasSuffix("标题")
      || others.contains(label)
    return isOther ? nil : line
  }

  /// The labels of a title.
  static let titles = ["标题", "名称", "信息名称", "文件名称", "信息标题", "文章标题", "题名"]
  private static let others = [
    "栏目", "所属栏目", "信息分类", "分类", "类别", "主题", "主题分类", "来源", "信息来源", "发布机构", "信息类别", "附", "上一篇", "下一篇",
    "关键词", "索引号",
  ]

  /// Whether `line` is a path such as 首页 > 政府信息公开 > 年报. Other marks than arrows are those of a path
  /// only after the home page.
  static func isPath(_ line: String) -> Bool {
    guard line.utf8.count < 400 else { return false }
    let scalars = line.unicodeScalars
    if scalars.contains(where: isArrow) {
      let steps = scalars.split(whereSeparator: isArrow).map { String($0) }
      guard steps.count > 1, let first = steps.first else { return false }
      return steps.count > 2 || ["首页", "位置"].contains(where: first.contains)
    }
    let folded = NormalizedLabel.scalars(scalars, limit: 5)[...]
    guard let home = homes.first(where: { folded.starts(with: $0) }), folded.count > home.count
    else { return false }
    return "/|\\-—–·、》_".unicodeScalars.contains(folded[home.count])
  }

  private static let homes = ["首页", "主页", "网站首页"].map { Array($0.unicodeScalars) }

  private static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ">" || scalar == "＞" || scalar == "»" || scalar == "›" || scalar == "→"
  }
}
