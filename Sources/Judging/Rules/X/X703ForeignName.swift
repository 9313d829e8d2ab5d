import Chinese
import Records
import Wordings

extension Rule {
  static let x703: Rule = Rule(
    code: "X703", name: "foreign-name", severity: .warning,
    summary: Wording(
      "正文应当以本机关的名义撰写：自称其他机关（乡镇的报告自称“我局”），或者以其他地方为主语的，请核实是否沿用其他单位文本。",
      en: """
        The prose is written as by another agency: 我局 in a town's report, or another place's name as the \
        subject.
        """),
    basis: [],
    fix: Wording(
      "改为本机关名称；确指其他机关的，写明机关全称。",
      en: "Use this agency's name; where another agency is meant, name it."),
    words: [Speaker.selves, Speaker.deeds],
    passing: [
      .writing("我局公开信息12条。我区群众满意。", in: 1),
      .writing("青石区云溪镇认真公开信息。突破自我局限。", in: 1, agency: "青石区云溪镇人民政府"),
      .writing("云溪镇公开信息12条，白塔镇认真学习。我办答复申请。", in: 1, agency: "云溪镇人民政府"),
      .writing("白塔镇认真公开信息。", in: 1),
      .writing("各乡镇认真公开信息。全镇认真学习。", in: 1, agency: "云溪镇人民政府"),
    ],
    failing: [
      .writing("我局公开信息12条。", in: 1, agency: "云溪镇人民政府")
        .found(.review, in: 1, "“我局”"),
      .writing("全年公开信息12条，我镇共培训2次。", in: 1).found(.review, in: 1, "“我镇”"),
      .writing("下一步，我街道将加强学习。", in: 5, agency: "云溪镇人民政府")
        .found(.review, in: 5, "“我街道”"),
      .writing("2022年，白塔镇认真公开信息12条。", in: 1, agency: "云溪镇人民政府")
        .found(.review, in: 1, "“白塔镇”"),
      .writing("（一）主动公开。望江区人民政府坚持公开。", in: 1, agency: "青石区民政局")
        .found(.review, in: 1, "“望江区”"),
      .writing("2022年，望江区民政局认真公开信息。", in: 1).found(.review, in: 1, "“望江区”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let agency = context.report.agency else { return nil }
      let speaker = Speaker(agency: agency, kind: context.traits.kind)
      var findings: [Finding] = []
      var seen: Set<String> = []
      for (section, passage) in zip(context.report.sections, context.passages) {
        for range in speaker.foreign(in: passage) {
          let words = passage.string(range)
          guard seen.insert(words).inserted else { continue }
          let isOwn = words.hasPrefix("我") || words.hasPrefix("本")
          findings.append(
            x703.finding(
              .review, in: context, section: section.number,
              label: section.label(in: context.settings.language),
              quote: passage.string(passage.sentence(at: range.lowerBound)),
              "“\(agency)”的报告\(isOwn ? "自称“\(words)”" : "以“\(words)”为主语")，与本机关名称不符，请核实是否沿用其他单位文本。",
              en: """
                The report of “\(agency)” says “\(words)”, as another agency would; please verify whether it \
                is copied
                """))
        }
      }
      return findings
    })
}

/// The agency that reports, and names that do not fit it.
private struct Speaker {
  private let agency: String
  private let kind: AgencyTraits.Kind
  /// Its name without its place, 民政局, which a copy keeps after the name of another place.
  private let office: [UInt8]

  init(agency: String, kind: AgencyTraits.Kind) {
    self.agency = agency
    self.kind = kind
    office = Array(AgencyTraits.office(of: agency).utf8)
  }

  /// The ranges in `passage` where the text is written as by another agency.
  func foreign(in passage: IndexedText) -> [Range<Int>] {
    guard kind != .other else { return [] }
    let own = passage.hits(of: Speaker.selves).filter { hit in
      !passage.has(anyOf: ["自", "“", "《"], before: hit.range.lowerBound)
        && !Speaker.words[hit.line].signs.contains { agency.contains($0) }
    }
    return own.map(\.range) + subjects(in: passage).filter { !names($0, in: passage) }
  }

  /// Whether the place name at `range` is the agency's own, or of a level that its name does not show.
  private func names(_ range: Range<Int>, in passage: IndexedText) -> Bool {
    let place = passage.string(range)
    if agency.contains(place) { return true }
    let suffix = place.hasSuffix("街道") ? "街道" : String(place.suffix(1))
    let stem = place.dropLast(suffix.count)
    // 市 may be a county-level city within the agency's own city.
    return suffix == "市" || !agency.contains(suffix) || agency.contains(stem)
  }

  /// The ranges of place names that begin a sentence and are its subject.
  private func subjects(in passage: IndexedText) -> [Range<Int>] {
    passage.hits(of: Speaker.deeds).compactMap { hit in
      let end = hit.range.lowerBound - officeLength(in: passage, before: hit.range.lowerBound)
      guard
        let suffix = Speaker.suffixes.first(where: {
          passage.has($0, at: end - $0.utf8CodeUnitCount)
        })
      else { return nil }
      let stemEnd = end - suffix.utf8CodeUnitCount
      // The stem has two or three characters and follows a mark or begins the line.
      let start = [6, 9].map { stemEnd - $0 }.first { Speaker.opens(passage, at: $0) }
      guard let start, passage.bytes[start] & 0xF0 == 0xE0,
        !(start..<stemEnd).contains(where: { passage.has(anyOf: Speaker.common, at: $0) })
      else { return nil }
      return start..<end
    }
  }

  /// The length in bytes of the office's name that ends at `end`: 人民政府, or the agency's own; else 0.
  private func officeLength(in passage: IndexedText, before end: Int) -> Int {
    if !office.isEmpty, passage.bytes[..<end].suffix(office.count).elementsEqual(office) {
      return office.count
    }
    return passage.width(ofAny: Speaker.offices, before: end) ?? 0
  }

  /// Whether a sentence, or its clause after a date or a heading, begins at `index`.
  private static func opens(_ passage: IndexedText, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    if index == 0 || passage.bytes[index - 1] <= 0x20 { return true }
    if passage.has(anyOf: ["。", "；", "　"], before: index) { return true }
    return passage.has(anyOf: ["年，", "年度，", "年,", "来，"], before: index)
  }

  /// Words that agencies use for themselves, with parts of the names of such agencies.
  private static let words: [(word: StaticString, signs: [String])] = [
    ("我局", ["局"]), ("本局", ["局"]), ("我镇", ["镇"]), ("我乡", ["乡"]), ("我街道", ["街道", "办事处"]),
    ("我厅", ["厅"]), ("我委", ["委", "发展和改革", "发改"]),
  ]

  static let selves = KeywordSet(words.map { KeywordSet.Line($0.word) })

  /// Words after the subject of a sentence.
  static let deeds = KeywordSet(
    """
    认真 严格 坚持 高度重视 深入 积极 切实 全面 按照 紧紧围绕 进一步 主动公开 不断 扎实 持续 始终 共收到 共公开 未收到 \
    收到
    """)

  private static let suffixes: [StaticString] = ["街道", "镇", "乡", "县", "区", "市", "旗"]
  private static let offices: [StaticString] = [
    "人民政府", "政府", "党委", "办事处", "党工委",
  ]

  /// Characters before 镇 or 区 that are not part of a place name: 各乡镇, 全市各区.
  private static let common: [StaticString] = [
    "全", "各", "本", "我", "该", "在", "由", "我", "两", "个", "辖", "乡", "镇", "级", "所", "的", "，", "、",
    "”", "）", "对", "为", "与", "和", "及",
  ]
}
