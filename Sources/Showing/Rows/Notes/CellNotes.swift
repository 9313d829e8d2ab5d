import Forms
import Records
import Sheets
import Wordings

/// What cells count (口径): what official texts say, followed by what an office adds.
package struct CellNotes: Sendable {
  /// The notes of the office, in the order of its file.
  private var added: [Cell: [CellNote]] = [:]

  /// The official notes alone.
  package init() {}

  /// Adds the notes of an office: a sheet with headers in English or Chinese. A row names a cell as
  /// `CellNames` knows it, a row of a table, or cells by a pattern. Throws all problems: a row without a cell
  /// or note, a cell that no form has, with the nearest one.
  package init(_ bytes: [UInt8]) throws(FileProblems) {
    let sheet = try HeadedSheet<NoteColumn>(bytes, required: [.cell, .note])
    let names = CellNames.all
    var problems: [LineProblem] = []
    for row in sheet.rows {
      problems += row.excess.map { [$0] } ?? []
      do throws(LineProblem) { try add(row, names) } catch { problems.append(error) }
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
  }

  private mutating func add(
    _ row: HeadedRow<NoteColumn>, _ names: CellNames
  ) throws(LineProblem) {
    guard let name = row.value(.cell) else { throw row.problem("没有填单元格", en: "no cell") }
    guard let text = row.text(.note) else { throw row.problem("没有填口径", en: "no note") }
    let cells = names.cells(called: name)
    guard !cells.isEmpty else {
      let nearest = CellNames.nearest(to: name, in: Edition.knownThrough, orRow: true)
      let hint = nearest.map { Wording("，最接近的是“\($0)”", en: "; the closest is “\($0)”") }
      throw row.problem(
        "没有单元格“\(name)”，或者不能确定是哪一格\(hint?.chinese ?? "")",
        en: "no cell “\(name)”, or several\(hint?.english ?? "")")
    }
    let note = CellNote(Wording(text, en: text), basis: row.text(.basis) ?? "")
    for cell in cells { added[cell, default: []].append(note) }
  }

  /// The notes on `cell` in `edition`; nil: in the statistics table, which has no official ones.
  package func notes(on cell: Cell, in edition: Edition?) -> [CellNote] {
    (edition?.note(of: cell).map { [$0] } ?? []) + (added[cell] ?? [])
  }

  /// The notes on the cells of `row` in `columns`, each with the labels of the columns that it is about:
  /// empty where it is about all of them.
  package func notes(
    on row: Row, in columns: [PrintedColumn], of edition: Edition
  ) -> [(note: CellNote, columns: [PrintedColumn])] {
    var found: [(note: CellNote, columns: [PrintedColumn])] = []
    for column in columns {
      for note in notes(on: Cell(row, column.column), in: edition) {
        if let index = found.firstIndex(where: { $0.note == note }) {
          found[index].columns.append(column)
        } else {
          found.append((note, [column]))
        }
      }
    }
    return found.map { ($0.note, $0.columns.count == columns.count ? [] : $0.columns) }
  }
}
