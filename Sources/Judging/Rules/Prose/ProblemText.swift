import Chinese
import Likeness

/// The text of section five, on problems and improvements.
struct ProblemText {
  private let passage: IndexedText

  /// Nil where the section is missing, empty, or has pictures or tables that were not read.
  init?(of context: CheckContext) {
    guard let section = context.section(5), section.pictures == 0, section.tables == 0 else {
      return nil
    }
    passage = context.passage(5)
    if passage.isBlank { return nil }
  }

  /// The words that deny problems, 没有发现明显的问题, and their sentence.
  var denial: (words: String, sentence: String)? {
    for hit in ProblemText.denials.hits(in: passage.bytes) {
      var end = hit.range.upperBound
      while let filler = ProblemText.fillers.first(where: { passage.has($0, at: end) }) {
        end += filler.utf8CodeUnitCount
      }
      guard passage.has("问题", at: end) else { continue }
      let words = hit.range.lowerBound..<end + 6
      return (passage.string(words), passage.string(passage.sentence(at: words.lowerBound)))
    }
    return nil
  }

  /// Whether it names a shortcoming.
  var listsProblems: Bool { ProblemText.shortcomings.occur(in: passage.bytes, whole) }

  /// Whether it states a measure, taken or planned.
  var statesMeasures: Bool {
    ProblemText.measures.occur(in: passage.bytes, whole)
      || passage.contains(anyOf: ["将", "已", "拟"], in: whole)
  }

  /// A hash of each item that names a shortcoming and has `shortest` letters or more, without the names, years
  /// and numbers that `names` ignores; in the order of the text, each one once.
  func items(without names: NamePatterns) -> [UInt32] {
    var items: [UInt32] = []
    var end = 0
    for hit in ProblemText.shortcomings.hits(in: passage.bytes) where hit.range.lowerBound >= end {
      let item = item(at: hit.range.lowerBound)
      end = max(end, item.upperBound)
      if let hash = names.hash(of: Array(passage.bytes[item]), least: ProblemText.shortest),
        !items.contains(hash)
      {
        items.append(hash)
      }
    }
    return items
  }

  /// The item of a list around `index`, without its ordinal, 一是; the sentence where it has no list. Empty for
  /// the words before the list.
  private func item(at index: Int) -> Range<Int> {
    let sentence = passage.sentence(at: index)
    let ordinals = ProblemText.ordinals.hits(in: passage.bytes, sentence).map(\.range)
    if let first = ordinals.first, index < first.lowerBound {
      return first.lowerBound..<first.lowerBound
    }
    var item = sentence
    let semicolons = sentence.filter { passage.has("；", at: $0) }.map { $0..<$0 + 3 }
    for cut in ordinals + semicolons {
      if cut.upperBound <= index {
        item = max(item.lowerBound, cut.upperBound)..<item.upperBound
      } else {
        item = item.lowerBound..<max(item.lowerBound, min(item.upperBound, cut.lowerBound))
      }
    }
    return item
  }

  private static let ordinals = MultiPatternMatcher("一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 再次")

  private static let shortest = 12

  private var whole: Range<Int> { 0..<passage.bytes.count }

  private static let denials = MultiPatternMatcher("不存在 没有 未发现 未出现 暂无 并无 尚无 无明显 无突出 无重大 无较大 无存在")

  /// Words between a denial and 问题.
  private static let fillers: [StaticString] = [
    "发现", "存在", "出现", "明显", "突出", "重大", "较大", "严重", "特别", "主要", "任何", "其他", "需要改进", "政府信息公开", "方面",
    "的",
  ]

  private static let shortcomings = MultiPatternMatcher(
    """
    不够 不足 不强 不高 不多 不深 不细 不全 不严 不准 不快 不广 不到位 不及时 不规范 不完善 不健全 不平衡 不均衡 不充分 不统一 \
    不丰富 不明确 不熟悉 不重视 不清晰 不理想 不准确 有待 差距 薄弱 欠缺 缺乏 缺少 滞后 短板 单一 单调 较少 较慢 较低 较弱 偏少 偏低 偏弱 \
    参差不齐 尚未 仍需 仍有 还需 还有 还存在 仍存在 主要问题 存在一些 存在以下 存在的主要
    """)

  private static let measures = MultiPatternMatcher(
    """
    下一步 改进 措施 加强 加大 加快 提高 提升 完善 健全 强化 深化 优化 细化 规范 落实 推进 推动 进一步 继续 今后 着力 努力 充实 整改 解决 拓宽 \
    拓展 丰富 增强 开展 组织 建立 明确 配齐 配强 安排 补齐 督促 确保 做好 严格 定期 及时梳理
    """)
}

extension NamePatterns {
  /// A hash of the letters of `bytes` that are compared; nil where there are fewer than `least`.
  fileprivate func hash(of bytes: [UInt8], least: Int) -> UInt32? {
    var hash: UInt32 = 0
    var count = 0
    var length = 0
    eachLetter(of: bytes, length: &length) { letter in
      hash = HashMixing.mixed(UInt64(hash) << 16 | UInt64(letter))
      count += 1
    }
    return count < least ? nil : hash
  }
}
