import Forms
import Records
import Wordings

extension Rule {
  static let e902: Rule = Rule(
    code: "E902", name: "fact-unused", severity: .warning, needs: .facts,
    summary: Wording(
      "其他来源的数没有对应的报告：单位名称写错，或者报告没有报送；给出名称最接近的单位。",
      en: "A fact in --facts is about no report of the stream; named with the closest agency."),
    basis: [],
    fix: Wording("更正单位名称、年度，或者催交报告。", en: "Correct the agency or the year, or request the report."),
    passing: [Example().knowing("青石区民政局,2022,requests.received.total,0,依申请公开系统,,")],
    failing: [
      Example().knowing("青石区民正局,2022,requests.received.total,0,依申请公开系统,,")
        .found(.fail, at: Cell(.received, .total), "最接近的是“青石区民政局”"),
      Example().knowing("青石区民政局,2021,requests.received.total,0,依申请公开系统,,")
        .found(
          .fail, at: Cell(.received, .total), "第2行没有对应的报告（青石区民政局2021年度）"),
    ],
    evaluation: .facts { fact, language in
      let (line, agency, year) = (fact.fact.line, fact.fact.agency, fact.fact.year)
      let closest =
        fact.nearest.map {
          language.says("，名称最接近的是“\($0)”", en: "; the closest name is “\($0)”")
        } ?? ""
      var finding = e902.finding(
        .fail, about: agency, year, fact.source,
        language.says(
          "第\(line)行没有对应的报告（\(agency)\(year)年度）\(closest)，请核实。",
          en: "Line \(line) is about no report (“\(agency)” \(year))\(closest); please verify."))
      finding.cell = fact.fact.cell
      return finding
    })
}

extension Finding {
  /// Whether it is about a line of the office's own file, and about no report.
  package var saysFactUnused: Bool { rule == Rule.e902.code }
}
