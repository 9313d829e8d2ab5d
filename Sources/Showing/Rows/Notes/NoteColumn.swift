import Sheets

/// A column of a list of notes.
enum NoteColumn: String, HeaderNames {
  case cell, note, basis

  var names: [String] {
    switch self {
    case .cell: ["cell", "单元格", "格", "指标"]
    case .note: ["note", "口径", "说明", "口径说明"]
    case .basis: ["basis", "依据", "文件依据"]
    }
  }
}
