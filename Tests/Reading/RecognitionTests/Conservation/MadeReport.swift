import Forms

/// A report of 2022 with rows that deviate from the form, and the numbers on its pages.
struct MadeReport {
  private(set) var parts: [MadePart] = []
  private(set) var numbers: [MadeNumber] = []
  /// The number of rows that are not heads.
  private(set) var rowCount = 0
  private var source: NumberSource
  private let edition: Edition
  /// The row before, which may lack its number.
  private var previous: Row?
  /// The numbers of `source` that were looked for on the page.
  private var checked = 0

  init(seed: UInt64) {
    source = NumberSource(seed: seed)
    edition = source.chance(4) ? Edition.all[0] : Edition.all[Edition.all.count - 1]
    parts.append(.line("青石县民政局2022年政府信息公开工作年度报告"))
    for title in SectionTitle.all {
      parts.append(.line(title.heading))
      addProse()
      switch title.number {
      case 2: addDisclosure()
      case 3: addRequests()
      case 4: addDisputes()
      default: break
      }
    }
  }

  /// Adds a few lines of text.
  private mutating func addProse() {
    source.oddity = "prose"
    for _ in 0..<Int.random(in: 1...3, using: &source.generator) {
      let number = source.number()
      let line = source.pick([
        "全年共收到申请\(number)件，均按期答复。", "主动公开信息\(number)条", "附件\(number)：清单", "（\(number)）",
        "行政处罚\(number)件", "规章 \(number)", "其中自然人\(number)件", "联系电话：0512-\(number)",
        "\(number)年以来，我局认真落实条例。", "行政许可\(number)，行政强制0。", "受理\(number)", "共\(number)件",
      ])
      parts.append(.line(line))
      keepNumbers(in: [line]) { _ in nil }
    }
  }

  /// Keeps the new numbers that are printed in `texts`. `cells` returns the cells of the form that a
  /// number in the text at an index may be in; nil where any may have it.
  private mutating func keepNumbers(in texts: [String], of cells: (Int) -> Set<Cell>?) {
    let folded = texts.map(MadeNumber.folded)
    for number in source.numbers[checked...] {
      let printed = folded.map(number.printed)
      // Another number may contain its digits.
      let index = printed.firstIndex { $0?.run == number.text } ?? printed.firstIndex { $0 != nil }
      guard let index, var number = printed[index] else { continue }
      number.cells = cells(index)
      numbers.append(number)
    }
    checked = source.numbers.count
  }

  /// Rows in place of `row`, in a table of `width` columns; `other` is another row of that table.
  private mutating func rows(
    _ row: PrintedRow, _ other: PrintedRow, _ columns: [PrintedColumn], _ width: Int
  ) -> [[MadeCell]] {
    let count = columns.count
    let oddity = source.chance(3) ? source.pick(Oddity.all) : Oddity.all[0]
    source.oddity = oddity.name
    let rows = oddity.rows(row.label.chinese, other.label.chinese, count, &source)
    let own = Set(row.row.cells + other.row.cells + (previous?.cells ?? []))
    previous = row.row
    let isWhole = rows.count == 1 && rows[0].count == count + 1 && rows[0][0] == row.label.chinese
    let texts = Array(rows.joined())
    keepNumbers(in: texts) { index in
      guard isWhole, index > 0, texts[index].allSatisfy(\.isWholeNumber) else { return own }
      return Set([Cell(row.row, columns[index - 1].column)].compactMap { $0 })
    }
    rowCount += rows.count
    return rows.map { row in
      let span = row.count == 1 ? width : max(width - count, 1)
      return row.enumerated().map { MadeCell($1, columns: $0 == 0 ? span : 1) }
    }
  }

  private mutating func addDisclosure() {
    let blocks = edition.blocks
    let width = 1 + (blocks.map(\.columns.count).max() ?? 0)
    var table = MadeTable(width: width)
    let all = blocks.flatMap(\.rows)
    for block in blocks {
      let span = width - block.columns.count
      table.rows.append([MadeCell(block.article.chinese, columns: width)])
      table.rows.append(
        [MadeCell("信息内容", columns: span)] + block.columns.map { MadeCell($0.label.chinese) })
      for row in block.rows {
        table.rows += rows(row, source.pick(all), block.columns, width)
      }
    }
    parts.append(.table(table))
  }

  private mutating func addRequests() {
    let printed = edition.columns(of: .requests)
    let columns = printed.map(\.label.chinese)
    let width = 3 + columns.count
    var table = MadeTable(width: width)
    let note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    table.rows = [
      [MadeCell(note, columns: 3, rows: 3), MadeCell("申请人情况", columns: columns.count)],
      [
        MadeCell(columns[0], rows: 2), MadeCell("法人或其他组织", columns: columns.count - 2),
        MadeCell(columns[columns.count - 1], rows: 2),
      ],
      columns[1..<columns.count - 1].map { MadeCell($0) },
    ]
    let all = edition.rows(of: .requests)
    for row in all { table.rows += rows(row, source.pick(all), printed, width) }
    parts.append(.table(table))
  }

  private mutating func addDisputes() {
    let results = edition.columns(of: .disputes).map(\.label.chinese)
    let width = results.count * 3
    var table = MadeTable(width: width)
    table.rows = [
      [MadeCell("行政复议", columns: 5), MadeCell("行政诉讼", columns: 10)],
      results.map { MadeCell($0, rows: 2) } + [
        MadeCell("未经复议直接起诉", columns: 5), MadeCell("复议后起诉", columns: 5),
      ],
      (results + results).map { MadeCell($0) },
    ]
    source.oddity = "disputes"
    let texts = source.cells(width)
    let columns = edition.columns(of: .disputes).map(\.column)
    let cells = edition.rows(of: .disputes).flatMap { row in columns.map { Cell(row.row, $0) } }
    keepNumbers(in: texts) { [cells[$0]] }
    table.rows.append(texts.map { MadeCell($0) })
    parts.append(.table(table))
  }
}
