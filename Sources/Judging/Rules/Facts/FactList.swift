import Forms
import JSON
import Records
import Sheets
import Wordings

/// The facts of a file: `--facts`.
package struct FactList: Sendable {
  let facts: [Fact]
  /// The file.
  package let source: Source

  /// Parses a CSV file with headers in English or Chinese. Throws the first problem of each row: fields that are
  /// missing or invalid, a cell that no form has, with the nearest one, a fact stated twice by one source.
  package init(_ bytes: [UInt8], from source: Source) throws(FileProblems) {
    let sheet = try HeadedSheet<FactColumn>(
      bytes, required: [.agency, .year, .cell, .number, .source])
    let names = CellNames.all
    var problems: [LineProblem] = []
    var facts: [Fact] = []
    for row in sheet.rows {
      problems += row.excess.map { [$0] } ?? []
      do throws(LineProblem) { facts.append(try Fact(row, names)) } catch { problems.append(error) }
    }
    problems += FactList.repeated(facts)
    guard problems.isEmpty else { throw FileProblems(problems) }
    self.facts = facts
    self.source = source
  }

  private static func repeated(_ facts: [Fact]) -> [LineProblem] {
    let groups = Dictionary(grouping: facts) { fact in
      [fact.agency, String(fact.year), fact.cell.id, fact.source]
    }
    return groups.values.flatMap { group in
      group.dropFirst().map { fact in
        LineProblem(
          fact.line, "与第\(group[0].line)行重复",
          en: "the same agency, year, cell and source as line \(group[0].line)"
        )
      }
    }
  }
}

extension Fact {
  fileprivate init(
    _ row: HeadedRow<FactColumn>, _ names: CellNames
  ) throws(LineProblem) {
    func missing(_ column: FactColumn) -> LineProblem {
      row.problem("没有填“\(column.chinese)”", en: "no \(column.rawValue)")
    }
    func required(_ column: FactColumn) throws(LineProblem) -> String {
      guard let text = row.value(column) else { throw missing(column) }
      return text
    }
    line = row.line
    agency = try required(.agency)
    year = try Fact.year(try required(.year), row)
    guard let cell = try row.cell(in: .cell, names, of: year) else { throw missing(.cell) }
    self.cell = cell
    number = try Fact.number(try required(.number), row)
    guard !number.isNegative || cell.measure == .change else {
      throw row.problem("“数”不应小于0：\(number)", en: "number must not be negative: \(number)")
    }
    source = try required(.source)
    note = row.text(.note)
    decides = try Fact.decides(row)
  }

  private static func year(_ text: String, _ row: HeadedRow<FactColumn>) throws(LineProblem) -> Int
  {
    guard let year = CalendarDate.reportingYear(text) else {
      throw row.problem("年度应为四位数，如“2023”，不是“\(text)”", en: "year must be like 2023, not “\(text)”")
    }
    return year
  }

  private static func number(
    _ text: String, _ row: HeadedRow<FactColumn>
  ) throws(LineProblem) -> Number {
    // A spreadsheet groups the digits of large numbers.
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    guard isGrouped, groups[0].count <= 3 || groups.count == 1, let number = Number(groups.joined())
    else {
      throw row.problem("“数”应为数字，不是“\(text)”", en: "number must be a number, not “\(text)”")
    }
    return number
  }

  private static func decides(_ row: HeadedRow<FactColumn>) throws(LineProblem) -> Bool {
    guard let text = row.value(.decides) else { return false }
    guard let decides = text == "以此为准" ? true : TruthWord.words[text.lowercased()] else {
      throw row.problem(
        "“以此为准”应填“是”或“否”，不是“\(text)”", en: "decides must be yes or no, not “\(text)”")
    }
    return decides
  }
}
