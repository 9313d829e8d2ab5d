import Chinese
import Records

/// The text of section five, on problems and improvements.
struct ProblemText {
  private let passage: IndexedText
  private let year: Int?
  /// The words that deny problems, up to the problems that they deny.
  private let denied: [Range<Int>]
  /// Whether the section behind it is about the measures alone.
  private let isFollowedByMeasures: Bool
  /// Whether the document ends within it.
  let isIncomplete: Bool

  /// Nil where the section is missing, empty, or has pictures or tables that were not read.
  init?(of context: CheckContext) {
    guard let section = context.section(5), section.pictures == 0, section.tables == 0 else {
      return nil
    }
    passage = context.passage(5)
    year = context.report.year
    if passage.isBlank { return nil }
    isIncomplete = context.gaps.isIncomplete(section: 5)
    isFollowedByMeasures = ProblemText.measuresFollow(in: context.report)
    denied = ProblemText.denials(in: passage)
  }

  /// Whether an unnumbered section right behind section five is about what is done against the problems: 六、改进措施.
  private static func measuresFollow(in report: Report) -> Bool {
    guard let index = report.sections.firstIndex(where: { $0.number == 5 }) else { return false }
    return report.sections[(index + 1)...].prefix { $0.number == nil }.contains { section in
      guard let heading = section.heading else { return false }
      return measureHeadings.occur(in: Array(heading.utf8))
    }
  }

  /// Whether it is so short that S104 asks for more.
  var isShort: Bool { passage.length(upTo: 20) < 20 }

  /// The words that deny problems, 没有发现明显的问题, and their sentence.
  var denial: (words: String, sentence: String)? {
    (denied.first ?? bareDenial).map { words in
      (passage.string(words), passage.string(passage.sentence(at: words.lowerBound)))
    }
  }

  private static func denials(in passage: IndexedText) -> [Range<Int>] {
    passage.hits(of: denials).compactMap { hit in
      let clause = passage.clause(at: hit.range.lowerBound)
      // 确保不存在漏报问题 is an aim.
      guard !passage.contains(anyOf: aims, in: clause.lowerBound..<hit.range.lowerBound) else {
        return nil
      }
      var end = hit.range.upperBound
      while let width = passage.width(ofAny: fillers, at: end) { end += width }
      if let width = passage.width(ofAny: shortages, at: end) {
        return hit.range.lowerBound..<passage.skippingJoined(shortages, from: end + width)
      }
      guard passage.has(anyOf: listDenials, at: hit.range.lowerBound),
        passage.has(anyOf: ["问题", "情况", "情形", "现象"], before: clause.upperBound)
      else { return nil }
      return hit.range.lowerBound..<clause.upperBound
    }
  }

  /// A denial that is all of the answer to a heading, 存在的主要问题：无, or to that of the section.
  private var bareDenial: Range<Int>? {
    let first = passage.skippingSpace(from: 0)
    if let width = passage.width(ofAny: ProblemText.nothing, at: first),
      passage.has(anyOf: ["。", "；", ";", "\n"], at: first + width)
    {
      return first..<first + width
    }
    for hit in passage.hits(of: ProblemText.headings) {
      let start = passage.skippingMarks(from: hit.range.upperBound)
      guard start > hit.range.upperBound,
        let width = passage.width(ofAny: ProblemText.nothing, at: start)
      else { continue }
      let end = start + width
      if end == passage.bytes.count || passage.skippingMarks(from: end) > end {
        return hit.range.lowerBound..<end
      }
    }
    return nil
  }

  /// Whether it names a shortcoming. Neither a heading alone nor a denial names one.
  var listsProblems: Bool {
    names(ProblemText.shortcomings) || bareDenial == nil && names(ProblemText.leads)
  }

  /// Whether one of `words` occurs outside of denials.
  private func names(_ words: MultiPatternMatcher) -> Bool {
    if denied.isEmpty { return words.occur(in: passage.bytes, whole) }
    return words.hits(in: passage.bytes).contains { hit in
      !denied.contains { $0.overlaps(hit.range) }
    }
  }

