/// A sheet that people filled in, in one file or in both: the text and the workbook.
package struct FilledSheet: Sendable {
  /// A file with the sheet: its rows, and what to call it where two texts differ.
  package typealias Version = (rows: [[String]], name: String)

  private typealias TypedRow = [String: String]

  private var head: [String] = []
  private var order: [String] = []
  private var rows: [String: TypedRow] = [:]
  /// Rows without a key, which people added.
  private var added: [TypedRow] = []

  /// Merges `versions` of the sheet `file` row by row: a field that one of them changed against `original`,
  /// the sheet as it was written, counts; where both changed it, both texts stay with their names.
  package init(_ file: ResultFile, _ versions: [Version], original: [[String]]) {
    let written = FilledSheet.byKey(original, file)
    for (index, version) in versions.enumerated() {
      for name in version.rows.first ?? [] where !name.isEmpty && !head.contains(name) {
        head.append(name)
      }
      for row in FilledSheet.rows(version.rows) {
        guard let key = FilledSheet.key(of: row, file) else {
          if !added.contains(row) { added.append(row) }
          continue
        }
        guard let other = rows[key] else {
          rows[key] = row
          order.append(key)
          continue
        }
        let names = (versions[max(0, index - 1)].name, version.name)
        rows[key] = FilledSheet.merged(other, row, written[key] ?? [:], names)
      }
    }
  }

  /// The rows of the merged sheet, the head first; none where there are no versions.
  package var table: [[String]] {
    guard !head.isEmpty else { return [] }
    let all = order.compactMap { rows[$0] } + added
    return [head] + all.map { row in head.map { row[$0] ?? "" } }
  }

  private static func merged(
    _ one: TypedRow, _ two: TypedRow, _ written: TypedRow, _ names: (String, String)
  ) -> TypedRow {
    var row = one
    for (name, text) in two {
      let (other, original) = (one[name] ?? "", written[name] ?? "")
      if plain(text) == plain(other) || plain(text) == plain(original) { continue }
      let isFirstChanged = plain(other) != plain(original) && !other.isEmpty
      row[name] =
        isFirstChanged && !text.isEmpty ? "\(other)（\(names.0)）；\(text)（\(names.1)）" : text
    }
    return row
  }

  /// A text without the guard that only a text file needs.
  private static func plain(_ text: String) -> Substring { text.drop { $0 == "'" } }

  private static func byKey(_ table: [[String]], _ file: ResultFile) -> [String: TypedRow] {
    let pairs = rows(table).compactMap { row in key(of: row, file).map { ($0, row) } }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func rows(_ table: [[String]]) -> [TypedRow] {
    guard let head = table.first else { return [] }
    return table.dropFirst().filter { $0.contains { !$0.isEmpty } }.map { fields in
      TypedRow(zip(head, fields)) { $1 }
    }
  }

  /// The key of a row of `file`; nil for one that people added.
  private static func key(of row: TypedRow, _ file: ResultFile) -> String? {
    func text(_ name: String) -> String { String(plain(row[name] ?? "")) }
    let id = text(file.idColumn ?? "")
    if !id.isEmpty { return id }
    let (rule, path) = (text(LedgerColumn.rule.rawValue), text(LedgerColumn.file.rawValue))
    return rule.isEmpty || path.isEmpty ? nil : "\(rule)\n\(path)"
  }
}
