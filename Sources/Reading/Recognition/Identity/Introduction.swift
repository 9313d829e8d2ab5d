import Chinese
import Forms
import Records

/// Agency and year as the sentences before the first section name them, for reports whose title is
/// missing or incomplete: `现公布云溪县民政局2022年政府信息公开工作年度报告`, `本报告由云溪镇人民政府编制`.
struct Introduction {
  /// The agency that publishes the report, where its name includes the region; nil where there is
  /// none.
  private(set) var agency: String?
  /// The agency by a name without its region (区统计局), or the agency that compiled the report.
  private(set) var fallbackAgency: String?
  private(set) var year: Int?
  /// Whether a sentence calls the document an annual report.
  private(set) var callsItReport = false

  /// Reads `lines`, the text before the first section.
  init(_ lines: [String]) {
    for line in lines
    where Introduction.requiredCharacter.occurs(in: line) && !TitleLabel.isPath(line) {
      let printed = NormalizedLabel.folded(line)
      guard printed.count > 12 else { continue }
      let folded = TraditionalScript.simplified(printed)
      for clause in folded.indices.split(whereSeparator: { Introduction.isStop(folded[$0]) }) {
        guard let first = clause.first, let last = clause.last else { continue }
        readStatement(folded[first...last], printed)
        readCompiler(folded[first...last], printed)
      }
    }
  }

  /// A character that each word for such a report contains and that has no traditional form.
  private static let requiredCharacter = SubstringSearcher("年")

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isMark([.fullStop, .comma, .semicolon, .colon, .exclamation])
  }

  /// Reads `现公布…年度报告` in `clause`, a part of `printed` in simplified characters.
  private mutating func readStatement(
    _ clause: ArraySlice<Unicode.Scalar>, _ printed: [Unicode.Scalar]
  ) {
    guard
      let subject = Introduction.subjects.lazy.compactMap({ clause.range(of: $0) }).first,
      let verb = Introduction.lastVerb(in: clause[..<subject.lowerBound])
    else { return }
    let tail = Title.withoutYears(clause[subject.upperBound...])
    guard Introduction.isReport(tail.rest.filter { $0 != "》" && $0 != ">" }.string) else { return }
    let statement = clause[verb..<subject.lowerBound].filter { $0 != "《" && $0 != "<" }
    let named = Title.withoutYears(statement[...])
    callsItReport = true
    year = year ?? named.year ?? tail.year
    // 青石县水利局现将2023年…: the agency before a verb of two characters.
    let owner = named.rest.isEmpty ? Array(clause[..<verb].dropLast(2)) : named.rest
    let words = Introduction.withoutAddition(owner).string
    guard Introduction.isAgencyOrRegion(words), let range = printed.range(of: words, in: clause)
    else {
      return
    }
    let name = printed[range].string
    if let first = words.first, "区县市省州镇乡旗".contains(first) {
      fallbackAgency = fallbackAgency ?? name
    } else {
      agency = agency ?? name
    }
  }

  /// Reads `由…编制`.
  private mutating func readCompiler(
    _ clause: ArraySlice<Unicode.Scalar>, _ printed: [Unicode.Scalar]
  ) {
    guard fallbackAgency == nil, clause.contains("报"), let by = clause.firstIndex(of: "由") else {
      return
    }
    let rest = clause[(by + 1)...]
    let ends = Introduction.wordsAfterAgency.compactMap { rest.range(of: $0)?.lowerBound }
    guard let end = ends.min() else { return }
    let words = rest[..<end].string
    guard Publication.agencyName(words) != nil, Introduction.isAgencyOrRegion(words) else { return }
    fallbackAgency = printed[rest.startIndex..<end].string
  }

  /// `words` without an addition in brackets at the end: 云溪市人民政府(市人民政府办公室).
  private static func withoutAddition(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard words.last == ")", let bracket = words.firstIndex(of: "("), bracket > 2 else {
      return words
    }
    return Array(words[..<bracket])
  }

  private static let subjects = scalars("政府信息公开 政务信息公开 政务公开 信息公开")
  private static let verbs = scalars("公布 公开 编制 形成 完成 发布 编写 撰写 现将 公告 制作 了")
  private static let wordsAfterAgency = scalars("按照 根据 依据 综合 负责 汇总 编制 组织 结合 编写")
  /// Whether `words`, which follow 政府信息公开, call the document a report, perhaps with the verb of the
  /// sentence: 工作年度报告公布如下.
  private static func isReport(_ words: String) -> Bool {
    guard let noun = reportNouns.first(where: words.hasPrefix) else { return false }
    var rest = words.dropFirst(noun.count)
    while let verb = publishingWords.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(verb.count)
    }
    return rest.isEmpty
  }

  private static let reportNouns = [
    "工作年度报告", "年度报告", "工作报告", "工作的年度报告", "情况年度报告", "工作年报", "年报", "年度工作报告", "情况的年度报告",
    "工作情况的年度报告", "情况报告", "工作情况报告", "情况的报告", "工作情况的报告",
  ]
  private static let publishingWords = [
    "予以", "向社会", "向公众", "面向社会", "公布", "公开", "发布", "公告", "公示", "报告", "汇报", "通报", "全文", "如下", "于下",
    "以下",
  ]

  private static func scalars(_ words: String) -> [[Unicode.Scalar]] {
    words.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// The index after the last verb of `text`; nil where there is no verb.
  private static func lastVerb(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    var last: Int?
    for verb in verbs {
      var rest = text
      while let range = rest.range(of: verb) {
        last = max(last ?? 0, range.upperBound)
        rest = text[range.upperBound...]
      }
    }
    return last
  }

  /// Whether `words` may be the name of an agency or a region, and do not begin with a pronoun.
  private static func isAgencyOrRegion(_ words: String) -> Bool {
    let regions = ["市", "区", "县", "镇", "乡", "街道", "街办", "旗", "州", "省", "盟"]
    return (3...30).contains(words.count)
      && !["我", "本", "该", "全"].contains(where: words.hasPrefix)
      && !["关于", "通知", "要求", "工作", "的", "、"].contains(where: words.contains)
      && (Publication.agencyName(words) != nil || regions.contains(where: words.hasSuffix))
  }
}

extension [Unicode.Scalar] {
  /// The range of `words` in this printed text. `words` are in simplified characters, as in
  /// `clause`, which corresponds to this text scalar by scalar.
  fileprivate func range(
    of words: String, in clause: ArraySlice<Unicode.Scalar>
  ) -> Range<Int>? {
    clause.range(of: Array(words.unicodeScalars))
  }
}
