import Chinese
import Wordings

/// A kind of document on information disclosure that is no yearly report of an administrative
/// agency.
enum OtherKind: CaseIterable {
  /// What goes with a report: the sheet on which it was approved, the letter with which it was sent, the
  /// letter of the office that checked it.
  case signOff, covering, feedback
  case monthly, quarterly, halfYearly, selfInspection, evaluation, plan, letter
  /// The report of a university or school for an academic year (高等学校信息公开办法, 2010, article 25).
  case academicYear
  /// The report of a school, hospital or enterprise, for which other rules hold
  /// (公共企事业单位信息公开规定制定办法, 2020).
  case publicInstitution

  /// The names of parts of a year, the longer ones first.
  static let periods = [
    "前三季度", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "上半年度", "下半年度", "上半年",
    "下半年",
  ]

  /// The first of `kinds` that `title` names; nil where it is the title of a yearly report, or of nothing known.
  init?(title: String, of kinds: [OtherKind] = OtherKind.allCases) {
    let words = TraditionalScript.simplified(NormalizedLabel.folded(title)).string
    guard (3...80).contains(words.count) else { return nil }
    let bytes = Array(words.utf8)
    guard
      let kind = kinds.first(where: { kind in
        (kind.goesWithReport || words.count > 5) && kind.isNamed(in: words, bytes)
      })
    else { return nil }
    self = kind
  }

  /// The title of a document that goes with a report, which begins `line`; nil where none does. What is filled
  /// in may be on the same line: 年报审签单 同意.
  static func companionTitle(of line: String) -> String? {
    let first = line.prefix { !$0.isWhitespace && $0 != "：" && $0 != ":" }
    return [line, String(first)].first { OtherKind(title: $0, of: companions) != nil }
  }

  private static let companions = allCases.filter(\.goesWithReport)

  /// Where a document says what kind it is.
  enum Sign {
    case title(String)
    case agency(String)

    /// The place, with its words.
    fileprivate var name: Wording {
      switch self {
      case .title(let text): Wording("标题“\(text)”", en: "title “\(text)”")
      case .agency(let name): Wording("单位名称“\(name)”", en: "agency “\(name)”")
      }
    }
  }

  /// Whether a document of this kind without a cell of the form is a report all the same: by its sections. An
  /// institution may use those of the form for another report, unless its tables are the `pictures` there.
  func isReport(sections: Int, pictures: Int) -> Bool {
    sections >= 3 && (goesWithReport || self == .publicInstitution && pictures > 0)
  }

  /// Whether it goes with a report.
  var goesWithReport: Bool {
    switch self {
    case .signOff, .covering, .feedback: true
    default: false
    }
  }

  /// Whether `title`, whose text is `bytes`, names this kind.
  private func isNamed(in title: String, _ bytes: [UInt8]) -> Bool {
    switch self {
    case .monthly, .quarterly, .halfYearly: isPart(of: title, bytes)
    case .covering: OtherKind.sendsReport(bytes)
    case .signOff, .feedback, .selfInspection, .evaluation, .plan, .letter:
      bytes.ends(withAny: endings)
    case .academicYear: bytes.holds(anyOf: ["学年"]) && OtherKind.isReport(bytes)
    case .publicInstitution:
      OtherKind.isReport(bytes)
        && (bytes.holds(anyOf: ["公共企事业单位"])
          || Title(title)?.agency.map(OtherKind.isInstitution) ?? false)
    }
  }

  /// Whether `agency` is a school, hospital or enterprise by the last words of its name.
  static func isInstitution(_ agency: String) -> Bool {
    Array(agency.utf8).ends(withAny: OtherKind.publicInstitution.endings)
  }

  /// Whether `title` is that of a report on a part of a year: 第三季度, 上半年, 9月份, 1-6月.
  private func isPart(of title: String, _ bytes: [UInt8]) -> Bool {
    guard OtherKind.isReport(bytes), !bytes.ends(withAny: ["年度报告", "年度工作报告", "年报"]) else {
      return false
    }
    if self == .monthly { return MonthRange(in: title).map { !$0.isWholeYear } ?? false }
    return bytes.holds(anyOf: endings)
  }

  /// Whether `title` is that of a letter with which a report is sent: 关于报送2023年度报告的函, 年报报送说明. Or it is the
  /// only sentence of one: 我局年报已经审签，现予报送。
  private static func sendsReport(_ title: [UInt8]) -> Bool {
    if title.holds(anyOf: ["年度报告", "年报"]),
      title.holds(anyOf: ["现予报送", "现予上报", "现报送", "请查收", "请审阅", "请予审核"])
    {
      return true
    }
    return title.ends(withAny: ["的函", "的报告", "的说明", "说明", "的请示", "报送函", "报送单"])
      && title.holds(anyOf: ["报送", "上报", "呈报", "呈送", "提交"])
      && title.holds(anyOf: ["年度报告", "年报"])
  }

