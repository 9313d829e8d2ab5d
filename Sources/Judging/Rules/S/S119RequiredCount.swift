import Forms
import Records
import Wordings

extension Rule {
  static let s119: Rule = Rule(
    code: "S119", name: "required-count", severity: .warning,
    summary: Wording(
      "本地规定要求写明的数量，该部分没有写明。没有给出本地规定的，不适用本条。",
      en: """
        The section does not state a number that a local notice requires (--profile). Not applied without \
        a profile.
        """),
    basis: [.text("本地规定")],
    fix: Wording(
      "在该部分补写数量；没有的，写明“未……”或“0”。",
      en: "State the number in that section; write “未……” or 0 where there is none."),
    passing: [
      Example(),
      .counting("公开各类信息"), .counting("培训", units: ["次"]), .counting("政策解读", kind: .town),
      Example { $0.sections.remove(at: 5) }.under(.counted("政策解读", section: 5)),
      .writing("制作政策解读材料，全年共四十五篇。", in: 1).under(.counted("政策解读")),
      .writing("本年度未制作政策解读材料。", in: 1).under(.counted("政策解读")),
    ],
    failing: [
      .counting("政策解读").found(.review, in: 1, "“政策解读”"),
      .counting("培训", units: ["人次"]).found(.review, in: 1, "“培训”"),
      .counting("公开申请", of: 5).found(.review, in: 5, "“公开申请”"),
      .writing("2022年加强政策解读。公开信息12条。", in: 1).under(.counted("政策解读"))
        .found(.review, in: 1, "“政策解读”"),
    ],
    evaluation: .report { context in
      let counts = context.settings.profile.counts.filter {
        $0.scope.holds(for: context.traits) && context.section($0.section) != nil
          && !context.passage($0.section).isBlank
          && !context.gaps.isIncomplete(section: $0.section)
      }
      guard context.isOfStatute2019, !counts.isEmpty else { return nil }
      return counts.filter {
        !StatedCount(words: $0.words, units: $0.units).isStated(in: context.text($0.section))
      }.map { count in
        var finding = Rule.s119.finding(
          .review, in: context, section: count.section,
          label: context.label(ofSection: count.section),
          "第\(SectionTitle.all[count.section - 1].ordinal)部分没有写明“\(count.name)”的数量，请核实并补写。",
          en: """
            Section \(count.section) does not state the number of “\(count.name)”; please verify and add it
            """)
        finding.basis = count.basis
        return finding
      }
    })
}

extension Profile {
  /// A notice that requires the number of `name` in `section`.
  fileprivate static func counted(
    _ name: String, units: [String] = [], section: Int = 1, kind: AgencyTraits.Kind? = nil
  ) -> Profile {
    var profile = Profile()
    profile.counts = [
      Profile.RequiredCount(
        scope: Profile.Scope(kind: kind), section: section, name: name, words: [name],
        units: units, basis: "云岭省政务公开办〔2022〕0号（虚构）")
    ]
    return profile
  }
}

extension Example {
  /// The usual report with a notice that requires the number of `name` in section `section`.
  fileprivate static func counting(
    _ name: String, units: [String] = [], of section: Int = 1, kind: AgencyTraits.Kind? = nil
  ) -> Example {
    Example().under(.counted(name, units: units, section: section, kind: kind))
  }
}
