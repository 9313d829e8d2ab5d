import Chinese
import Forms
import JSON
import Records
import Rules
import Sheets
import Wordings

/// The waivers of a file: one JSON object per line, or the ledger of an earlier round, whose rows a clerk has
/// marked.
package struct WaiverList: Sendable {
  package private(set) var waivers: [Waiver] = []
  /// Of the file: `ndjson` or `csv`.
  package private(set) var format = Format.ndjson
  /// The rows of a ledger that cannot be waivers though they look marked.
  package private(set) var problems: [LineProblem] = []
  /// The rows of a ledger that are marked without a reason; their waivers are not valid.
  package private(set) var unfounded: [LineProblem] = []
  /// The rows of a ledger that are not marked, though what was typed there may be meant as a mark.
  package private(set) var nearMarks: [LineProblem] = []
  /// The ids of findings about reports that do not name their agency.
  private var unnamed: Set<String> = []

  /// Parses `bytes`: lines of JSON where the first character is a brace. Throws all problems together.
  package init(_ bytes: [UInt8]) throws(FileProblems) {
    let text = ByteOrderMark.dropped(from: bytes)
    if let first = text.first(where: { $0 > 0x20 }), first != UInt8(ascii: "{") {
      try readLedger(bytes)
      guard problems.isEmpty else { throw FileProblems(problems) }
    } else {
      try readLines(text)
    }
  }

  /// Parses `bytes`, the findings register of a round; rows that are no waivers are among `problems`. A row with one
  /// of `ids` is about a report that does not name its agency. Throws where there is no register.
  package init(marksIn bytes: [UInt8], ofUnnamed ids: Set<String>) throws(FileProblems) {
    unnamed = ids
    try readLedger(bytes)
  }

  private mutating func readLines(_ bytes: ArraySlice<UInt8>) throws(FileProblems) {
    var problems: [LineProblem] = []
    for (number, line) in DataLines.all(in: bytes) {
      do throws(Refusal) {
        let waiver = try Waiver(line: line)
        if let until = waiver.until, CalendarDate(until) == nil {
          problems.append(WaiverList.notADay(until, number))
        }
        waivers.append(waiver)
      } catch {
        problems.append(LineProblem(number, error.message))
      }
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
  }

  private static func notADay(_ until: String, _ line: Int) -> LineProblem {
    LineProblem(
      line, "“有效期至（until）”应为日期，如“2023-01-19”，不是“\(until)”",
      en: "until must be a day like 2023-01-19, not '\(until)'")
  }

  // MARK: - The ledger

  private mutating func readLedger(_ bytes: [UInt8]) throws(FileProblems) {
    format = .csv
    let sheet = try HeadedSheet<WaiverColumn>(bytes, required: [.rule, .state])
    let names = CellNames.all
    for row in sheet.rows where row.value(.rule) != nil {
      guard let reason = WaiverList.reason(of: row) else {
        problems += WaiverList.misspelling(in: row).map { [$0] } ?? []
        nearMarks += WaiverList.nearMark(in: row).map { [$0] } ?? []
        continue
      }
      do throws(LineProblem) { waivers.append(try waiver(row, reason, names)) } catch {
        problems.append(error)
      }
      if reason.isEmpty {
        unfounded.append(
          row.problem(
            "“经核实无误”没有写理由，请在“单位回复”或标记之后写明", en: "marked 经核实无误 without a reason"))
      }
    }
  }

  /// The problem that the state of a row is almost the mark: 经核查无误; nil for other states, and for one that
  /// says that it is still to be verified.
  private static func misspelling(in row: HeadedRow<WaiverColumn>) -> LineProblem? {
    guard let state = row.text(.state), state.contains("无误"), !isDenied(state) else { return nil }
    return row.problem(
      "办理状态“\(state)”不是“经核实无误”，请改正写法", en: "“\(state)” is not the mark 经核实无误")
  }

  /// What looks like a mark in a row that is not marked: a sign or 属实 as its state, or the mark in the column of
  /// replies, where nothing says whether it is the office's. Nil for other rows.
  private static func nearMark(in row: HeadedRow<WaiverColumn>) -> LineProblem? {
    guard let state = row.text(.state) else {
      guard let reply = row.text(.reply), reply.contains("核实无误") else { return nil }
      return row.problem(
        "“经核实无误”写在“单位回复”中，“办理状态”空白，认可的请填写“办理状态”", en: "经核实无误 is in the column of replies")
    }
    guard !state.contains(where: { $0.isLetter || $0.isNumber }) || state.contains("属实") else {
      return nil
    }
    return row.problem("办理状态“\(state)”含义不明，认可的请填写“经核实无误”", en: "“\(state)” is unclear")
  }

  private static func isDenied(_ words: some StringProtocol) -> Bool {
    words.contains { "未没不待需请应须".contains($0) }
  }

  /// The waiver of a marked row. A row without agency, about a report that names none, is known by its id.
  private func waiver(
    _ row: HeadedRow<WaiverColumn>, _ reason: String, _ names: CellNames
  ) throws(LineProblem) -> Waiver {
    let agency = row.value(.agency)
    guard agency != nil || row.value(.id) != nil else {
      throw row.problem("没有单位，也没有编号", en: "neither an agency nor an id")
    }
    var year: Int?
    if let text = row.value(.year) {
      year = CalendarDate.reportingYear(text)
      guard year != nil else {
        throw row.problem(
          "年度应为四位数，如“2023”，不是“\(text)”", en: "year must be like 2023, not “\(text)”")
      }
    }
    let until = row.value(.until)
    if let until, CalendarDate(until) == nil { throw WaiverList.notADay(until, row.line) }
    let (label, message) = (row.text(.label), row.text(.message))
    let cell = try WaiverList.cell(of: row, names, year)
    // A row that says no more would waive all that the rule finds about the agency.
    guard label ?? message ?? row.value(.id) != nil || cell != nil else {
      throw row.problem(
        "没有“位置”、“单元格”、“问题”或“编号”，不知道是哪一处",
        en: "label, cell, message or id must say what is waived")
    }
    let isKnownByID =
      agency == nil || label == nil && message == nil && cell == nil
      || row.value(.id).map(unnamed.contains) ?? false
    return Waiver(
      id: isKnownByID ? row.value(.id) : nil, agency: agency, year: year, rule: row.value(.rule),
      cell: cell ?? label.flatMap { names[$0] }, message: message, label: label, reason: reason,
      until: until)
  }

  /// The cell of the row, also one of an earlier form; nil without one.
  private static func cell(
    of row: HeadedRow<WaiverColumn>, _ names: CellNames, _ year: Int?
  ) throws(LineProblem) -> Cell? {
    guard let text = row.value(.cell) else { return nil }
    if let cell = names[text] { return cell }
    return try row.cell(in: .cell, names, of: year ?? Edition.knownThrough)
  }

  /// Why the finding of a row marked 经核实无误 is no fault: in the column of reasons, else behind the mark, else
  /// what the agency replied; empty where nothing says it. Nil for a row that is not marked.
  private static func reason(of row: HeadedRow<WaiverColumn>) -> String? {
    guard let state = row.text(.state), let end = endOfMark(in: state) else { return nil }
    let rest = state[end...].unicodeScalars
      .trimmed { ",.:;()、。，．：；（） \u{3000}".unicodeScalars.contains($0) }.string
    return [row.text(.reason), rest, row.text(.reply)].compactMap(\.self)
      .first(where: Waiver.isReason) ?? ""
  }

  /// Whether the `state` of a row marks it.
  package static func isMark(_ state: String) -> Bool { endOfMark(in: state) != nil }

  /// Where the mark ends with which `state` begins; nil where it is none.
  private static func endOfMark(in state: String) -> String.Index? {
    guard let mark = ["无误", "没有问题", "无问题"].lazy.compactMap({ state.range(of: $0) }).first
    else { return nil }
    let words = state[..<mark.lowerBound].filter { $0.isLetter }
    return words.hasSuffix("核实") && !isDenied(words) ? mark.upperBound : nil
  }
}
