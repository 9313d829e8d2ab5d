import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let c201: Rule = Rule(
    code: "C201", name: "cell-absent", severity: .error, concern: .absence,
    summary: Wording(
      """
      表格缺少表式规定的行或列，每行、每列报一条；表里有未归位的数、有这一行的标签、正文里有标签和数字或另有图片时，请核对是否为读取错误；文件没有读到的开头和中断以后的，和填在另一种表式栏目下的，不算缺少。
      """,
      en: """
        A row or column of the form is missing, one finding for each; for review where numbers are unplaced, \
        the row's label was found, the text has it with a number, or the section has a picture. Not where the text begins late or ends early, or the row has the \
        columns of another form.
        """),
    basis: [.form("表式")],
    fix: Wording("按表式补上缺少的行或列。", en: "Add the missing row or column."),
    passing: [
      Example(), Example(year: 2020), Example { $0.joinItemSix() },
      Example {
        $0.remove { $0.row == .rules }
        $0.cells[Cell(.rules, .made)] = .number(.zero)
      },
    ],
    failing: [
      Example {
        $0.remove { $0.section == 4 || $0.row == .carriedForward }
        $0.sections.removeLast(3)
        $0.doubts = [Doubt(code: .textEnds, message: "")]
      }.found(.notAssessable, at: Cell(.carriedForward, .naturalPerson), "表三其余7格没有读到"),
      Example {
        $0.title = nil
        $0.sections.removeSubrange(1...3)
        $0.sections[0].text = LazyText("")
        $0.sections[0].tables = 1
        $0.remove { $0.section == 2 || $0.row == .received }
      }.found(.notAssessable, at: Cell(.received, .naturalPerson), "表三其余7格没有读到，文件缺少开头"),
      Example { $0.remove { $0.row == .carriedForward } }
        .found(.fail, at: Cell(.carriedForward, .naturalPerson), "“四、结转下年度继续办理”行（7格），请按表式补上"),
      Example { $0.remove { $0.row == .fees } }
        .found(.fail, at: Cell(.fees, .amount), "行（1格），请按表式补上"),
      Example { $0.remove { $0.column == .research } }
        .found(.fail, at: Cell(.received, .research), "“科研机构”列（25格）"),
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
      Example {
        $0.remove { $0.row == .fees }
        $0.unplaced = [3, 4].map { Unplaced(table: 1, row: 9, column: $0, text: "7") }
      }.found(.fail, at: Cell(.fees, .amount), "请按表式补上"),
      Example {
        $0.remove { $0.row == .fees }
        $0.sections[2].pictures = 1
      }.found(.review, at: Cell(.fees, .amount), "是否在图片里"),
      Example {
        $0.remove { $0.row == .penalties }
        $0.sections[2].text = LazyText("行政处罚：57件")
      }.found(.review, at: Cell(.penalties, .decisions), "正文里有“行政处罚”和数字"),
      Example {
        $0.remove { $0.row == .penalties }
        $0.sections[2].text = LazyText("全年公开行政处罚和行政强制信息12条。")
      }.found(.fail, at: Cell(.penalties, .decisions), "请按表式补上"),
      Example {
        $0.remove { $0.row == .fees }
        $0.doubts = [Doubt(code: .leftOut, message: "隐藏的内容含有数字，未读取：第30行")]
      }.found(.review, at: Cell(.fees, .amount), "请核对是否在未读取的内容里：“隐藏的内容含有数字，未读取：第30行”"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      let gaps = context.gaps
      let groups = Table.ofReports.filter(context.hasTable).flatMap { table in
        CellGroup.groups(.absent, table: table, in: context) {
          gaps.isCutOff($0) || gaps.isBeforeBeginning($0) || gaps.isReadOtherwise($0)
        }
      }
      let printed = Set(
        context.report.doubts.filter { $0.code == .known(.rowUnread) }.compactMap(\.cell))
      let loose = LooseRows(context.report)
      return Table.ofReports.flatMap(context.cutOffFindings)
        + groups.map { group in
          let cause = context.otherCause(of: group, printed, loose)
          let advice = cause ?? context.says("请按表式补上", en: "please add it as in the form")
          var finding = c201.finding(
            cause == nil ? .fail : .review, in: context, section: group.table.rawValue,
            label: group.name,
            "没有读到\(group.name)（\(group.cells.count)格），\(advice)。",
            en:
              "\(group.name) (\(English.count(group.cells.count, "cell"))) was not found: \(advice)."
          )
          finding.cell = group.cells.first
          finding.operands = group.cells.map {
            Finding.Operand(cell: $0, year: context.report.year, value: nil)
          }
          return finding
        }
    })
}

