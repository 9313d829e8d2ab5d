import Chinese
import JSON
import Wordings

/// A line of a profile: what a local notice requires or allows beyond the national rules.
package struct ProfileLine: Hashable, Sendable {
  /// The requirement.
  package enum Demand: Hashable, Sendable {
    /// The last day for reports, in the year after theirs.
    case deadline(month: Int, day: Int)
    /// The highest severity of the rule's findings; nil: the rule is off.
    case severity(Finding.Severity?)
    /// A heading that a section may have.
    case heading(String)
    /// What the prose must count: its name, and the words and measure words to look for.
    case count(String, words: [String], units: [String])
    /// The fewest and the most characters of a text.
    case length(least: Int?, most: Int?)
  }

  /// A rule's code or name.
  package var rule: String
  /// The notice that it is based on.
  package var basis: String
  /// The kind and the level of the agencies that it applies to; nil for all.
  package var kind: String?
  package var level: String?
  /// The section that it applies to, 1–6.
  package var section: Int?
  package var demand: Demand
}

extension ProfileLine {
  /// Reads a line of a profile. Throws where it is not an object, has an unknown key or no notice,
  /// or does not have exactly one requirement.
  package init(line: ArraySlice<UInt8>) throws(Refusal) {
    var tape = Tape()
    try tape.read(line)
    var fields = try Fields(line: tape)
    try ProfileLine.refuseUnknownKeys(tape)
    rule = try fields.text("rule")
    basis = try fields.text("basis")
    guard basis.contains(where: { !$0.isWhitespace }) else {
      throw .malformed("“basis” 要写明依据的文件", en: "“basis” must cite the notice", at: 0)
    }
    kind = try fields.optionalText("kind")
    level = try fields.optionalText("level")
    section = try fields.optionalInteger("section")
    if let section, !(1...6).contains(section) {
      throw .malformed("“section” 应为 1 至 6", en: "“section” should be 1 to 6", at: 0)
    }
    demand = try ProfileLine.demand(&fields)
  }

  private static var keys: [String] {
    [
      "rule", "basis", "kind", "level", "section", "deadline", "severity", "heading", "count",
      "words", "units", "least", "most",
    ]
  }

  private static func refuseUnknownKeys(_ tape: Tape) throws(Refusal) {
    for member in tape.children(0) where !keys.contains(tape.key(member)) {
      let key = tape.key(member).excerpt
      let nearest = EditDistance.nearest(to: key, in: keys) ?? ""
      throw .malformed(
        "不认识的键“\(key)”，最接近的是“\(nearest)”",
        en: "unknown key “\(key)”; did you mean “\(nearest)”?", at: tape.range(member).lowerBound)
    }
  }

  private static func demand(_ fields: inout Fields) throws(Refusal) -> Demand {
    var demands: [Demand] = []
    if let text = try fields.optionalText("deadline") { demands.append(try deadline(text)) }
    if let text = try fields.optionalText("severity") {
      let severity = Finding.Severity(rawValue: text)
      guard severity != nil || text == "off" else {
        throw .malformed(
          "“severity” 应为 error、warning、info 或 off，不是“\(text.excerpt)”",
          en: "“severity” should be error, warning, info or off, not “\(text.excerpt)”", at: 0)
      }
      demands.append(.severity(severity))
    }
    if let text = try fields.optionalText("heading") { demands.append(.heading(text)) }
    let (words, units) = (try fields.optionalTexts("words"), try fields.optionalTexts("units"))
    if let name = try fields.optionalText("count") {
      demands.append(.count(name, words: words ?? [name], units: units ?? []))
    } else if words != nil || units != nil {
      throw .malformed(
        "“words”“units” 要和 “count” 一起用", en: "“words” and “units” are only valid with “count”",
        at: 0)
    }
    let (least, most) = (try fields.optionalInteger("least"), try fields.optionalInteger("most"))
    if least != nil || most != nil { demands.append(try length(least, most)) }
    guard demands.count == 1 else {
      throw .malformed(
        "一行只说一件事：deadline、severity、heading、count，或 least、most",
        en: "a line must have exactly one of: deadline, severity, heading, count, least/most", at: 0
      )
    }
    return demands[0]
  }

  private static func deadline(_ text: String) throws(Refusal) -> Demand {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
      let day = Int(parts[1]), CalendarDate.has(day, of: month)
    else {
      throw .malformed(
        "“deadline” 应为月-日，如 01-31，不是“\(text.excerpt)”",
        en: "“deadline” should be MM-DD, not “\(text.excerpt)”", at: 0)
    }
    return .deadline(month: month, day: day)
  }

  private static func length(_ least: Int?, _ most: Int?) throws(Refusal) -> Demand {
    guard least ?? 0 >= 0, most ?? 1 > 0, least ?? 0 <= most ?? .max else {
      throw .malformed(
        "“least” 不能大于 “most”，字数不能是负数",
        en: "“least” is above “most”, or a length is negative", at: 0)
    }
    return .length(least: least, most: most)
  }
}
