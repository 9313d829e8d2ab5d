import Wordings

extension Cell {
  /// The label in Chinese.
  package var label: String { label(in: .chinese) }

  /// The label: `表三 · 三、本年度办理结果（七）总计 · 自然人`, `Table three · 3. Outcome (7) Total · Natural
  /// persons`.
  package func label(in language: Language) -> String {
    let row = rowLabels(in: language).joined(separator: language.says("", en: " "))
    guard table != .statistics else { return row }
    return "\(table.name(in: language)) · \(row) · \(column(in: language))"
  }

  /// The labels of the row, the outermost first, as in the earliest edition.
  package func rowLabels(in language: Language) -> [String] {
    if let row { return row.labels(in: language) }
    return [indicator.map { language.says($0.label, en: $0.english) } ?? ""]
  }

  /// The innermost label of the row.
  package func row(in language: Language) -> String { rowLabels(in: language).last ?? "" }

  /// The label of the column, as in the earliest edition; empty in the statistics table.
  package func column(in language: Language) -> String {
    guard table != .statistics else { return "" }
    let label = Catalogue.columnLabels[Int(Catalogue.cells[index].label)]
    return language.says(label.chinese, en: label.english)
  }
}

extension Row {
  /// The labels, the outermost first, as in the earliest edition.
  package func labels(in language: Language) -> [String] {
    let rows = language == .chinese ? Catalogue.chineseRows : Catalogue.englishRows
    let labels = rows[Int(rawValue)]
    if labels.middle.isEmpty { return [labels.inner] }
    if labels.outer.isEmpty { return [labels.middle, labels.inner] }
    return [labels.outer, labels.middle, labels.inner]
  }

  /// The innermost label.
  package var label: Wording {
    let row = Int(rawValue)
    return Wording(Catalogue.chineseRows[row].inner, en: Catalogue.englishRows[row].inner)
  }
}
