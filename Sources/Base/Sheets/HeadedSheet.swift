import Wordings

/// How many rows are searched for the header.
private let searched = 10

/// A sheet that people edit, saved as CSV: one of its first rows, below a title, names the columns.
package struct HeadedSheet<Column: HeaderNames>: Sendable {
  /// The rows below the header.
  package let rows: [HeadedRow<Column>]
  /// What the header calls each of its columns.
  package let names: [Column: String]
  /// The columns that are ignored though they are probably meant for one that the sheet does not have.
  package let doubtful: [LineProblem]

  /// Parses `bytes`. Throws all problems of the header: an unknown column that looks like a typo, a
  /// repeated one, none of `required`. Other unknown columns are ignored, or only those called as one of `remarks`.
  package init(
    _ bytes: [UInt8], required: [Column], remarks: [String]? = nil
  ) throws(FileProblems) {
    guard !HeadedSheet.isWorkbook(bytes) else {
      throw FileProblems([
        LineProblem(
          nil, "是旧版表格或者压缩文件，请另存为 .xlsx 或 CSV",
          en: "an old workbook or an archive: save it as .xlsx or CSV")
      ])
    }
    let records: [CommaSeparated.Record]
    do throws(LineProblem) { records = try CommaSeparated(bytes).rows } catch {
      throw FileProblems([error])
    }
    guard let index = HeadedSheet.header(of: records, required) else {
      throw FileProblems([LineProblem(nil, "是空的，没有表头", en: "empty: no header")])
    }
    let head = records[index]
    let columns = head.fields.map { Column(header: HeadedSheet.name($0)) }
    var problems = HeadedSheet.problems(of: head, columns, required)
    if problems.isEmpty, let remarks {
      for (index, field) in head.fields.enumerated() where columns[index] == nil {
        let name = HeadedSheet.name(field)
        guard !name.isEmpty, !remarks.contains(name) else { continue }
        problems.append(
          LineProblem(head.line, "不认识的列“\(name)”", en: "unknown column “\(name)”"))
      }
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
    rows = records[(index + 1)...].map { HeadedRow($0, columns) }
    names = Dictionary(
      zip(columns, head.fields).compactMap { column, field in
        column.map { ($0, HeadedSheet.name(field)) }
      }
    ) { first, _ in first }
    doubtful = zip(head.fields, columns).compactMap { field, column -> LineProblem? in
      let name = HeadedSheet.name(field)
      guard column == nil, let meant = Column.hinted(by: name, besides: columns) else { return nil }
      return LineProblem(
        head.line, "“\(name)”一列没有采用，是不是“\(meant.chinese)”？是的，请改列名",
        en: "column “\(name)” is ignored; rename it if it is “\(meant.rawValue)”")
    }
  }

  /// The index of the row that names the columns: the first one with all of `required`, else the one with most
  /// columns among the first rows. Nil without rows.
  private static func header(of records: [CommaSeparated.Record], _ required: [Column]) -> Int? {
    let known = records.prefix(searched).map { record in
      Set(record.fields.compactMap { Column(header: name($0)) })
    }
    if let index = known.firstIndex(where: { $0.isSuperset(of: required) }) { return index }
    let most = known.map(\.count).max()
    return known.firstIndex { $0.count == most }
  }

  /// Whether `bytes` are an archive, such as .xlsx, or a compound file, such as .xls.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The name of a column, whatever blanks lay it out.
  private static func name(_ field: String) -> String {
    let name = HeadedRow<Column>.folded(field)
    return name.utf8.count > name.count ? name.filter { !$0.isWhitespace } : name
  }

  private static func problems(
    of head: CommaSeparated.Record, _ columns: [Column?], _ required: [Column]
  ) -> [LineProblem] {
    var problems: [LineProblem] = []
    for (index, field) in head.fields.enumerated() {
      let name = name(field)
      if let column = columns[index], columns[..<index].contains(column) {
        problems.append(LineProblem(head.line, "“\(name)”列重复", en: "duplicate column “\(name)”"))
      }
      if columns[index] == nil, let meant = Column.meant(by: name) {
        problems.append(
          LineProblem(
            head.line, "不认识的列“\(name)”，是不是“\(meant.rawValue)”？",
            en: "unknown column “\(name)”; did you mean “\(meant.rawValue)”?"))
      }
    }
    for column in required where !columns.contains(column) {
      let (name, chinese) = (column.rawValue, column.chinese)
      problems.append(
        LineProblem(
          head.line, "表头没有“\(name)”或“\(chinese)”一列，请写明列名",
          en: "no column “\(name)”: a line must name the columns"))
    }
    return problems
  }
}
