import Forms
import JSON

extension Report {
  /// Appends the record as one line, its keys in FORMAT's order.
  package func encode(to line: inout JSONWriter) {
    line.begin("report")
    line.key("source")
    source.write(to: &line)
    line.key("agency")
    line.value(agency)
    if let unit {
      line.key("unit")
      unit.write(to: &line)
    }
    line.key("year")
    line.value(year)
    line.key("title")
    line.value(title)
    line.key("published")
    line.value(published)
    line.key("form")
    line.value(form?.rawValue)
    for table: StaticString in ["disclosure", "requests", "disputes"] {
      cells.write(table, to: &line)
    }
    writeReading(to: &line)
    writeText(to: &line)
    if indicators != nil || cells.hasLegacy {
      cells.write("legacy", to: &line)
      line.key("indicators")
      line.array(indicators ?? []) { $0.write(to: &$1) }
    }
    if let places { CellPlace.write(places, to: &line) }
    parts?.write(to: &line)
    line.endObject()
    line.endLine()
  }

  /// How the tables were read.
  private func writeReading(to line: inout JSONWriter) {
    line.key("raw")
    line.beginObject()
    for text in raw {
      line.key(named: text.cell.id)
      line.value(text.text)
    }
    line.endObject()
    line.key("coverage")
    coverage.write(to: &line)
    line.key("unplaced")
    line.array(unplaced) { $0.write(to: &$1) }
    line.key("doubts")
    line.array(doubts) { $0.write(to: &$1) }
  }

  private func writeText(to line: inout JSONWriter) {
    line.key("period")
    if let period { period.write(to: &line) } else { line.null() }
    line.key("sections")
    line.array(sections) { $0.write(to: &$1) }
  }
}

extension JSONWriter {
  /// Opens a record of `type`, version 1.
  package mutating func begin(_ type: StaticString) {
    beginObject()
    key("type")
    value(type.description)
    key("version")
    value(1)
  }
}

extension Coverage {
  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("expected")
    line.value(expected)
    line.key("number")
    line.value(number)
    line.key("null")
    line.value(null)
    line.key("absent")
    line.value(absent)
    line.endObject()
  }
}

extension Unplaced {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("table")
    line.value(table)
    line.key("row")
    line.value(row)
    line.key("column")
    line.value(column)
    line.key("text")
    line.value(text)
    line.endObject()
  }
}

extension Doubt {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("code")
    line.value(code.text)
    line.key("cell")
    line.value(cell?.id)
    line.key("message")
    line.value(message)
    line.endObject()
  }
}

extension Period {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("from")
    line.value(from)
    line.key("to")
    line.value(to)
    line.key("text")
    line.value(text)
    line.endObject()
  }
}

extension Section {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("number")
    line.value(number)
    line.key("heading")
    line.value(heading)
    line.key("text")
    line.value(text)
    line.key("tables")
    line.value(tables)
    line.key("pictures")
    line.value(pictures)
    line.endObject()
  }
}

extension Indicator {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("label")
    line.value(label)
    line.key("unit")
    line.value(unit)
    line.key("value")
    line.value(value)
    line.key("cumulative")
    line.value(cumulative)
    line.key("cell")
    line.value(cell?.id)
    line.endObject()
  }
}

extension CellPlace {
  /// The key `at` and each cell's place.
  static func write(_ places: [CellPlace], to line: inout JSONWriter) {
    line.key("at")
    line.beginObject()
    for place in places {
      line.key(named: place.cell.id)
      line.beginObject()
      line.key("table")
      line.value(place.table)
      line.key("row")
      line.value(place.row)
      line.key("column")
      line.value(place.column)
      line.key("line")
      line.value(place.line)
      line.endObject()
    }
    line.endObject()
  }
}
