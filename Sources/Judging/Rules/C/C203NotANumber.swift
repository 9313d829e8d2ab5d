import Forms
import Records
import Wordings

extension Rule {
  static let c203: Rule = Rule(
    code: "C203", name: "not-a-number", severity: .error,
    summary: Wording(
      """
      单元格里是文字或残缺的数字，不能作为数读取；能够确定是什么数的（如 --253）按该数读取，只作警告。数字旁有带删除线、隐藏、上下标或修订的文字没有采用的，\
      同一格出现两次的，或者图片、横置的页等没有读到的，请核实。
      """,
      en: """
        A cell holds words or damaged digits; only a warning where the number is certain. For review where \
        struck-out, hidden, raised or changed text beside a number was not used, a cell is there twice, or a \
        picture, a turned page or the like was not read.
        """),
    basis: [],
    fix: Wording(
      "改为数字，无数据的填“0”；删去不用的文字，接受或拒绝修订。",
      en: "Enter a number, 0 where there is none; remove unused text, and accept or reject changes."
    ),
    passing: [Example(), Example(cells: [Cell(.received, .total): nil])],
    failing: [
      Example(cells: [Cell(.received, .total): nil]) {
        let cell = Cell(.broughtForward, .legalService)
        $0.raw = [RawText(cell: cell, text: "1O")]
        $0.doubts = [Doubt(code: .notANumber, cell: cell, message: "")]
      }.found(.fail, at: Cell(.broughtForward, .legalService), "“1O”，不是数字"),
      Example(year: 2020, cells: [Cell(.rules, .totalDisclosed): -253]) {
        let cell = Cell(.rules, .totalDisclosed)
        $0.raw = [RawText(cell: cell, text: "--253")]
        $0.doubts = [Doubt(code: .numberDamaged, cell: cell, message: "")]
      }.found(.fail, at: Cell(.rules, .totalDisclosed), "填写为“--253”，按-253读取"),
      Example(cells: [Cell(.received, .total): 39]) {
        $0.doubts = [
          Doubt(code: .setApart, cell: Cell(.received, .total), message: "带删除线的“36”未读入")
        ]
      }.found(.review, at: Cell(.received, .total), "读取为39：带删除线的“36”未读入。"),
      Example {
        $0.blank { $0 == Cell(.received, .total) }
        $0.doubts = [Doubt(code: .setApart, cell: Cell(.received, .total), message: "上标“39”未读入")]
      }.found(.review, at: Cell(.received, .total), "没有读到数：上标“39”未读入。"),
      Example { $0.doubts = [Doubt(code: .setApart, message: "修订插入的“36”已读入")] }
        .found(.review, "文件中有隐藏、带删除线或修订的内容：修订插入的“36”已读入。"),
      Example { $0.doubts = [Doubt(code: .pageUnread, message: "第3页横置的文字未读入")] }
        .found(.review, "文件没有读完：第3页横置的文字未读入。"),
      Example(cells: [Cell(.received, .total): nil]) {
        $0.doubts = [Doubt(code: .cellUnread, cell: Cell(.received, .total), message: "单元格里是图片")]
      }.found(.review, at: Cell(.received, .total), "没有读到数"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      return context.report.doubts.compactMap { doubt in
        if doubt.code == .known(.pageUnread) { return context.unread(doubt) }
        if doubt.isOfUnusedText { return context.unusedText(doubt) }
        guard let cell = doubt.cell else { return nil }
        let text = context.raw(cell) ?? ""
        var finding: Finding
        switch doubt.code {
        case .known(.notANumber):
          finding = c203.finding(
            .fail, in: context, section: cell.section, label: context.label(cell),
            "\(cell.label)填写为“\(text)”，不是数字。",
            en: "\(cell.label(in: .english)): “\(text)” is not a number.")
        case .known(.numberDamaged):
          let number = context.report.cells.number(cell)?.description ?? ""
          finding = c203.finding(
            .fail, in: context, severity: .warning, section: cell.section,
            label: context.label(cell),
            "\(cell.label)填写为“\(text)”，按\(number)读取，请改正写法。",
            en: """
              \(cell.label(in: .english)): “\(text)” was read as \(number); please correct how it is written.
              """)
        default: return nil
        }
        finding.cell = cell
        return finding
      }
    })
}

extension Doubt {
  /// Whether text or a picture was not used, or is not certain to be part of the report.
  fileprivate var isOfUnusedText: Bool {
    code == .known(.setApart) || code == .known(.cellRepeated)
      || code == .known(.cellUnread) && cell != nil
  }
}

extension CheckContext {
  /// The finding that pages were not read, which the message of `doubt` names.
  fileprivate func unread(_ doubt: Doubt) -> Finding {
    Rule.c203.finding(
      .review, in: self, severity: .warning, "文件没有读完：\(doubt.message)。",
      en: "Not all of the document was read: “\(doubt.message)”.")
  }

  /// The finding that text beside a number, or elsewhere in the report, was not used. The message of `doubt`
  /// says which.
  fileprivate func unusedText(_ doubt: Doubt) -> Finding {
    guard let cell = doubt.cell else {
      return Rule.c203.finding(
        .review, in: self, severity: .warning,
        "文件中有隐藏、带删除线或修订的内容：\(doubt.message)。",
        en: "The document has hidden, struck-out or changed text: “\(doubt.message)”.")
    }
    let number = report.cells.number(cell)
    var finding = Rule.c203.finding(
      .review, in: self, severity: .warning, section: cell.section, label: label(cell),
      "\(cell.label)\(number.map { "读取为\($0)" } ?? "没有读到数")：\(doubt.message)。",
      en: "\(cell.label(in: .english)) "
        + (number.map { "was read as \($0)" } ?? "has no number") + ": “\(doubt.message)”.")
    finding.cell = cell
    finding.actual = number
    return finding
  }
}
