import Forms
import Records
import Wordings

extension Rule {
  static let s101: Rule = Rule(
    code: "S101", name: "section-missing", severity: .error,
    summary: Wording(
      "六个部分缺一不可：缺少哪一部分就指出哪一部分。",
      en: "One of the six sections is missing."),
    basis: [.text("《政府信息公开条例》第五十条"), .form()],
    fix: Wording(
      "补上缺少的部分；没有内容的，也要保留标题并写明“无”。",
      en: "Add the section; where there is nothing to report, keep its heading and write “无”."),
    passing: [
      Example(),
      Example(year: 2018) { $0.sections = [] },
      Example(year: nil) {
        $0.removeTables()
        $0.sections = []
      },
    ],
    failing: [
      Example { $0.sections.removeLast() }.found(.fail, in: 6, "没有找到第六部分"),
      Example { $0.sections = [] }.found(.fail, in: 1, "没有找到第一部分", of: 6),
      Example(year: nil, formOf: 2020) { $0.sections.remove(at: 1) }
        .found(.fail, in: 1, "没有找到第一部分"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019 else { return nil }
      return SectionTitle.all.filter { context.section($0.number) == nil }.map { title in
        Rule.s101.finding(
          .fail, in: context, section: title.number,
          label: title.label(in: context.settings.language),
          "没有找到第\(title.ordinal)部分“\(title.wording)”，请补上标题“\(title.heading)”及其内容",
          en:
            "Section \(title.number) is missing; please add its heading “\(title.heading)” and its content"
        )
      }
    })
}
