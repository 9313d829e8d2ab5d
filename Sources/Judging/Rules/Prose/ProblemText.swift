import Chinese

/// The text of section five, on problems and improvements.
struct ProblemText {
  private let passage: IndexedText
  private let year: Int?

  /// Nil where the section is missing, empty, or has pictures or tables that were not read.
  init?(of context: CheckContext) {
    guard let section = context.section(5), section.pictures == 0, section.tables == 0 else {
      return nil
    }
    passage = context.passage(5)
    year = context.report.year
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
      return denial(hit.range.lowerBound..<end + 6)
    }
    return bareDenial.map(denial)
  }

  private func denial(_ words: Range<Int>) -> (words: String, sentence: String) {
    (passage.string(words), passage.string(passage.sentence(at: words.lowerBound)))
  }

  /// A denial that is all of the answer to a heading: 存在的主要问题：无。
  private var bareDenial: Range<Int>? {
    for hit in ProblemText.headings.hits(in: passage.bytes) {
      let start = passage.skippingMarks(from: hit.range.upperBound)
      guard start > hit.range.upperBound,
        let word = ProblemText.nothing.first(where: { passage.has($0, at: start) })
      else { continue }
      let end = start + word.utf8CodeUnitCount
      if end == passage.bytes.count || passage.skippingMarks(from: end) > end {
        return hit.range.lowerBound..<end
      }
    }
    return nil
  }

  /// Whether it names a shortcoming. A heading alone names none.
  var listsProblems: Bool {
    ProblemText.shortcomings.occur(in: passage.bytes, whole)
      || bareDenial == nil && ProblemText.leads.occur(in: passage.bytes, whole)
  }

  /// Whether it states a measure, taken or planned. What is needed, 有待进一步加强, or done badly, 落实不到位, is
  /// none.
  var statesMeasures: Bool {
    if passage.contains(anyOf: ["将", "已", "拟"], in: whole) { return true }
    return ProblemText.measures.hits(in: passage.bytes).contains { hit in
      let clause = passage.clause(at: hit.range.lowerBound)
      let (before, after) = (
        clause.lowerBound..<hit.range.lowerBound, hit.range.upperBound..<clause.upperBound
      )
      if passage.contains(anyOf: ProblemText.solutions, in: clause) { return true }
      return !passage.contains(anyOf: ProblemText.needs, in: before)
        && !passage.has(anyOf: ProblemText.failures, before: hit.range.lowerBound)
        && !ProblemText.shortcomings.occur(in: passage.bytes, after)
    }
  }

  /// The problems that it lists.
  var items: ProblemItems { ProblemItems(passage, of: year) }

  /// Words that name a shortcoming.
  static let shortcomings = MultiPatternMatcher(
    """
    不够 不足 不强 不高 不多 不深 不细 不全 不严 不准 不快 不广 不到位 不及时 不规范 不完善 不健全 不平衡 不均衡 不充分 不统一 \
    不丰富 不明确 不熟悉 不重视 不清晰 不理想 不准确 有待 差距 薄弱 欠缺 缺乏 缺少 滞后 短板 单一 单调 较少 较慢 较低 较弱 偏少 偏低 偏弱 \
    参差不齐 尚未 仍需 仍有 还需 还有 还存在 仍存在
    """)

  /// Words that announce a list of problems.
  private static let leads = MultiPatternMatcher("主要问题 存在一些 存在以下 存在的主要")

  /// What may be answered with a word.
  private static let headings = MultiPatternMatcher("主要问题 存在问题 存在的问题 主要不足 存在的不足")

  private static let nothing: [StaticString] = ["暂无", "没有", "无"]

  private var whole: Range<Int> { 0..<passage.bytes.count }

  private static let denials = MultiPatternMatcher("不存在 没有 未发现 未出现 暂无 并无 尚无 无明显 无突出 无重大 无较大 无存在")

  /// Words between a denial and 问题.
  private static let fillers: [StaticString] = [
    "发现", "存在", "出现", "明显", "突出", "重大", "较大", "严重", "特别", "主要", "任何", "其他", "需要改进", "政府信息公开", "方面",
    "的",
  ]

  private static let measures = MultiPatternMatcher(
    """
    下一步 改进 措施 加强 加大 加快 提高 提升 完善 健全 强化 深化 优化 细化 规范 落实 推进 推动 进一步 继续 今后 着力 努力 充实 整改 解决 拓宽 \
    拓展 丰富 增强 开展 组织 建立 明确 配齐 配强 安排 补齐 督促 确保 做好 严格 定期 及时梳理 针对 检查
    """)

  /// Words of need before a verb, which make it no measure.
  private static let needs: [StaticString] = [
    "有待", "亟待", "需进", "需要", "仍需", "还需", "尚需", "亟需", "急需", "需加", "需提", "需完", "需增",
  ]

  /// Words before a verb or an adjective that say the opposite.
  private static let failures: [StaticString] = ["不", "不够", "不太", "未", "欠", "缺乏", "没有", "难以"]

  /// Words that make a clause a measure though it names a shortcoming: 针对更新不及时的问题加强检查.
  private static let solutions: [StaticString] = [
    "针对", "解决", "改进", "克服", "纠正", "下一步", "今后", "今年以来", "通过",
  ]
}

extension IndexedText {
  /// The first index at or after `index` without white space, marks or ordinals in brackets.
  fileprivate func skippingMarks(from index: Int) -> Int {
    var index = skippingSpace(from: index)
    while let width = answerMarks.first(where: { has($0, at: index) })?.utf8CodeUnitCount {
      index = skippingSpace(from: index + width)
    }
    return index
  }
}

private let answerMarks: [StaticString] = ["：", ":", "。", "；", ";", "，", "、", ".", "情况", "）"]
