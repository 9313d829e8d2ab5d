import Chinese

/// Heads of tables as OCR and models write them: names that they made up, words split over two rows.
extension TableCell {
  /// Whether it is a column's name that no form has: `数据1`, `第 2 列`, `Unnamed: 3`.
  var isInventedHead: Bool {
    guard (3...24).contains(text.utf8.count), text.utf8.contains(where: TableCell.mayBeDigit)
    else { return false }
    var rest = NormalizedLabel.folded(text)[...]
    if rest.last == "列" { rest = rest.dropLast() }
    let digits = rest.reversed().prefix(while: \.isDigit)
    guard (1...2).contains(digits.count) else { return false }
    return TableCell.inventedNames.contains(rest.dropLast(digits.count).string.lowercased())
  }

  /// Whether `byte` is a digit, or the first of one of full width.
  private static func mayBeDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0xEF
  }

  private static let inventedNames: Set<String> = [
    "数据", "数值", "数字", "列", "栏", "值", "字段", "列名", "第", "col", "column", "value", "data",
    "unnamed:", "field",
  ]
}

extension [TableLine] {
  /// Joins each two rows of a head whose cells are the halves of labels, `本年制发` over `件数`; the upper
  /// row is left without cells.
  mutating func joinSplitHeads(_ vocabulary: Vocabulary) {
    for index in indices.dropLast() where self[index].hasColumns {
      guard let joined = self[index].joined(with: self[index + 1], vocabulary) else { continue }
      self[index].cells = []
      self[index + 1].cells = joined
    }
  }
}

extension TableLine {
  /// Its cells with those of `below` joined to them; nil unless each cell of `below` makes a label of the
  /// one above it, and one of these was none.
  fileprivate func joined(with below: TableLine, _ vocabulary: Vocabulary) -> [TableCell]? {
    guard cells.count > 1, !cells.contains(where: \.hasDigit),
      !below.cells.contains(where: \.hasDigit)
    else { return nil }
    var joined = cells
    var count = 0
    for cell in below.cells where !cell.text.isEmpty {
      guard let above = joined.firstIndex(where: { $0.column == cell.column }),
        !joined[above].text.isEmpty
      else { return nil }
      let whole = joined[above].text + cell.text
      guard vocabulary.match(whole, in: nil) != nil else { return nil }
      if vocabulary.match(joined[above].text, in: nil) == nil { count += 1 }
      joined[above] = TableCell(
        text: whole, row: joined[above].row, column: cell.column,
        columnSpan: joined[above].columnSpan,
        line: joined[above].line)
    }
    return count > 0 ? joined : nil
  }
}

extension TableCell {
  fileprivate var hasDigit: Bool { text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
}
