import Testing

@testable import Forms

/// The requirements on every edition, so that the tools can read, check and print its reports.
@Suite struct EditionTests {
  @Test func eachYearHasOneEdition() {
    let first = Edition.all[0].since
    #expect(Edition.inForce(in: first - 1) == nil)
    for year in first...9999 {
      let names = Edition.all.filter { $0.years.contains(year) }.map(\.name)
      #expect(names.count == 1 && names.first == Edition.inForce(in: year)?.name, "\(year)")
    }
    #expect(Edition.all.map(\.since) == Set(Edition.all.map(\.since)).sorted())
  }

  @Test func anEditionIsCalledByItsFirstYear() {
    for (place, edition) in Edition.all.enumerated() {
      #expect(edition.form == Form(edition: place) && Form(rawValue: edition.name) == edition.form)
    }
    // A set of editions is a byte.
    #expect(Form.allCases.count == Edition.all.count + 1 && Edition.all.count <= 8)
    #expect(Form(rawValue: "2014") == .statistics && Form.statistics.edition == nil)
    #expect(Form(rawValue: "2018") == nil)
  }

  /// A row is a part of just one sum over rows, or the whole of one.
  @Test(arguments: Edition.all.map(\.name))
  func everyRowOfTableThreeIsInASum(name: String) throws {
    let edition = try #require(Edition.all.first { $0.name == name })
    for shape in edition.shapes {
      let lines = edition.sums.flatMap { edition.lines(of: $0, in: shape) }
        .filter { !$0.kind.isOfRows && $0.cell.column == .total }
      let parts = lines.flatMap(\.parts).compactMap(\.row)
      let wholes = lines.flatMap(\.whole).compactMap(\.row)
      for row in edition.rows(of: .requests, in: shape) {
        #expect(parts.count { $0 == row } == (wholes.contains(row) ? 0 : 1), "\(row)")
      }
    }
  }

  @Test(arguments: Edition.all.map(\.name))
  func everyColumnOfTablesThreeAndFourIsInASum(name: String) throws {
    let edition = try #require(Edition.all.first { $0.name == name })
    for table in [Table.requests, .disputes] {
      let lines = edition.sums.flatMap { edition.lines(of: $0, in: edition.shapes[0]) }
        .filter { $0.kind.isOfRows && $0.cell.table == table }
      for line in lines {
        #expect(
          (line.parts + line.whole).compactMap(\.column)
            == edition.columns(of: table).map(\.column))
      }
      #expect(lines.count == edition.rows(of: table, in: edition.shapes[0]).count)
    }
  }

  /// The reader of tables takes them from the first edition.
  @Test func allEditionsHaveTheColumnsOfTablesThreeAndFour() {
    for edition in Edition.all {
      for table in [Table.requests, .disputes] {
        #expect(
          edition.columns(of: table).map(\.column)
            == Edition.all[0].columns(of: table).map(\.column))
      }
    }
  }

  @Test(arguments: Edition.all.map(\.name))
  func whatItPrintsIsItsCells(name: String) throws {
    let edition = try #require(Edition.all.first { $0.name == name })
    let blocks = edition.blocks.flatMap { block in
      block.rows.flatMap { row in block.columns.map { Cell(row.row, $0.column) } }
    }
    let tables = [Table.requests, .disputes].flatMap { table in
      edition.rows(of: table).flatMap { row in
        edition.columns(of: table).map { Cell(row.row, $0.column) }
      }
    }
    #expect(blocks + tables == edition.cells)
    #expect(Row.allCases.filter(edition.has) == edition.rows)
  }

  @Test(arguments: Edition.all.map(\.name))
  func everyLabelIsInBothLanguages(name: String) throws {
    let edition = try #require(Edition.all.first { $0.name == name })
    let labels = edition.lines.filter { !$0.chinese.isEmpty }
    #expect(labels.count > 50)
    for label in labels {
      #expect(!label.english.isEmpty, "\(label.chinese)")
      #expect(label.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(label.english)")
    }
  }

  /// The edition has the rows that its folds join, and the rows that replaced one row.
  @Test func foldsAndEquivalentsNameWhatTheEditionHas() {
    for edition in Edition.all {
      for fold in edition.folds {
        #expect(edition.rows.contains { $0.group == fold.group } && !edition.has(fold.row))
      }
      for equivalent in edition.equivalents {
        switch equivalent {
        case .column(let old, let new):
          #expect(edition.rows.contains { $0.cell(in: new) != nil && $0.cell(in: old) != nil })
        case .row(let row, let group):
          #expect(!edition.has(row) && edition.rows.contains { $0.group == group })
        }
      }
    }
  }

  @Test func eachShapeIsDerivedFromTheRowsThatAreThere() {
    for edition in Edition.all {
      #expect(edition.shapes.count == 1 << edition.choices.count)
      for shape in edition.shapes {
        let rows = edition.rows(of: .requests, in: shape)
        #expect(edition.shape { rows.contains($0) } == shape)
      }
    }
  }
}

extension Edition {
  /// The rows of all tables, in the printed order.
  fileprivate var rows: [Row] {
    (blocks.flatMap(\.rows) + rows(of: .requests) + rows(of: .disputes)).map(\.row)
  }
}
