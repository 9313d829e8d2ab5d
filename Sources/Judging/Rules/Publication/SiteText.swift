import Chinese

/// What a site puts below a report, within the text of its last section: links, news, notes on the page.
struct SiteText {
  /// The text from the first line that begins such a part, without blanks.
  private let below: String
  /// The text before it.
  private let above: String

  /// `text` is that of the last section of a page.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let start = lines.firstIndex(where: SiteText.begins) ?? lines.endIndex
    above = lines[..<start].joined().withoutBlanks
    below = lines[start...].joined().withoutBlanks
  }

  /// Whether `sentence` of the section is the site's, not the report's.
  func contains(_ sentence: String) -> Bool {
    if SiteText.notes.contains(where: sentence.contains) { return true }
    let words = sentence.withoutBlanks
    return below.contains(words) && !above.contains(words)
  }

  /// Whether `line` leads to the other pages of a report that a site has divided: 首页 1 2 下一页.
  static func isPagination(_ line: String) -> Bool {
    line.count <= 60 && ["下一页", "下页"].contains(where: line.contains)
      && line.contains(where: \.isNumber)
  }

  /// Whether a part of the site begins with `line`: a short heading, no sentence.
  private static func begins(_ line: String) -> Bool {
    line.count <= 16 && !line.contains(where: { "。；，".contains($0) })
      && headings.contains(where: line.contains)
  }

  private static let headings = [
    "热点", "新闻", "相关链接", "友情链接", "推荐", "相关阅读", "相关文章", "上一篇", "下一篇", "分享到", "打印", "关闭", "扫一扫",
    "主办单位",
    "版权所有", "网站地图", "责任编辑", "相关信息", "排行", "要闻",
  ]

  /// Words of sentences about the page itself.
  private static let notes = ["扫一扫", "访问者", "文章来源", "浏览次数", "打印本页"]
}