  /// Whether it states a measure, taken or planned. What is needed, 有待进一步加强, or done badly, 落实不到位, is
  /// none.
  var statesMeasures: Bool {
    if isFollowedByMeasures || passage.contains(anyOf: ["将", "已", "拟"], in: whole) { return true }
    return ProblemText.measures.hits(in: passage.bytes).contains { hit in
      let clause = passage.clause(at: hit.range.lowerBound)
      if passage.isNoun(hit.range) { return false }
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
  private static let headings = KeywordSet("主要问题 存在问题 存在的问题 主要不足 存在的不足")

  private static let nothing: [StaticString] = ["暂无", "没有", "无"]

  private static let measureHeadings = MultiPatternMatcher("改进 整改 措施 打算 对策 下一步 努力方向 工作计划 工作安排")

  private var whole: Range<Int> { 0..<passage.bytes.count }

  private static let denials = KeywordSet(
    "不存在 没有 未发现 未出现 暂无 并无 尚无 无明显 无突出 无重大 无较大 无存在 无需要")

  /// The words that its denials are found by, for the rules that ask for them.
  static let words = [denials, headings]

  /// Denials that a list may follow: 不存在应公开未公开、公开不及时等问题. 没有及时更新的问题 is a problem.
  private static let listDenials: [StaticString] = [
    "不存在", "未发现", "未出现", "没有发现", "没有出现", "没有存在",
  ]

  /// Words before a denial that make it an aim.
  private static let aims: [StaticString] = [
    "确保", "保证", "杜绝", "防止", "避免", "做到", "争取", "力争", "力求", "是否",
  ]

  /// What is denied.
  private static let shortages: [StaticString] = [
    "问题", "不足", "短板", "薄弱环节",
  ]

  /// Words between a denial and 问题.
  private static let fillers: [StaticString] = [
    "发现", "存在", "出现", "明显", "突出", "重大", "较大", "严重", "特别", "主要", "任何", "其他", "需要", "改进", "整改", "说明",
    "报告", "反映", "解决", "政府信息公开", "方面", "的",
  ]

  private static let measures = MultiPatternMatcher(
    """
    下一步 改进 措施 加强 加大 加快 提高 提升 完善 健全 强化 深化 优化 细化 规范 落实 推进 推动 进一步 继续 今后 着力 努力 充实 整改 解决 拓宽 \
    拓展 丰富 增强 开展 组织 建立 明确 配齐 配强 安排 补齐 督促 确保 做好 严格 定期 及时梳理 针对 检查 \
    计划 打算 准备 争取 力争 力求 谋划 筹备 着手 尝试 探索 明年 来年 对策 办法 采取 采用 增加 增设 增派 扩大 改善 改正 纠正 调整 改为
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
    while let width = width(ofAny: answerMarks, at: index) {
      index = skippingSpace(from: index + width)
    }
    return index
  }

  /// The end of those of `words` that are joined to what ends at `index`: 和不足.
  fileprivate func skippingJoined(_ words: [StaticString], from index: Int) -> Int {
    var index = index
    while let joint = width(ofAny: ["和", "与", "及", "或", "、"], at: index),
      let width = width(ofAny: words, at: index + joint)
    {
      index += joint + width
    }
    return index
  }

  /// Whether `word`, which may be a verb, names a thing here: 工作计划, 计划性, 准备工作.
  fileprivate func isNoun(_ word: Range<Int>) -> Bool {
    has(anyOf: ["计划", "准备", "办法"], at: word.lowerBound)
      && (has(anyOf: ["工作", "年度", "公开", "培训", "的"], before: word.lowerBound)
        || has(anyOf: ["性", "执行", "制定", "工作", "的", "内"], at: word.upperBound))
  }
}

private let answerMarks: [StaticString] = ["：", ":", "。", "；", ";", "，", "、", ".", "情况", "）"]
