import Chinese
import Forms
import JSON
import Wordings

/// A finding that has been explained: a line of a waivers file, a row of a ledger. It names the finding by its
/// id, or by one or more of agency, year, rule and cell.
package struct Waiver: Hashable, Sendable {
  package var id: String?
  package var agency: String?
  package var year: Int?
  /// A rule's code or name.
  package var rule: String?
  package var cell: Cell?
  /// What the finding said when it was explained; nil: the waiver covers it whatever it says.
  package var message: String?
  /// Its location in words; nil: any.
  package var label: String?
  /// Why the finding is not an error; empty in a file that is still to be filled in.
  package var reason: String
  /// The last day on which it holds, `YYYY-MM-DD`; nil: without end.
  package var until: String?
  /// The names of the rules that ask the same of a cell as its rule does, one of them where all agencies below have a
  /// report, the other where some have not: what they find in the cell is one problem.
  package var twins: [String] = []

  package init(
    id: String? = nil, agency: String? = nil, year: Int? = nil, rule: String? = nil,
    cell: Cell? = nil, message: String? = nil, label: String? = nil, reason: String,
    until: String? = nil
  ) {
    self.id = id
    self.agency = agency
    self.year = year
    self.rule = rule
    self.cell = cell
    self.message = message
    self.label = label
    self.reason = reason
    self.until = until
  }

  /// Whether its rule is the one of this code or name; the code may be in lower case, as in `--select`.
  package func isAbout(rule code: String, _ name: String) -> Bool {
    rule.map { $0 == code || $0 == name || $0.uppercased() == code } ?? false
  }

  /// Whether it is about `finding`, whatever that says now. `isSame` tells whether two names are those of one
  /// agency.
  package func names(
    _ finding: Finding,
    isSame: (String, String?) -> Bool = { AgencyName($0) == AgencyName($1) }
  ) -> Bool {
    if let id { return id == finding.id }
    return (agency.map { isSame($0, finding.agency) } ?? true)
      && (year.map { $0 == finding.year } ?? true)
      && (rule == nil || isAbout(rule: finding.rule, finding.name) || isOfTwin(of: finding))
      && (cell.map { $0 == finding.cell } ?? true)
  }

  /// Whether one of `twins` found `finding` in its cell.
  private func isOfTwin(of finding: Finding) -> Bool {
    cell != nil && cell == finding.cell && twins.contains(finding.name)
  }

  /// Whether `finding` still says what was explained: about a cell the same numbers, elsewhere the same words.
  package func fits(_ finding: Finding) -> Bool {
    // Which other agencies have the text is another matter than whether this one may have it.
    if finding.concern == .copiedText { return label == nil || label == finding.label }
    guard let message, message != finding.message else {
      return label == nil || cell != nil || label == finding.label
    }
    guard finding.cell != nil else { return false }
    // The beginning of a message of one of `twins` counts the agencies.
    let texts = [message, finding.message].map { text in
      let start = isOfTwin(of: finding) ? text.firstIndex { $0 == "：" || $0 == ":" } : nil
      return start.map { String(text[$0...]) } ?? text
    }
    return Waiver.numbers(in: texts[0]) == Waiver.numbers(in: texts[1])
  }

  /// Whether it names a single finding, by its id or cell.
  package var isOfOneFinding: Bool { id != nil || cell != nil }

  /// The numbers in `text` in ascending order of their digits: the same in every language.
  private static func numbers(in text: String) -> [String] {
    text.unicodeScalars.split { !("0"..."9").contains($0) && $0 != "." }
      .map { $0.trimmed { $0 == "." }.string }.filter { !$0.isEmpty }.sorted()
  }
}

extension Waiver {
  /// Reads a line of a waivers file. Throws where it is not an object, names no finding, or has an
  /// invalid value.
  package init(line: ArraySlice<UInt8>) throws(Refusal) {
    var tape = Tape()
    try tape.read(line)
    var fields = try Fields(line: tape)
    try Waiver.refuseMisspeltKeys(tape)
    self.init(
      id: try fields.optionalText("id"), agency: try fields.optionalText("agency"),
      year: try fields.optionalYear(), rule: try fields.optionalText("rule"),
      cell: try fields.optionalCell("cell"), message: try fields.optionalText("message"),
      reason: try fields.text("reason"),
      until: try fields.optionalText("until"))
    guard id != nil || rule != nil else {
      throw .malformed("要有 id 或 rule，才知道豁免哪一条", en: "id or rule must say what is waived")
    }
  }

  /// Refuses a key that is a typo of one of these: a waiver whose `untill` is ignored would never end.
  /// Other keys are allowed.
  private static func refuseMisspeltKeys(_ tape: Tape) throws(Refusal) {
    let keys = ["agency", "year", "rule", "cell", "reason", "until"]
    for member in tape.children(0) {
      let key = tape.key(member)
      guard !keys.contains(key), key.count <= 8,
        let meant = keys.first(where: { EditDistance.between(key.lowercased(), $0) <= 1 })
      else { continue }
      throw .malformed(
        "不认识的键“\(key)”，是不是“\(meant)”？", en: "unknown key “\(key)”; did you mean “\(meant)”?",
        at: tape.range(member).lowerBound)
    }
  }

  /// Whether `text` says why: it is more than a mark, a number or words that explain nothing.
  package static func isReason(_ text: String) -> Bool {
    let words = text.filter { $0.isLetter || $0.isNumber }.lowercased()
    return words.contains(where: \.isLetter) && !emptyWords.contains(words)
  }

  private static var emptyWords: [String] {
    [
      "无", "没有", "暂无", "同上", "同前", "见上", "略", "是", "对", "否", "正确", "属实", "无误", "核实无误", "经核实无误",
      "已核实无误", "ok", "yes", "no", "na", "none", "x",
    ]
  }

  /// Appends a waiver for `finding` with an empty reason, and with the message to identify it.
  package static func encode(for finding: Finding, to line: inout JSONWriter) {
    line.beginObject()
    line.key("id")
    line.value(finding.id)
    line.key("agency")
    line.value(finding.agency)
    line.key("year")
    line.value(finding.year)
    line.key("rule")
    line.value(finding.rule)
    line.key("cell")
    line.value(finding.cell?.id)
    line.key("message")
    line.value(finding.message)
    line.key("reason")
    line.value("")
    line.key("until")
    line.null()
    line.endObject()
    line.endLine()
  }
}
