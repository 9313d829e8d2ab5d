import Forms

/// The heads over several columns of tables three and four. A page without borders may have one above the middle
/// one of its columns only.
enum SpanningHead {
  /// Whether `text` is such a head or a line of one, and of no head of a single column.
  static func stands(in text: String) -> Bool {
    text.count > 1 && spanning.contains { $0.contains(text) }
      && !single.contains { $0.contains(text) }
  }

  private static let spanning = heads { $0 > 1 }
  private static let single = heads { $0 == 1 }

  private static func heads(where isChosen: (Int) -> Bool) -> [String] {
    let cells = Edition.all.flatMap { edition in
      [Table.requests, .disputes].flatMap { edition.layout(of: $0) { _ in true } }.joined()
    }
    return cells.compactMap { cell in
      if case .head(let label) = cell.content, isChosen(cell.columns) { label.chinese } else { nil }
    }
  }
}
