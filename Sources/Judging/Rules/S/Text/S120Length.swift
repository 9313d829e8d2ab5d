import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s120: Rule = Rule(
    code: "S120", name: "length", severity: .warning,
    summary: Wording(
      """
      报告正文或者某一部分比本地规定的字数多或少，字数不计空格和表格。没有规定第一部分字数的，超过1200字的予以提示，县级以上\
      人民政府的报告除外。
      """,
      en: """
        The report, or one of its sections, is longer or shorter than a local notice allows (--profile), \
        not counting white space and tables. Where no line of a profile limits section one, more than 1,200 \
        characters of it are noted, but not in the report of a government at county level or above.
        """),
    basis: [.text("本地规定")],
    fix: Wording("删减或补充到规定的字数。", en: "Shorten or extend the text to the prescribed length."),
    passing: [
      Example(),
      .limiting(section: 5, most: 40), .limiting(most: 1000), .limiting(section: 5, least: 10),
      .limiting(section: 5, most: 38), .limiting(section: 5, least: 38),
      .limiting(section: 1, most: 10, kind: .town),
      Example { $0.sections.remove(at: 5) }.under(.limit(section: 5, least: 10)),
      .long(agency: "青石区人民政府"), .long(1200),
      .long().under(.limit(section: 1, most: 9000)),
    ],
    failing: [
      .limiting(section: 5, most: 20).found(.fail, in: 5, "不超过20字，多18字"),
      .limiting(most: 100).found(.fail, "不超过100字，多96字"),
      .limiting(section: 1, least: 500).found(.fail, in: 1, "不少于500字，少366字"),
      .limiting(least: 1000).found(.fail, "不少于1000字，少804字"),
      .long().found(.review, in: 1, "第一部分1201字，超过1200字；有的地方规定不超过一千字"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      let limits = context.settings.profile.lengths.filter { limit in
        limit.scope.holds(for: context.traits)
          && limit.section.map { context.section($0) != nil } ?? !context.report.sections.isEmpty
      }
      let usual = limits.contains { $0.section == 1 } ? nil : context.usualLength
      guard !limits.isEmpty || usual != nil else { return nil }
      return limits.compactMap { $0.finding(in: context) } + (usual ?? [])
    })
}

extension CheckContext {
  /// The note that section one is much longer than usual, or none; nil where no usual length applies.
  /// Notices of several provinces ask for a thousand characters; those seen leave governments out.
  fileprivate var usualLength: [Finding]? {
    guard let kind = knownTraits?.kind, kind != .government, section(1) != nil else { return nil }
    let count = passage(1).length(upTo: .max)
    guard count > 1200 else { return [] }
    var finding = Rule.s120.finding(
      .review, in: self, severity: .info, section: 1,
      "第一部分\(count)字，超过1200字；有的地方规定不超过一千字，请核实本地有无规定。",
      en: """
        Section 1 has \(count) characters, over 1200; some local notices allow a thousand; please verify whether one applies
        """)
    finding.basis = "各地通知，如武政办发〔2025〕54号：篇幅原则上不超过一千字"
    finding.actual = Number(Int128(count))
    return [finding]
  }
}

extension Profile.LengthLimit {
  /// The finding about a text outside the limits; nil where the length is allowed.
  fileprivate func finding(in context: CheckContext) -> Finding? {
    let texts = section.map { [context.passage($0)] } ?? context.passages
    let count = texts.reduce(0) { $0 + $1.length(upTo: .max) }
    let isLong = most.map { count > $0 } ?? false
    guard let bound = isLong ? most : least, isLong || count < bound else { return nil }
    let gap = isLong ? count - bound : bound - count
    let text = section.map { "第\(SectionTitle.all[$0 - 1].ordinal)部分" } ?? "正文"
    let english = section.map { "Section \($0)" } ?? "The text"
    var finding = Rule.s120.finding(
      .fail, in: context, section: section,
      label: section.map { context.label(ofSection: $0) },
      "\(text)\(count)字，规定\(isLong ? "不超过" : "不少于")\(bound)字，\(isLong ? "多" : "少")\(gap)字。",
      en: """
        \(english) has \(count) characters, \(gap) \(isLong ? "more" : "fewer") than the \(bound) \
        \(isLong ? "allowed" : "required")
        """)
    finding.basis = basis
    finding.expected = Number(Int128(bound))
    finding.actual = Number(Int128(count))
    finding.gap = Number(Int128(count - bound))
    return finding
  }
}

extension Profile {
  /// A notice that limits the length of `section`, nil: of the whole text.
  fileprivate static func limit(
    section: Int? = nil, least: Int? = nil, most: Int? = nil, kind: AgencyTraits.Kind? = nil
  ) -> Profile {
    var profile = Profile()
    profile.lengths = [
      Profile.LengthLimit(
        scope: Profile.Scope(kind: kind), section: section, least: least, most: most,
        basis: "云岭省政务公开办〔2022〕0号（虚构）")
    ]
    return profile
  }
}

extension Example {
  /// The usual report with such a notice.
  fileprivate static func limiting(
    section: Int? = nil, least: Int? = nil, most: Int? = nil, kind: AgencyTraits.Kind? = nil
  ) -> Example {
    Example().under(.limit(section: section, least: least, most: most, kind: kind))
  }

  /// A report whose section one has `count` characters, one more than usual.
  fileprivate static func long(_ count: Int = 1201, agency: String = "青石区民政局") -> Example {
    let text = String(repeating: .prose(0), count: 8).prefix(count)
    return .writing(String(text), in: 1, agency: agency)
  }
}
