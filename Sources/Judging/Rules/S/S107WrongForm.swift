import Forms
import Records
import Wordings

extension Rule {
  static let s107: Rule = Rule(
    code: "S107", name: "wrong-form", severity: .error,
    summary: Wording(
      "表格应当使用报告年度的版本，不能混用两个版本；晚于已知版本且有未识别的行，需要人工核实。",
      en: """
        The tables follow the form of another year, or mix two forms; for review when the year is later than \
        the newest known form and rows are unplaced.
        """),
    basis: [.everyForm],
    fix: Wording("改用报告年度规定的表格重新填报。", en: "Use the form of the report's year."),
    passing: [
      Example(), Example(year: 2020), Example(year: nil, formOf: 2020),
      Example { $0.joinItemSix() },
      Example(year: Edition.knownThrough) {
        $0.unplaced = [Unplaced(table: 1, row: 9, column: 2, text: "7")]
      },
    ],
    failing: [
      Example(formOf: 2020).found(.fail, "使用了2019年版"),
      Example(year: 2020, formOf: 2021).found(.fail, "2020年的报告使用了2021年版"),
      Example(formOf: 2018).found(.fail, "使用了2014年版"),
      Example(cells: [Cell(.procurement, .items): 0, Cell(.procurement, .amount): 0])
        .found(.fail, at: Cell(.procurement, .items), "栏目：“采购项目数量”、“采购总金额”"),
      Example(year: 2020) {
        for cell in RowGroup.otherHandling.rows.flatMap(\.cells) { $0.cells[cell] = .number(.zero) }
      }.found(.fail, at: Cell(.notSupplemented, .naturalPerson), "2019年版的表格中混有2021年版"),
      Example(year: 2031) {
        $0.unplaced = [Unplaced(table: 1, row: 9, column: 2, text: "7")]
      }.found(.review, "没有的行（如“7”）"),
      Example(year: 2031) { report in
        report.unplaced = (1...4).map {
          Unplaced(table: 1, row: 9, column: $0, text: "\($0)")
        }
      }.found(.review, "没有的行（如“1”、“2”、“3”），"),
      Example(year: Edition.all.last?.since ?? 2021) {
        $0.doubts = [Doubt(code: .unknownEdition, message: "")]
      }
      .found(.review, "没有的行，"),
      Example(year: Edition.all.last?.since ?? 2021) {
        $0.doubts = [Doubt(code: .unknownEdition, message: "表三的行“9.其他”不属于已知表式，可能")]
        $0.unplaced = [Unplaced(table: 1, row: 9, column: 2, text: "7")]
      }
      .found(.review, "没有的行（如“9.其他”）"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, let form = context.report.form else { return nil }
      if let unknown = context.unknownEdition { return [unknown] }
      if let year = context.report.year, let due = Edition.inForce(in: year), due.form != form {
        return [context.otherForm(form, year: year, due: due)]
      }
      return context.mixture.map { [$0] } ?? []
    })
}

extension CheckContext {
  /// The finding that a report on `year` follows `form`, not that of the edition `due`.
  fileprivate func otherForm(_ form: Form, year: Int, due: Edition) -> Finding {
    let notice = form.notice
    return Rule.s107.finding(
      .fail, in: self,
      "\(year)年的报告使用了\(form.rawValue)年版（\(notice)）的表格，应当使用\(due.form.rawValue)年版（\(due.notice)）。",
      en: """
        The \(year) report uses the \(form.rawValue) form (“\(notice)”) but must use the \
        \(due.form.rawValue) form (“\(due.notice)”)
        """)
  }

  /// The finding about a report that may follow a form newer than the known ones.
  fileprivate var unknownEdition: Finding? {
    guard let year = report.year, let newest = Edition.all.last, year >= newest.since
    else { return nil }
    let isDoubted = report.doubts.contains { $0.code == .known(.unknownEdition) }
    guard isDoubted || (year > Edition.knownThrough && !report.unplaced.isEmpty) else {
      return nil
    }
    let rows = report.doubts.filter { $0.code == .known(.unknownEdition) }
      .compactMap(\.message.quotedPart)
    let texts = (rows.isEmpty ? report.unplaced.map(\.text) : rows).prefix(3).map { "“\($0)”" }
    return Rule.s107.finding(
      .review, in: self,
      "\(year)年的表格中有已知版本没有的行"
        + (texts.isEmpty ? "" : "（如\(texts.joined(separator: "、"))）") + "，可能用了新版格式，请核实。",
      en: "The tables of \(year) have rows that no known form has"
        + (texts.isEmpty ? "" : " (such as \(texts.joined(separator: ", ")))")
        + ", perhaps from a new form; please verify")
  }

  /// The finding that the tables mix cells of two forms.
  fileprivate var mixture: Finding? {
    guard let form = report.form else { return nil }
    let cells = report.cells
    let strangers = (foreignCells[form] ?? []).filter { cells[$0.cell] != .absent }
    guard let (other, first) = strangers.first else { return nil }
    let language = settings.language
    var columns: [String] = []
    for (_, cell) in strangers {
      let name =
        "“\(cell.table == .disclosure ? cell.column(in: language) : cell.row(in: language))”"
      if !columns.contains(name) { columns.append(name) }
    }
    let named =
      columns.prefix(4).joined(separator: language.says("、", en: ", "))
      + (columns.count > 4 ? language.says("等", en: " and others") : "")
    var finding = Rule.s107.finding(
      .fail, in: self, section: first.section, label: label(first),
      "\(form.rawValue)年版的表格中混有\(other.rawValue)年版（\(other.notice)）的栏目：\(named)，请统一用一个版本。",
      en: """
        The tables mix the \(form.rawValue) form with the \(other.rawValue) form (“\(other.notice)”): \
        \(named); please use only one
        """)
    finding.cell = first
    return finding
  }
}

/// For each form, the cells of other editions that show a mixture.
private let foreignCells: [Form: [(form: Form, cell: Cell)]] = {
  let editions = Edition.all.map { (form: $0.form, folds: $0.folds.map(\.row)) }
  let pairs = editions.map { form, folds in
    let others = editions.map(\.form).filter { $0 != form }
    let cells = others.flatMap { other in
      foreign(in: other, to: form, folds).map { (form: other, cell: $0) }
    }
    return (form, cells)
  }
  return Dictionary(pairs) { first, _ in first }
}()

/// The cells that distinguish `other` from `own`: those that `own` does not have, its known variants with
/// joined rows, `folds`, included.
private func foreign(in other: Form, to own: Form, _ folds: [Row]) -> [Cell] {
  Cell.all.filter { cell in
    other.has(cell) && !own.has(cell) && cell.table != .disputes
      && !(cell.row.map(folds.contains) ?? false)
  }
}

extension String {
  /// The first text in quotation marks.
  fileprivate var quotedPart: String? {
    guard let start = firstIndex(of: "“"), let end = lastIndex(of: "”"), start < end else {
      return nil
    }
    return String(self[index(after: start)..<end])
  }
}
