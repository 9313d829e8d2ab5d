import Chinese
import Records

/// The text that a site adds below a report: footers, share buttons, links to the previous and next
/// page.
enum Boilerplate {
  private static let marks = [
    "版权所有", "ICP备", "网站标识码", "公网安备", "主办单位", "承办单位", "网站地图", "关闭窗口", "打印本页", "上一篇",
    "下一篇", "扫一扫", "分享到", "相关链接", "相关附件", "技术支持", "【打印", "【关闭",
  ].map(SubstringSearcher.init)

  /// Whether `text` is a line that a site adds.
  static func isMark(_ text: String) -> Bool {
    text.utf8.count < 240 && marks.contains { $0.occurs(in: text) }
  }

  /// The indexes of `segments` from the first mark of a site's footer after the last heading to
  /// the end; empty where there is none.
  static func lines(in segments: [Segment], outline: Outline) -> Set<Int> {
    guard let last = outline.headings.keys.max() else { return [] }
    for index in segments.indices[(last + 1)...] {
      if let text = segments[index].text, isMark(text) { return Set(index..<segments.count) }
    }
    return []
  }
}
