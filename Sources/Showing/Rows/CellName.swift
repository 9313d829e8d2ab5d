import Forms

/// The id and the label of a cell as fields, prepared once for many rows.
struct CellName: Sendable {
  let id: PreparedText
  let label: PreparedText

  /// Those of `Cell.all`, for `writer`.
  static func all(for writer: FieldWriter) -> [CellName] {
    Cell.all.map { CellName(id: writer.prepared($0.id), label: writer.prepared($0.label)) }
  }
}
