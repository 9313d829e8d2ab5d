import Agencies
import Records
import Wordings

extension Rule {
  package static let x704: Rule = Rule(
    code: Concern.Owing.notSubmitted.rawValue, name: "not-submitted", severity: .error,
    concern: .owing(.notSubmitted), needs: .list,
    summary: Wording(
      "单位名单中的单位未报送指定年度的报告。",
      en: "An agency of the list has no report for --year."),
    basis: [.text("《政府信息公开条例》第四十九条")],
    fix: Wording(
      "催报；文件名或标题使用别名的，将别名补入单位名单。",
      en: "Request the report; where it came under another name, add that name to the list."),
    passing: [
      Example().listed(), Example { $0.agency = "区民政局" }.listed(),
      Example {
        $0.agency = nil; $0.source.path = "青石区民政局年报.docx"
      }.listed(),
    ],
    failing: [
      Example().listed().notSubmitted().found(.fail, "未收到青石区民政局2022年度报告"),
      Example().listed().notSubmitted(beside: Example(year: 2021))
        .found(.fail, "未收到青石区民政局2022年度报告"),
    ],
    evaluation: .list { status in
      status.owing.filter { $0.failures.isEmpty }.map { agency, _ in
        status.finding(
          of: x704, about: agency, "未收到\(agency.name)\(status.year)年度报告。",
          en: "No \(status.year) report received from “\(agency.name)”.")
      }
    })
}
