import Forms
import JSON
import Wordings

extension Formula {
  static var schema: Schema {
    Schema([
      SchemaKey("plus", .list(.object(CellSet.schema)), "What is added."),
      SchemaKey("minus", .list(.object(CellSet.schema)), "What is subtracted."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("plus")
    line.array(plus) { $0.write(to: &$1) }
    line.key("minus")
    line.array(minus) { $0.write(to: &$1) }
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      try Formula.sets(fields.optionalList("plus") ?? []),
      minus: try Formula.sets(fields.optionalList("minus") ?? []))
  }

  private static func sets(_ list: [Fields]) throws(Refusal) -> [CellSet] {
    var sets: [CellSet] = []
    for fields in list { sets.append(try CellSet(fields)) }
    return sets
  }
}

extension CellSet {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey(
        "group", .word(RowGroup.allCases.map(\.id)), "The group whose rows they are.",
        only: "for all rows of a group"),
      SchemaKey("cells", .list(.cell), "Cells of one column."),
    ])
  }

  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    if let group {
      line.key("group")
      line.value(group.id)
    }
    line.key("cells")
    line.array(cells) { $1.value($0.id) }
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let group = try fields.optionalText("group")
    var cells: [Cell] = []
    for id in try fields.optionalTexts("cells") ?? [] {
      guard let cell = Cell(id: id) else {
        throw .malformed(
          "不认识的单元格 “\(id.excerpt)”", en: "an unknown cell “\(id.excerpt)”", at: fields.start)
      }
      cells.append(cell)
    }
    self.init(cells, of: RowGroup.allCases.first { $0.id == group })
  }
}
