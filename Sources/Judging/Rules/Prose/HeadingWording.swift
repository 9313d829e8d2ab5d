import Chinese
import Forms
import Records

/// The comparison of a heading's words with the prescribed ones.
struct HeadingWording {
  enum Deviation {
    case none
    /// Other words with the same meaning.
    case equivalent
    /// The prescribed words with a typo.
    case typo
  }

  let deviation: Deviation
  /// The prescribed words, short or long, that are most similar to the heading.
  let nearest: String

  init(_ heading: SectionHeading, of title: SectionTitle) {
    let official = [title.wording] + (title.longName.map { [$0] } ?? [])
    let folded = TraditionalScript.simplified(heading.folded)
    let distances = official.map { EditDistance.between(folded, SectionHeading.folded($0)) }
    let least = distances.min() ?? 0
    nearest = distances.firstIndex(of: least).map { official[$0] } ?? title.wording
    if least == 0 || official.contains(where: { HeadingWording.opens(heading.words, with: $0) }) {
      deviation = .none
    } else if HeadingWording.isEquivalent(folded, of: title, official) {
      deviation = .equivalent
    } else {
      // A heading far from any prescribed wording has other words, not a typo.
      deviation = least <= max(3, nearest.unicodeScalars.count / 4) ? .typo : .equivalent
    }
  }

  /// Whether `words` are `official`, perhaps followed by a mark and a remark: `其他需要报告的事项：无`.
  private static func opens(_ words: String, with official: String) -> Bool {
    guard words.hasPrefix(official) else { return false }
    guard let mark = words.dropFirst(official.count).unicodeScalars.first else { return true }
    return !mark.properties.isAlphabetic
  }

  private static func isEquivalent(
    _ folded: String, of title: SectionTitle, _ official: [String]
  ) -> Bool {
    let words = reduced(folded, title)
    if title.number == 5 && isAboutProblems(words) { return true }
    if official.contains(where: { reduced(SectionHeading.folded($0), title) == words }) {
      return true
    }
    return equivalents[title.number - 1].contains(words)
  }

  /// `folded` without a leading year and without particles, with 其它 as 其他. The 和 in the title of
  /// section three is kept: 收到的处理 is a typo.
  private static func reduced(_ folded: String, _ title: SectionTitle) -> String {
    var scalars = ArraySlice(folded.unicodeScalars)
    let digits = scalars.prefix { $0.isDigit }
    if digits.count == 4, scalars.dropFirst(4).first == "年" {
      scalars = scalars.dropFirst(5)
      if scalars.first == "度" { scalars = scalars.dropFirst() }
    }
    var kept = String.UnicodeScalarView()
    for scalar in scalars where !particles.contains(scalar) {
      let isJoint = joints.contains(scalar)
      guard !isJoint || title.number == 3 else { continue }
      kept.append(isJoint ? "和" : scalar == "它" ? "他" : scalar)
    }
    return String(kept)
  }

  private static let particles: Set<Unicode.Scalar> = ["的", "以"]
  private static let joints: Set<Unicode.Scalar> = ["和", "及", "与", "暨"]

  /// Whether `words` name problems and improvements in one of the many usual ways:
  /// 存在主要问题改进措施, 工作中存在不足下一步打算.
  private static func isAboutProblems(_ words: String) -> Bool {
    var rest = Substring(words)
    for choices in problemGrammar { consume(choices, from: &rest) }
    guard consume(["问题不足", "问题困难", "困难问题", "问题", "不足之处", "不足", "困难", "薄弱环节"], from: &rest)
    else { return false }
    for choices in improvementGrammar { consume(choices, from: &rest) }
    return rest.isEmpty
  }

  private static let problemGrammar = [
    ["政府信息公开工作", "政务公开工作", "信息公开工作", "政府信息公开", "政务公开", "信息公开", "工作"],
    ["中"], ["目前"], ["存在"], ["主要"],
  ]

  private static let improvementGrammar = [
    ["下一步", "下步", "今后", "下一年度", "下一年"], ["工作"], ["整改", "改进", "完善"], ["工作"],
    ["情况", "措施", "计划", "方向", "思路", "打算", "意见", "办法", "举措", "建议", "安排", "对策"],
  ]

  /// Removes the first of `choices` that `rest` begins with; returns whether there was one.
  @discardableResult
  private static func consume(_ choices: [String], from rest: inout Substring) -> Bool {
    guard let choice = choices.first(where: { rest.hasPrefix($0) }) else { return false }
    rest = rest.dropFirst(choice.count)
    return true
  }

  /// Common equivalents of each section's title, in reduced form.
  private static let equivalents: [Set<String>] = [
    [
      "概述", "概况", "总体概况", "总体概述", "基本情况", "总体工作情况", "工作总体情况", "工作基本情况", "工作概述",
      "工作情况", "总体情况概述", "年度总体情况", "政府信息公开工作总体情况", "政务公开工作总体情况",
      "政府信息公开总体情况", "信息公开工作总体情况", "政府信息公开工作基本情况", "政府信息公开工作情况",
    ],
    [
      "主动公开情况", "主动公开政府信息", "政府信息主动公开情况", "主动公开信息情况", "主动公开工作情况",
      "主动公开政府信息工作情况", "信息主动公开情况", "政府信息主动公开工作情况",
    ],
    [
      "依申请公开情况", "依申请公开政府信息情况", "政府信息依申请公开情况", "依申请公开工作情况",
      "收到和处理信息公开申请情况", "政府信息公开申请情况", "收到和办理政府信息公开申请情况",
      "政府信息公开申请收到和处理情况", "依申请公开政府信息办理情况",
    ],
    [
      "行政复议行政诉讼情况", "行政复议诉讼情况", "政府信息公开行政复议诉讼情况", "被申请行政复议提起行政诉讼情况",
      "政府信息公开工作被申请行政复议提起行政诉讼情况", "因政府信息公开被申请行政复议提起行政诉讼情况",
      "政府信息公开被申请行政复议提起行政诉讼情况", "因政府信息公开工作行政复议行政诉讼情况",
      "因政府信息公开申请行政复议提起行政诉讼情况", "因政府信息公开行政复议行政诉讼情况",
      "政府信息公开工作行政复议行政诉讼情况", "信息公开行政复议行政诉讼情况",
    ],
    [],
    [
      "其他报告事项", "其他需要报告事项", "其他需要报告情况", "需要报告其他事项", "其他事项", "其他情况",
      "其他需要说明事项", "需要说明其他事项", "其他需要报告内容", "其他需报告事项", "其他应报告事项",
      "其他需要说明情况", "其他有关事项", "其他需要报告", "需要报告事项",
    ],
  ]
}
