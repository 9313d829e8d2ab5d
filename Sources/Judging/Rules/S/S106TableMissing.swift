import Chinese
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let s106: Rule = Rule(
    code: "S106", name: "table-missing", severity: .error, concern: .tableAbsence,
    summary: Wording(
      "表二、表三、表四应当以表格刊登在第二、三、四部分：没有找到的，只有图片、附件的，或者仅余未成表格的数字行的，分别指出。",
      en: """
        Table two, three or four was not found; reported separately when there is only a picture, an \
        attachment or lines of numbers.
        """),
    basis: [.text("《政府信息公开条例》第五十条"), .form()],
    fix: Wording(
      "在相应部分补上统计表格；图片和附件不能代替表格。",
      en: "Add the table to its section; a picture or an attachment does not replace it."),
    passing: [
      Example(), Example(year: 2020), Example(year: 2018),
      Example(cells: [Cell(.reconsideration, .total): nil]),
    ],
    failing: [
      Example {
        $0.remove(.disputes)
        $0.sections.removeLast(3)
        $0.doubts = [Doubt(code: .textEnds, message: "")]
      }.found(.notAssessable, in: 4, "第四部分没有读到"),
      Example {
        $0.remove(.disputes)
        $0.doubts = [Doubt(code: .pageUnread, message: "")]
      }.found(.notAssessable, in: 4, "第四部分没有读完"),
      Example {
        $0.remove(.requests)
        $0.doubts = [
          Doubt(code: .leftOut, cell: Cell(.received, .total), message: "隐藏的表三未读入")
        ]
      }.found(.review, in: 3, "请核对是否在未读取的内容里：“隐藏的表三未读入”"),
      Example { $0.removeTables() }.found(.fail, in: 2, "没有找到表二", of: 3),
      Example { $0.remove(.disputes) }.found(.fail, in: 4, "没有找到表四"),
      Example {
        $0.remove(.requests)
        $0.sections[3].pictures = 1
      }.found(.fail, in: 3, "只有图片或脚本显示的内容，没有可读的表三"),
      Example {
        $0.remove(.disclosure)
        $0.sections[2].text = LazyText("详见附件。")
      }.found(.fail, in: 2, "只提到附件，正文没有表二"),
      Example {
        $0.remove(.disclosure)
        $0.sections[2].tables = 1
      }.found(.review, in: 2, "有表格，但没有认出表二"),
      Example {
        $0.remove(.disputes)
        $0.sections[4].text = LazyText("0\n12\n1,200\n")
      }.found(.review, in: 4, "有成行的数，但没有认出表四"),
      Example {
        $0.remove(.disputes)
        $0.sections[4].text = LazyText(
          "结果维持 结果纠正 其他结果 尚未审结 总计 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0")
      }.found(.review, in: 4, "没有分行，没有认出任何一格"),
      Example {
        $0.remove(.disputes)
        $0.sections[4].text = LazyText("结果维持 结果纠正 其他结果 尚未审结 总计 0 0 0 0 0 0 0 0 0 0")
      }.found(.review, in: 4, "没有分行，没有认出任何一格"),
      Example {
        $0.remove(.disputes)
        $0.sections[4].text = LazyText("结果维持 结果纠正 其他结果 尚未审结 总计 0 0 0 0 0 0 0 0 0")
      }.found(.fail, in: 4, "没有找到表四"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, context.report.form != .statistics else { return nil }
      return Table.ofReports.compactMap { context.missing($0) }
    })
}

extension CheckContext {
  /// The finding that `table` is missing; nil where it was found.
  fileprivate func missing(_ table: Table) -> Finding? {
    guard !hasTable(table) else { return nil }
    let name = table.name(in: .chinese)
    let number = table.rawValue
    let english = table.name(in: .english)
    let title = SectionTitle.all[number - 1]
    let section = section(number)
    let part = "第\(title.ordinal)部分"
    func found(
      _ verdict: Finding.Verdict, _ chinese: @autoclosure () -> String,
      en english: @autoclosure () -> String
    ) -> Finding {
      let label = title.label(in: settings.language)
      return Rule.s106.finding(
        verdict, in: self, section: number, label: label, chinese(), en: english())
    }
    if gaps.isUnread(table) {
      let isPart = section != nil
      return found(
        .notAssessable, "\(part)没有读\(isPart ? "完" : "到")，无法判断有没有\(name)。",
        en: """
          \(english): section \(number) was not read\(isPart ? " to its end" : ""), so it is unknown whether \
          it has the table.
          """)
    }
    let isHidden: (Doubt) -> Bool = { $0.code == .known(.leftOut) && $0.cell?.table == table }
    if let hidden = report.doubts.first(where: isHidden) {
      return found(
        .review, "没有找到\(name)，请核对是否在未读取的内容里：“\(hidden.message)”",
        en: """
          \(english) was not found; please check whether it is in what was left out: “\(hidden.message)”
          """)
    }
    if section?.tables ?? 0 > 0 {
      return found(
        .review, "\(part)有表格，但没有认出\(name)的任何一格，请核对它是不是规定的表格。",
        en: """
          \(english): section \(number) has a table of which no cell was recognised; please check whether it is \
          the form's
          """)
    }
    if passage(number).hasLooseNumbers {
      return found(
        .review, "\(part)有成行的数，但没有认出\(name)的任何一格，请核对原文有没有规定的表格。",
        en: """
          \(english): section \(number) has lines of numbers of which no cell was recognised; please check \
          whether the original has the form's table
          """)
    }
    if passage(number).hasRunTogether(table) {
      return found(
        .review, "\(part)的文字里有\(name)的栏目和数字，但没有分行，没有认出任何一格，请在表格的每一行处换行。",
        en: """
          \(english): section \(number) has its columns and numbers run together, and no cell was recognised; \
          please put the rows on lines of their own
          """)
    }
    if section?.pictures ?? 0 > 0 {
      return found(
        .fail, "\(part)只有图片或脚本显示的内容，没有可读的\(name)，请用表格刊登数据。",
        en: """
          \(english): section \(number) has a picture or what a script writes, and no readable table; please \
          publish the table as text
          """
      )
    }
    if attachments.occur(in: passage(number).bytes) {
      return found(
        .fail, "\(part)只提到附件，正文没有\(name)，请在正文刊登表格。",
        en: """
          \(english): section \(number) mentions an attachment and has no table; please publish the table in \
          the report itself
          """)
    }
    return found(
      .fail, "没有找到\(name)，请在“\(title.heading)”下补上表格。",
      en: "\(english) was not found; please add it under “\(title.heading)”")
  }

}

extension IndexedText {
  /// Whether three or more lines consist of only a number, as in a table that was saved as text and lost
  /// its labels.
  fileprivate var hasLooseNumbers: Bool {
    paragraphs.lazy.filter { line in
      bytes[line].allSatisfy { UTF8Character.isDigit($0) || $0 == 0x2C || $0 == 0x2E }
    }.prefix(3).count == 3
  }

  /// Whether it has the columns of `table` and many numbers, as where its rows are not on lines of their own.
  fileprivate func hasRunTogether(_ table: Table) -> Bool {
    guard numbers.count >= 10 else { return false }
    let columns = Set(Cell.all.lazy.filter { $0.table == table }.map { $0.column(in: .chinese) })
    return columns.count(where: mentions) >= 3
  }
}

private let attachments = MultiPatternMatcher("附件 附表 附后 下载 见附")
