import Wordings

/// The tables of a Word document that people have filled in, and the text beside them.
package enum WordTables {
  /// The paragraphs outside of tables in `opened`; none where it is no document of Word that can be read without a
  /// converter.
  package static func paragraphs(in opened: OpenedDocument) throws(Refusal) -> [String] {
    guard opened.format == .docx, let parts = opened.parts else { return [] }
    return try WordReader.document(parts, keepsTables: true).blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }

  /// The texts of the tables in `opened`, also of those that only lay out the page; none where it is no
  /// document of Word that can be read without a converter.
  package static func texts(in opened: OpenedDocument) throws(Refusal) -> [[[String]]] {
    guard opened.format == .docx, let parts = opened.parts else { return [] }
    return try WordReader.document(parts, keepsTables: true).blocks.compactMap { block in
      guard case .grid(let grid) = block else { return nil }
      return grid.rows.map { row in
        row.reduce(into: [String]()) { texts, cell in
          while texts.count < cell.column { texts.append("") }
          texts.append(cell.text)
        }
      }
    }
  }
}
