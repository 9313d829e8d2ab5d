import Chinese

/// The labels of a web page before its title, and before what looks like a title: the column, the
/// source, the path of the page.
enum TitleLabel {
  /// `line` without the label of a title; nil where it has the label of something else, or is the
  /// path of a page.
  static func title(in line: String) -> String? {
    guard line.utf8.count < 400 else { return line }
    guard !isPath(line) else { return nil }
    if let bare = bare(line) { return title(in: bare) }
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

  /// `line` without the marks of a title around it, 《…》, or the switch of a page behind it, [字体：大 中 小]; nil
  /// where it has neither.
  private static func bare(_ line: String) -> String? {
    let scalars = line.unicodeScalars
    guard let last = scalars.last, last != "告", last != "报" else { return nil }
    if last == "》" {
      return scalars.first == "《" ? String(scalars.dropFirst().dropLast()) : nil
    }
    guard let open = scalars.lastIndex(where: { "[【(（".unicodeScalars.contains($0) }),
      ["字体", "字号", "打印"].contains(where: String(scalars[open...].dropFirst()).hasPrefix)
    else { return nil }
    return scalars[..<open].lastIndex { !$0.isSpace }.map { String(scalars[...$0]) }
  }

  /// The labels of a title.
  static let titles = ["标题", "名称", "信息名称", "文件名称", "信息标题", "文章标题", "题名"]
  private static let others = [
    "栏目", "所属栏目", "信息分类", "分类", "类别", "主题", "主题分类", "来源", "信息来源", "发布机构", "信息类别", "附", "上一篇", "下一篇",
    "关键词", "索引号",
  ]

  /// The title in `line` where what the page says of itself follows it without a break: 标题发布时间：…; nil
  /// where that is not so.
  static func beforeFields(_ line: String) -> String? {
    let scalars = line.unicodeScalars
    guard let mark = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let before = scalars[..<mark]
    guard let label = fields.first(where: { before.reversed().starts(with: $0.reversed()) })
    else { return nil }
    let title = String(before.dropLast(label.count))
    return Title.mayEnd(title) ? title : nil
  }

  /// `words` without the number that a title has as an attachment: 附件1, 附件一.
  static func withoutAttachment(_ words: Substring) -> Substring {
    guard words.hasPrefix("附件") else { return words }
    return words.dropFirst(2).drop { $0.isNumber || ":：.、-".contains($0) }
  }

  /// `words` without the label of another field at their end.
  static func withoutLabel(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let label = fields.first { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
    return words.dropLast(label?.count ?? 0)
  }

  /// Labels of what a page says of itself, the longer ones first.
  private static let fields: [[Unicode.Scalar]] =
    (titles + others + [
      "发布时间", "发布日期", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期", "更新时间", "日期", "时间", "作者", "责任编辑",
      "编辑",
      "浏览次数", "点击数", "阅读次数", "字体", "字号", "文号", "发文字号", "有效性", "体裁",
    ]).map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

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

  static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ">" || scalar == "＞" || scalar == "»" || scalar == "›" || scalar == "→"
  }
}
