import Wordings

extension Cell {
  /// Its place in words: `表三 · 三、本年度办理结果（七）总计 · 自然人`.
  package var label: String { label(in: .chinese) }

  /// Its place in words: `表三 · 三、本年度办理结果（七）总计 · 自然人`, `Table three · 3. Outcome (7) Total ·
  /// Natural persons`.
  package func label(in language: Language) -> String {
    let row = rowLabels(in: language).joined(separator: language.says("", en: " "))
    guard table != .statistics else { return row }
    return "\(table.name(in: language)) · \(row) · \(column(in: language))"
  }

  /// The labels of its row from the outside in, as the earliest edition prints them.
  package func rowLabels(in language: Language) -> [String] {
    if let row { return row.labels(in: language) }
    return [indicator.map { language.says($0.label, en: $0.english) } ?? ""]
  }

  /// The innermost label of its row.
  package func row(in language: Language) -> String { rowLabels(in: language).last ?? "" }

  /// The label of its column, as the earliest edition prints it; empty in the statistics table.
  package func column(in language: Language) -> String {
    guard table != .statistics else { return "" }
    let label = Catalogue.columnLabels[Int(Catalogue.cells[index].label)]
    return language.says(label.chinese, en: label.english)
  }
}

extension Row {
  /// Its labels from the outside in, as the earliest edition prints them.
  package func labels(in language: Language) -> [String] {
    let rows = language == .chinese ? Catalogue.chineseRows : Catalogue.englishRows
    let labels = rows[Int(rawValue)]
    if labels.middle.isEmpty { return [labels.inner] }
    if labels.outer.isEmpty { return [labels.middle, labels.inner] }
    return [labels.outer, labels.middle, labels.inner]
  }

  /// Its innermost label.
  package var label: Wording {
    let row = Int(rawValue)
    return Wording(Catalogue.chineseRows[row].inner, en: Catalogue.englishRows[row].inner)
  }
}
