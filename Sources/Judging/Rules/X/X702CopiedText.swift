import Forms
import Records
import Wordings

extension Rule {
  static let x702: Rule = Rule(
    code: "X702", name: "copied-text", severity: .warning, concern: .copiedText, needs: .texts,
    summary: Wording(
      "第一、第五部分的文字不应与其他机关雷同：剔除名称、年份和数字，重复达到90%的予以指出，一组雷同的报告每份一条。",
      en: """
        At least 90 % (--similarity) of section one or five repeats the text of another agency, ignoring names, \
        years and numbers; texts under 150 characters are not compared. One finding for each report of a cluster, but for those that only \
        repeat their agency's own text of an earlier year.
        """),
    basis: [],
    fix: Wording("按本机关的实际情况重写。", en: "Rewrite it to describe this agency's own work."),
    passing: [
      Example(),
      .writing(.prose(0), in: 1).beside(
        .writing(.prose(1), in: 1, agency: "青石区水务局")),
      .writing(.prose(0), in: 1).beside(.writing(.prose(0), in: 1, year: 2021)),
      .writing("公开信息12条。", in: 1).beside(
        .writing("公开信息12条。", in: 1, agency: "青石区水务局")),
    ],
    failing: [
      .writing(.prose(0), in: 1).beside(
        .writing(.prose(0), in: 1, agency: "白塔县水务局")
      ).found(.fail, in: 1, "青石区民政局2022年度报告的重复率为100%", of: 2),
      .writing("云溪镇召开会议8次。" + .prose(1), in: 5, agency: "云溪镇人民政府").beside(
        .writing("松湖镇召开会议3次。" + .prose(1), in: 5, year: 2021, agency: "松湖镇人民政府")
      )
      .found(.fail, in: 5, "松湖镇人民政府2021年度报告的重复率为100%"),
    ],
    evaluation: .stream { stream in
      Imprint.Prose.sections.indices.flatMap { position in
        let texts = stream.reports.indices.compactMap { index in
          stream.reports[index].text(position) == nil ? nil : index
        }
        let clusters = NearDuplicateGroups.of(
          texts.compactMap { stream.reports[$0].text(position) },
          likeness: Double(stream.settings.similarity) / 100 - 0.005)
        return clusters.flatMap { cluster in
          stream.copies(cluster.map { texts[$0] }, at: position)
        }
      }
    })
}

extension ReportSet {
  /// A finding for each agency of `cluster` and year in which it repeats the text of another one, of that year or before:
  /// one point, which stays if others join or leave the cluster. An agency that repeats its own text of an
  /// earlier year beside others of earlier years only is not named again. `position` is the index of the section in
  /// `Imprint.Prose.sections`.
  fileprivate func copies(_ cluster: [Int], at position: Int) -> [PendingFinding] {
    let members = cluster.map { reports[$0] }
    guard Set(members.map(\.agencyName)).count > 1 else { return [] }
    return Set(members.map(\.year)).sorted().flatMap { year in
      let own = members.filter { $0.year == year }
      let known = members.filter { $0.year < year }
      let knownNames = Set(known.map(\.agencyName))
      let isShared = Set(own.map(\.agencyName)).count > 1
      let group = CopiedGroup(own + known.reversed(), in: year, language: settings.language)
      // Of several files of one report, the last one.
      let last = Dictionary(own.map { ($0.agencyName, $0) }) { $1 }
      let shown = own.filter { last[$0.agencyName]?.source == $0.source }
      return shown.compactMap { report -> PendingFinding? in
        guard isShared || !knownNames.contains(report.agencyName),
          let other = group.first(beside: report)
        else { return nil }
        return PendingFinding(about: report) { group.copy(report, of: other, at: position) }
      }
    }
  }
}

/// The agencies whose reports repeat one text, by name, without going through all of them for each: a nation may have
/// tens of thousands of copies.
private struct CopiedGroup {
  /// How many names a message has.
  private static let shown = 5

  /// The first report of each agency.
  private var reports: [ReportDigest] = []
  private let year: Int
  private let language: Language

  /// The group of `members`; those of other years than `year` are named with theirs.
  init(_ members: [ReportDigest], in year: Int, language: Language) {
    (self.year, self.language) = (year, language)
    var seen: Set<AgencyName> = []
    for member in members where seen.insert(member.agencyName).inserted { reports.append(member) }
  }

  /// The finding that the section at `position` of `report` repeats the group's text, which it shares with `other`.
  func copy(_ report: ReportDigest, of other: ReportDigest, at position: Int) -> Finding {
    let section = Imprint.Prose.sections[position]
    let title = SectionTitle.all[section - 1]
    let (shown, count) = others(than: report)
    let more = count > shown.count
    let share =
      report.text(position).flatMap { own in other.text(position).map { own.likeness(to: $0) } }
      ?? 0
    let percent = Int(share * 100 + 0.5)
    return Rule.x702.finding(
      .fail, about: report, beside: other, section: section, label: title.label(in: language),
      language.says(
        "第\(title.ordinal)部分与\(shown.joined(separator: "、"))\(more ? "等\(count)个机关" : "")的报告雷同"
          + "，与\(other.agency)\(other.year)年度报告的重复率为\(percent)%（已剔除名称、年份和数字），请核实由谁照用；照用的，按本机关实际情况改写。",
        en:
          "Section \(section) is similar to that of \(shown.map { "“\($0)”" }.joined(separator: ", "))"
          + (more ? " … (\(count) agencies)" : "")
          + " (\(percent)% of it repeats “\(other.agency)” \(other.year), ignoring names, years and numbers);"
          + " please find out who copied; that agency should describe its own work."))
  }

  /// The first report of another agency than that of `report`.
  func first(beside report: ReportDigest) -> ReportDigest? {
    reports.first { $0.agencyName != report.agencyName }
  }

  /// The names of the first other agencies, and how many there are.
  func others(than report: ReportDigest) -> (names: [String], count: Int) {
    let others = reports.prefix(CopiedGroup.shown + 1).filter {
      $0.agencyName != report.agencyName
    }
    return (others.prefix(CopiedGroup.shown).map { name(of: $0) }, reports.count - 1)
  }

  private func name(of other: ReportDigest) -> String {
    guard other.year != year else { return other.agency }
    return language.says("\(other.agency)（\(other.year)年度）", en: "\(other.agency) (\(other.year))")
  }
}
