import Documents
import Forms

/// The doubts about tables of the forms that a page has, but does not show: in a fold, behind a tab.
enum HiddenTables {
  /// `hidden` are the first texts of each such table; a table of which some cells are read in `recognized` is shown.
  static func doubts(
    about hidden: [[String]], _ recognized: RecognizedTables, _ matcher: LabelMatcher
  ) -> [LocalizedDoubt] {
    guard !hidden.isEmpty else { return [] }
    let labels = hidden.joined().compactMap { matcher.match($0, in: nil)?.label }
    return Table.ofReports.compactMap { table in
      guard labels.contains(where: { $0.tables == [table] && $0 != .other }),
        !recognized.positions.contains(where: { $0.cell.table == table }),
        let first = Edition.all[0].cells.first(where: { $0.table == table })
      else { return nil }
      let (chinese, english) = (table.name(in: .chinese), table.name(in: .english))
      return LocalizedDoubt(
        .leftOut, at: first, "\(chinese)在页面上没有显示（如折叠、在另一选项卡里），未读入，请展开后核对",
        en: """
          the page does not show \(english) (it may be folded or behind a tab), which was not read; unfold it and \
          check
          """)
    }
  }
}
