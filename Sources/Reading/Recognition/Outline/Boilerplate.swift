import Chinese
import Records

/// What a site puts below a report: footers, sharing bars, neighbours in a list.
enum Boilerplate {
  private static let marks = [
    "版权所有", "ICP备", "网站标识码", "公网安备", "主办单位", "承办单位", "网站地图", "关闭窗口", "打印本页", "上一篇",
    "下一篇", "扫一扫", "分享到", "相关链接", "相关附件", "技术支持", "【打印", "【关闭",
  ].map(SubstringSearcher.init)

  /// The lines of `pieces` from the first mark of a site's footer on, after the last heading.
  static func lines(in pieces: [Segment], outline: Outline) -> Set<Int> {
    guard let last = outline.headings.keys.max() else { return [] }
    for index in pieces.indices[(last + 1)...] {
      guard let text = pieces[index].text, text.utf8.count < 240 else { continue }
      if marks.contains(where: { $0.occurs(in: text) }) {
        return Set(index..<pieces.count)
      }
    }
    return []
  }
}