extension CheckContext {
  /// What to look at where the report may have the cells of `group`, which were not found; nil where nothing shows
  /// that. `printed` are the first cells of rows whose labels were read.
  fileprivate func otherCause(
    of group: CellGroup, _ printed: Set<Cell>, _ loose: LooseRows
  ) -> String? {
    if loose.mayHold(group.cells.count) {
      return says("表中有未归位的数，请核对原文", en: "numbers are unplaced; please check the original")
    }
    if group.cells.contains(where: printed.contains) {
      return says(
        "表中有这一行的标签，请核对各格是否空白", en: "its label was found; please check for blank cells")
    }
    let unread: [OpenWord<Doubt.Code>] = [.known(.leftOut), .known(.pageUnread)]
    if let label = group.cells.first?.rowLabelInProse(passage(group.table.rawValue)) {
      return says(
        "正文里有“\(label)”和数字，没有在表格中单独成行，请核对是不是这一行",
        en: """
          the text has “\(label)” with a number, not as a row of the table; please check whether it is the row
          """)
    }
    if let hidden = report.doubts.first(where: { unread.contains($0.code) }) {
      return says(
        "请核对是否在未读取的内容里：“\(hidden.message)”",
        en: "please check whether it is in what was left out: “\(hidden.message)”")
    }
    if let section = section(group.table.rawValue), section.pictures > 0 {
      return says(
        "这一部分另有图片，请核对是否在图片里",
        en: "the section has a picture; please check whether it is in the picture")
    }
    return nil
  }

  /// The findings that the text begins after cells of `table`, or ends before them, while others were read
  /// (S101 says where).
  fileprivate func cutOffFindings(in table: Table) -> [Finding] {
    guard gaps.cutTables, hasTable(table), let cells = lines?.cells(of: table) else { return [] }
    let ends = [
      (
        cells.filter(gaps.isBeforeBeginning),
        says("文件缺少开头", en: "the beginning of the file is missing")
      ),
      (cells.filter(gaps.isCutOff), says("文件在此之前中断", en: "the file breaks off before them")),
    ]
    return ends.compactMap { unread, cause in
      guard let first = unread.first else { return nil }
      var finding = Rule.c201.finding(
        .notAssessable, in: self, section: table.rawValue, label: label(first),
        "\(table.name(in: .chinese))其余\(unread.count)格没有读到，\(cause)。",
        en: """
          The other \(English.count(unread.count, "cell")) of \(table.name(in: .english)) were not read: \
          \(cause).
          """)
      finding.cell = first
      finding.operands = unread.map {
        Finding.Operand(cell: $0, year: report.year, value: nil)
      }
      return finding
    }
  }
}

extension Cell {
  /// The label of the row of the cell if a line of `text` has it with a number right behind it, as a row of a table
  /// that was not read as one; else nil.
  fileprivate func rowLabelInProse(_ text: IndexedText) -> String? {
    guard let label = row?.label.chinese else { return nil }
    let words = Array(label.unicodeScalars)
    for line in text.paragraphs.lazy.map({ Array(text.string($0).unicodeScalars) }) {
      guard let range = line[...].range(of: words) else { continue }
      let rest = line[range.upperBound...].drop { " \u{3000}\t:：|".unicodeScalars.contains($0) }
      if rest.first?.properties.numericType == .decimal { return label }
    }
    return nil
  }
}

/// The rows of numbers that were not placed. One of them may be a row that was not found.
private struct LooseRows {
  /// How many numbers each one has.
  private var counts: [Int] = []
  /// Whether the reader could not tell which row one of them is; else each has another label.
  private let hasUnknown: Bool

  init(_ report: Report) {
    let codes: [OpenWord<Doubt.Code>] = [.known(.rowUnassigned), .known(.textEnds)]
    hasUnknown = report.doubts.contains { codes.contains($0.code) }
    var last: Unplaced?
    // An unknown label with an ordinal (1.秘密) is no number of its row.
    for number in report.unplaced where !number.text.isLabel {
      if let last, last.table == number.table, last.row == number.row {
        counts[counts.count - 1] += 1
      } else {
        counts.append(1)
      }
      last = number
    }
  }

  /// Whether one of them may be a row of `count` cells, or a part of it. A row with another label and more
  /// numbers is not.
  func mayHold(_ count: Int) -> Bool {
    !counts.isEmpty && (hasUnknown || counts.contains { $0 <= count })
  }
}

extension String {
  /// Whether it is words with a digit, and not a number with its unit.
  fileprivate var isLabel: Bool {
    unicodeScalars.lazy.filter(\.properties.isIdeographic).prefix(2).count == 2
  }
}
