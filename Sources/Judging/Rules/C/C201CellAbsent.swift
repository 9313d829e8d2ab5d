import Forms
import Records
import Wordings

extension Rule {
  static let c201: Rule = Rule(
    code: "C201", name: "cell-absent", severity: .error, concern: .absence,
    summary: Wording(
      "表格缺少表式规定的行或列，每行、每列报一条；表里有未归位的数，或者有这一行的标签时，请核对是否读取问题。",
      en: """
        A row or column of the form is missing, one finding for each; for review where numbers are unplaced \
        or the row's label was found.
        """),
    basis: [.form("表式")],
    fix: Wording("按表式补上缺少的行或列。", en: "Add the missing row or column."),
    passing: [Example(), Example(year: 2020), Example { $0.joinItemSix() }],
    failing: [
      Example { $0.remove { $0.row == .carriedForward } }
        .found(.fail, at: Cell(.carriedForward, .naturalPerson), "“四、结转下年度继续办理”行（7 格），请按表式补上"),
      Example { $0.remove { $0.row == .fees } }
        .found(.fail, at: Cell(.fees, .amount), "行（1 格），请按表式补上"),
      Example { $0.remove { $0.column == .research } }
        .found(.fail, at: Cell(.received, .research), "“科研机构”列（25 格）"),
      Example {
        $0.remove { $0.row == .directLitigation }
        $0.unplaced = [Unplaced(table: 3, row: 4, column: 1, text: "7")]
      }.found(.review, at: Cell(.directLitigation, .upheld), "未归位的数"),
      Example {
        $0.remove { $0.row == .fees }
        $0.doubts = [
          Doubt(code: .rowUnread, cell: Cell(.fees, .amount), message: "")
        ]
      }.found(.review, at: Cell(.fees, .amount), "有这一行的标签"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      let groups = Table.ofReports.filter(context.hasTable).flatMap { table in
        CellGroup.groups(.absent, table: table, in: context)
      }
      let isCut = context.report.doubts.contains { $0.code == .known(.textEnds) }
      let printed = Set(
        context.report.doubts.filter { $0.code == .known(.rowUnread) }.compactMap(\.cell))
      return groups.map { group in
        let isOpen = !context.report.unplaced.isEmpty
        let isPrinted = group.cells.contains(where: printed.contains)
        let advice =
          isOpen
          ? context.says(
            "表中有未归位的数，请核对原文", en: "numbers are unplaced; please check the original")
          : isPrinted
            ? context.says(
              "表中有这一行的标签，请核对各格是否空白", en: "its label was found; please check for blank cells")
            : isCut
              ? context.says(
                "正文在表内结束，可能不完整", en: "the document ends within a table and may be cut off")
              : context.says("请按表式补上", en: "please add it as in the form")
        var finding = c201.finding(
          isOpen || isPrinted ? .review : .fail, in: context, section: group.table.rawValue,
          label: group.name,
          "没有读到\(group.name)（\(group.cells.count) 格），\(advice)。",
          en:
            "\(group.name) (\(English.count(group.cells.count, "cell"))) was not found: \(advice).")
        finding.cell = group.cells.first
        finding.operands = group.cells.map {
          Finding.Operand(cell: $0, year: context.report.year, value: nil)
        }
        return finding
      }
    })
}