  private static func isReport(_ title: [UInt8]) -> Bool {
    title.ends(withAny: ["报告", "年报", "情况", "总结"])
      && title.holds(anyOf: ["信息公开", "政务公开"])
  }

  /// The words that show the kind: at the end of the title or of the agency's name, or within
  /// the title for parts of a year.
  private var endings: [StaticString] {
    switch self {
    case .monthly, .academicYear, .covering: []
    case .signOff:
      [
        "审签单", "审批单", "审批表", "签发单", "签发稿", "签收单", "送审单", "送审表", "审核单", "审核表", "审查表", "审查单", "处理单",
        "发文稿纸", "发文单", "阅办单", "拟办单", "呈批表", "呈批件", "会签单",
      ]
    case .feedback:
      [
        "审核反馈单", "反馈单", "催报通知", "审核通过通知", "核对情况通知", "反馈表", "回复单", "审核意见", "审核意见书", "修改意见", "反馈意见",
      ]
    case .quarterly: ["季度", "一季", "二季", "三季", "四季"]
    case .halfYearly: ["上半年", "下半年", "半年"]
    case .selfInspection:
      ["自查报告", "自查情况", "自查情况报告", "自查情况的报告", "自评报告", "整改报告", "整改情况报告", "整改情况的报告"]
    case .evaluation:
      [
        "考核结果", "考核通报", "考核情况", "评估报告", "评估结果", "测评报告", "测评结果", "评议报告", "评议结果", "考核结果的通报",
        "评估情况的通报",
      ]
    case .plan: ["工作要点", "工作计划", "实施方案", "工作方案", "分工方案", "任务清单", "任务分解表"]
    case .letter:
      [
        "的函", "复函", "的通知", "的请示", "的批复", "的答复", "答复书", "告知书", "年度报告的报告", "年报的报告",
      ]
    case .publicInstitution: ["大学", "学院", "学校", "中学", "小学", "幼儿园", "医院", "卫生院", "保健院", "公司", "集团"]
    }
  }

  /// What the kind is called in a message.
  private var name: Wording {
    switch self {
    case .signOff: Wording("审签单（审批、签收等处理单）", en: "a sign-off sheet")
    case .covering: Wording("报送函或报送说明", en: "a covering letter")
    case .feedback: Wording("反馈单", en: "a feedback letter")
    case .monthly: Wording("某几个月的报告", en: "a report on some months")
    case .quarterly: Wording("季度报告", en: "a quarterly report")
    case .halfYearly: Wording("半年报告", en: "a half-yearly report")
    case .selfInspection: Wording("自查（自评、整改）报告", en: "a self-inspection report")
    case .evaluation: Wording("考核评估材料", en: "an evaluation")
    case .plan: Wording("工作要点或方案", en: "a work plan")
    case .letter: Wording("公函或通知", en: "a letter or notice")
    case .academicYear: Wording("学校按学年编制的信息公开报告", en: "a school's report for an academic year")
    case .publicInstitution:
      Wording("学校、医院或企业的信息公开报告，适用另外的规定", en: "the report of a school, hospital or enterprise")
    }
  }

  /// The doubt about a document that was read as a report, by its tables or, where no cell of them was read, by
  /// its sections; nil for what goes with a report.
  func doubt(_ sign: Sign, hasCells: Bool) -> LocalizedDoubt? {
    guard !goesWithReport else { return nil }
    let reason =
      hasCells
      ? Wording("表格是年度报告的表式", en: "tables") : Wording("各部分是年度报告的", en: "sections")
    return LocalizedDoubt(
      .otherKind,
      "从\(sign.name.chinese)看是\(name.chinese)，但\(reason.chinese)，按年度报告读取，请核实",
      en: """
        by its \(sign.name.english) it is \(name.english), but its \(reason.english) are those of a yearly \
        report: it was read as one
        """)
  }

  /// The refusal of a document, with what says its kind.
  func refusal(_ sign: Sign) -> Refusal {
    guard !goesWithReport else {
      var refusal = Refusal(
        .companion, "不是年度报告：从\(sign.name.chinese)看，是\(name.chinese)",
        en: "not a yearly report: by its \(sign.name.english) it is \(name.english)")
      if case .title(let text) = sign { refusal.title = text }
      return refusal
    }
    return Refusal(
      .notAReport, "不是行政机关的年度报告：从\(sign.name.chinese)看，是\(name.chinese)",
      en:
        """
        not a yearly report of an administrative agency: by its \(sign.name.english) it is \(name.english)
        """)
  }
}
