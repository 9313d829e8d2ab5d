import Forms
import Records
import Wordings

extension Rule {
  static let x702: Rule = Rule(
    code: "X702", name: "copied-text", severity: .warning, concern: .copiedText, needs: .texts,
    summary: Wording(
      "第一、第五部分的文字不应与其他机关雷同：剔除名称、年份和数字，重复达到90%的予以指出，一组雷同的报告报一条。",
      en: """
        At least 90 % (--similarity) of section one or five repeats the text of another agency, ignoring names, \
        years and numbers; texts under 150 characters are not compared. One finding for each cluster.
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
      ).found(.fail, in: 1, "白塔县水务局2022年度报告的重复率为100%"),
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
  /// One finding for each year in which an agency of `cluster` repeats the text of another one, of that
  /// year or before: about the last such report by name, compared with the first other one. `position` is
  /// the index of the section in `Imprint.Prose.sections`.
  fileprivate func copies(_ cluster: [Int], at position: Int) -> [Finding] {
    let members = cluster.map { reports[$0] }
    guard Set(members.map(\.agencyName)).count > 1 else { return [] }
    return Set(members.map(\.year)).sorted().compactMap { year in
      let own = members.filter { $0.year == year }
      let known = members.filter { $0.year < year }
      let knownNames = Set(known.map(\.agencyName))
      guard
        let report = own.last(where: { !knownNames.contains($0.agencyName) })
          ?? (Set(own.map(\.agencyName)).count > 1 ? own.last : nil),
        let other = (own + known.reversed()).first(where: { $0.agencyName != report.agencyName })
      else { return nil }
      return copy(report, of: other, among: own + known, at: position)
    }
  }

  private func copy(
    _ report: ReportDigest, of other: ReportDigest, among members: [ReportDigest],
    at position: Int
  ) -> Finding {
    let language = settings.language
    let section = Imprint.Prose.sections[position]
    let title = SectionTitle.all[section - 1]
    var names: [String] = []
    // A nation may have tens of thousands of copies of one text.
    var seen: Set<String> = []
    for member in members
    where member.agencyName != report.agencyName && seen.insert(member.agency).inserted {
      names.append(member.agency)
    }
    let more = names.count > 5
    let shown = names.prefix(5)
    let share =
      report.text(position).flatMap { own in other.text(position).map { own.likeness(to: $0) } }
      ?? 0
    let percent = Int(share * 100 + 0.5)
    return Rule.x702.finding(
      .fail, about: report, beside: other, section: section, label: title.label(in: language),
      language.says(
        "第\(title.ordinal)部分与\(shown.joined(separator: "、"))\(more ? "等\(names.count)个机关" : "")的报告雷同"
          + "，与\(other.agency)\(other.year)年度报告的重复率为\(percent)%（已剔除名称、年份和数字），请核实由谁照用；照用的，按本机关实际情况改写。",
        en:
          "Section \(section) is similar to that of \(shown.map { "“\($0)”" }.joined(separator: ", "))"
          + (more ? " … (\(names.count) agencies)" : "")
          + " (\(percent)% of it repeats “\(other.agency)” \(other.year), ignoring names, years and numbers);"
          + " please find out who copied; that agency should describe its own work."))
  }
}
