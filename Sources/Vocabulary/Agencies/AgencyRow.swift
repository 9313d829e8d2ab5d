import JSON
import Records
import Sheets
import Wordings

/// Parses a row of units.csv.
struct AgencyRow {
  private let row: HeadedRow<AgencyColumn>
  private(set) var problems: [LineProblem] = []

  init(_ row: HeadedRow<AgencyColumn>) { self.row = row }

  /// The agency of the row; nil where it has no name. Invalid fields are added to `problems`.
  mutating func agency() -> Agency? {
    problems += row.excess.map { [$0] } ?? []
    guard let name = value(.name) else {
      complain("没有单位名称", en: "no name")
      return nil
    }
    var agency = Agency(line: row.line, id: value(.id) ?? name, name: name)
    agency.order = order()
    agency.aliases = list(.aliases)
    agency.former = list(.former).compactMap { predecessor($0) }
    agency.kind = word(.kind, Agency.Kind.words)
    agency.level = word(.level, Agency.Level.words)
    agency.parent = value(.parent)
    agency.isInRollup = word(.rollup, AgencyRow.rollups) ?? true
    agency.deadline = day(.deadline)
    agency.handIn = day(.handIn)
    let contacts = [value(.contact), value(.phone)].compactMap(\.self)
    agency.contact = contacts.isEmpty ? nil : contacts.joined(separator: " ")
    return agency
  }

  private mutating func complain(_ chinese: String, en english: String) {
    problems.append(row.problem(chinese, en: english))
  }

  private mutating func complain(
    _ column: AgencyColumn, _ text: String, should: String, en wanted: String
  ) {
    complain(
      "“\(column.chinese)”应为\(should)，不是“\(text)”",
      en: "\(column.rawValue) must be \(wanted), not “\(text)”")
  }

  private func value(_ column: AgencyColumn) -> String? { row.value(column) }

  private func list(_ column: AgencyColumn) -> [String] {
    // Full-width semicolons are folded already; 、 is accepted too.
    let parts = value(column)?.split(whereSeparator: { $0 == ";" || $0 == "、" }) ?? []
    return parts.map { AgencyName.folded(String($0)) }.filter { !$0.isEmpty }
  }

  private mutating func order() -> Number? {
    guard let text = value(.order) else { return nil }
    guard let number = Number(text) else {
      complain(.order, text, should: "数字", en: "a number")
      return nil
    }
    return number
  }

  private mutating func predecessor(_ text: String) -> Agency.Predecessor? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[1]),
      CalendarDate.reportingYears.contains(year), let name = AgencyName(String(parts[0]))
    else {
      complain(.former, text, should: "“名称@最后年度”，如“青石区粮食局@2021”", en: "name@last year")
      return nil
    }
    return Agency.Predecessor(name: name.text, lastYear: year)
  }

  private mutating func word<Word>(_ column: AgencyColumn, _ words: [String: Word]) -> Word? {
    guard let text = value(column) else { return nil }
    guard let word = words[text.lowercased()] else {
      complain(
        column, text, should: "规定的词（\(AgencyRow.allowed(column))）",
        en:
          "one of \(AgencyRow.allowed(column).filter(\.isASCII).split(separator: " ").joined(separator: ", "))"
      )
      return nil
    }
    return word
  }

  private mutating func day(_ column: AgencyColumn) -> (month: Int, day: Int)? {
    guard let text = value(column) else { return nil }
    do throws(TypedDay.Problem) {
      let typed = try TypedDay(text)
      return (typed.month, typed.day)
    } catch {
      if error == .noDay {
        complain(column, text, should: "月-日，如“01-31”", en: "MM-DD")
      } else {
        let problem = error.wording(of: text)
        complain(
          "“\(column.chinese)”\(problem.chinese)，请写成“01-31”的样子",
          en: "\(column.rawValue): \(problem.english); write it like 01-31")
      }
      return nil
    }
  }
}

// MARK: - Words

extension AgencyRow {
  private static func allowed(_ column: AgencyColumn) -> String {
    switch column {
    case .kind: "government 政府、department 部门、town 乡镇、subdistrict 街道、zone 开发区、other 其他"
    case .level: "central 中央、province 省、city 市、county 县、township 乡"
    default: "yes 是、no 否、已含于上级"
    }
  }

  private static var rollups: [String: Bool] {
    TruthWord.words.merging(["计入": true, "不计入": false, "已含于上级": false]) { one, _ in one }
  }
}
