import Records

extension Rule {
  static let s113: Rule = Rule(
    code: "S113", name: "identity", severity: .error,
    summary: "报告应当写明是哪个机关、哪一年度的报告：机关或年度哪个都没有找到，就指出哪个。",
    english: "No agency or no year could be found.",
    basis: nil,
    mend: "在标题中写明机关名称和年度，如“青石区民政局2022年政府信息公开工作年度报告”。",
    passing: [Example(), Example(.form2019, year: 2020)],
    failing: [
      Example { $0.agency = nil },
      Example(year: nil),
      Example(nil, year: nil) { $0.agency = nil },
    ],
    check: { subject in
      let report = subject.report
      guard subject.isOfStatute2019 || report.year == nil else { return nil }
      let title = report.title.map { "标题“\($0)”" } ?? "标题"
      let agency = report.agency == nil ? "没有找到报告机关：\(title)和文中都没有，请写明机关名称" : nil
      let year = report.year == nil ? "没有找到报告年度：\(title)和统计期限中都没有，请写明年度" : nil
      return [agency, year].compactMap { message in
        message.map { Rule.s113.finding(.fail, in: subject, label: "标题", quote: report.title, $0) }
      }
    })
}
