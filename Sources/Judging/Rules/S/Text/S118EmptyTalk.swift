import Chinese
import Records
import Wordings

extension Rule {
  static let s118: Rule = Rule(
    code: "S118", name: "empty-talk", severity: .info,
    summary: Wording(
      "第一部分应当有具体数字，并写到本地或本机关；没有写到的，建议补充。",
      en: "Section one states no numbers, or names neither the agency nor its place."),
    basis: [],
    fix: Wording("写出报告年度的具体做法和数据。", en: "Report what was done in the report's year, with figures."),
    words: [figureWords, ownWords],
    passing: [
      Example(),
      .writing("我局公开信息１２条。", in: 1),
      .writing("青石区民政局举办培训两次。", in: 1),
      .writing("市人社局公开信息12条。", in: 1, agency: "青石市人力资源和社会保障局"),
      .writing("县发改委公开信息12条。", in: 1, agency: "云溪县发展和改革委员会"),
    ],
    failing: [
      .writing("2022年，我局认真贯彻落实《条例》，于1月1日公布目录，不断加大公开力度。", in: 1)
        .found(.review, in: 1, "未载明具体数据"),
      .writing("认真落实各项要求，公开信息12条。", in: 1)
        .found(.review, in: 1, "没有提到“青石区民政局”"),
      .writing("市财政局公开信息12条。", in: 1, agency: "青石市人力资源和社会保障局")
        .found(.review, in: 1, "没有提到“青石市人力资源和社会保障局”"),
      .writing("市城市管理局公开信息12条。", in: 1, agency: "云溪市市场监督管理局")
        .found(.review, in: 1, "没有提到“云溪市市场监督管理局”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, !context.passage(1).isBlank,
        !context.gaps.isIncomplete(section: 1)
      else { return nil }
      let overview = context.overview
      func found(_ message: Wording) -> Finding {
        Rule.s118.finding(
          .review, in: context, section: 1, label: context.label(ofSection: 1), message.chinese,
          en: message.english)
      }
      let figure =
        overview.contains(where: \.hasFigure)
        ? nil
        : found(
          Wording(
            "第一部分未载明具体数据，建议补充。",
            en: "Section 1 states no numbers; please verify whether some should be added"))
      let agency = context.report.agency ?? ""
      let name =
        agency.isEmpty || overview.contains { $0.isAbout(agency) }
        ? nil
        : found(
          Wording(
            "第一部分没有提到“\(agency)”或当地的名称，请核实内容是否具体。",
            en:
              "Section 1 names neither “\(agency)” nor its place; please verify that it is specific"
          ))
      return [figure, name].compactMap { $0 }
    })
}

extension IndexedText {
  /// Whether the text has a number that is not part of a date, a title or a document number.
  fileprivate var hasFigure: Bool {
    for digits in numbers {
      let isDate = has(anyOf: ["年", "月", "日", "号", "〕", "]"], at: digits.upperBound)
      if !isDate, !isInTitle(digits.lowerBound) { return true }
    }
    return speaks(of: figureWords)
  }

  /// Whether the text mentions `agency`, a part of its name, or its own kind: 我局, 全镇.
  fileprivate func isAbout(_ agency: String) -> Bool {
    speaks(of: ownWords) || agency.nameParts.contains { mentions($0) } || hasShortName(of: agency)
  }

  /// Whether the text has a short name of `agency`: two to four characters of its name, in their order, and
  /// the last one: 人社局 for 人力资源和社会保障局, 发改委 for 发展和改革委员会.
  private func hasShortName(of agency: String) -> Bool {
    let office = Array(AgencyTraits.office(of: agency).unicodeScalars)
    guard let last = office.last, office.count > 3 else { return false }
    let ending: (mark: Unicode.Scalar, length: Int) =
      if office.string.hasSuffix("委员会") {
        ("委", 3)
      } else if office.string.hasSuffix("办公室") {
        ("办", 3)
      } else {
        (last, 1)
      }
    let name = office.dropLast(ending.length)
    let mark = SubstringSearcher(String(ending.mark))
    var start = 0
    while let index = mark.index(in: bytes, from: start) {
      start = index + 1
      // Four characters of four bytes at most; what is cut off at the beginning is not among the last four.
      let before = Array(string(max(0, index - 16)..<index).unicodeScalars)
      let isNamed = (2...4).contains { length in
        let part = before.suffix(length)
        return part.count == length && name.hasInOrder(part) && IndexedText.isSpecific(part)
      }
      if isNamed { return true }
    }
    return false
  }
}

extension IndexedText {
  /// Whether two characters of `name` at least say more than what many agencies do: 管理 in 管理局.
  private static func isSpecific(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let common = ["管理", "服务", "监督", "发展", "建设", "事务"].first { name.string.contains($0) }
    return common == nil || name.count > 3
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether it has the characters of `part` in their order, with others between them.
  fileprivate func hasInOrder(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = self
    for character in part {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

extension String {
  /// The parts of an agency's name: its places without their last character, and the rest. 青石, 民政局.
  fileprivate var nameParts: [String] {
    var parts: [String] = []
    var part: [Unicode.Scalar] = []
    let ends = "省市区县旗镇乡州盟道".unicodeScalars
    for character in unicodeScalars {
      part.append(character)
      if ends.contains(character), part.count > 2 {
        parts.append(part.dropLast().string)
        part = []
      }
    }
    return part.count > 1 ? parts + [part.string] : parts
  }
}

/// Figures in full-width digits or Chinese numerals.
private let figureWords = KeywordSet(
  MeasureWord.words(.wideDigit).map { KeywordSet.Line($0, behind: "０ １ ２ ３ ４ ５ ６ ７ ８ ９") }
    + MeasureWord.words(.numeral).map { KeywordSet.Line($0, behind: "零 两 三 四 五 六 七 八 九 十") }
    + [KeywordSet.Line("一次 一件 一条 一期 一场 多次 百分之")])

private let ownWords = KeywordSet([
  KeywordSet.Line("局 办 镇 乡 区 县 市 省 委 厅 所 院 站 中心 街道 单位 机关 政府", behind: "我 本 全"),
  KeywordSet.Line("政府", behind: "区 县 市 镇 乡"),
  KeywordSet.Line("街道办 管委会"),
])
