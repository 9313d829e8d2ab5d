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

  /// What a line states, before it is checked.
  package struct Draft: Hashable, Sendable {
    package var rule: String?
    package var basis: String?
    package var kind: String?
    package var level: String?
    package var section: Int?
    /// `01-31`.
    package var deadline: String?
    package var severity: String?
    package var heading: String?
    package var count: String?
    package var words: [String]?
    package var units: [String]?
    package var least: Int?
    package var most: Int?

    package init() {}
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

  /// The line that `draft` states. Throws where it has no rule or notice, or not exactly one requirement.
  package init(_ draft: Draft) throws(Refusal) {
    guard let rule = draft.rule else { throw .wrong("没有“规则（rule）”", en: "“rule” is missing") }
    guard let basis = draft.basis else { throw .wrong("没有“依据（basis）”", en: "“basis” is missing") }
    guard basis.contains(where: { !$0.isWhitespace }) else {
      throw .wrong("“依据（basis）”要写明依据的文件", en: "“basis” must cite the notice")
    }
    if let section = draft.section, !(1...6).contains(section) {
      throw .wrong("“部分（section）”应为1至6", en: "“section” should be 1 to 6")
    }
    self.rule = rule
    self.basis = basis
    kind = draft.kind
    level = draft.level
    section = draft.section
    demand = try ProfileLine.demand(of: draft)
  }

  private static func demand(of draft: Draft) throws(Refusal) -> Demand {
    var demands: [Demand] = []
    if let text = draft.deadline { demands.append(try deadline(text)) }
    if let text = draft.severity {
      let severity = Finding.Severity(rawValue: text)
      guard severity != nil || text == "off" else {
        throw .wrong(
          "“等级（severity）”应为 error（必改）、warning（建议）、info（提示）或 off（停用），不是“\(text.excerpt)”",
          en: "“severity” should be error, warning, info or off, not “\(text.excerpt)”")
      }
      demands.append(.severity(severity))
    }
    if let text = draft.heading { demands.append(.heading(text)) }
    if let name = draft.count {
      demands.append(.count(name, words: draft.words ?? [name], units: draft.units ?? []))
    } else if draft.words != nil || draft.units != nil {
      throw .wrong(
        "“词语（words）”“量词（units）”要和“计数（count）”一起用",
        en: "“words” and “units” are only valid with “count”")
    }
    if draft.least != nil || draft.most != nil {
      demands.append(try length(draft.least, draft.most))
    }
    guard demands.count == 1 else {
      throw .wrong(
        "一行只说一件事：期限（deadline）、等级（severity）、标题（heading）、计数（count），或最少（least）、最多（most）",
        en: "a line must have exactly one of: deadline, severity, heading, count, least/most")
    }
    return demands[0]
  }

  private static func deadline(_ text: String) throws(Refusal) -> Demand {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
      let day = Int(parts[1]), CalendarDate.has(day, of: month)
    else {
      throw .wrong(
        "“期限（deadline）”应为月-日，如01-31，不是“\(text.excerpt)”",
        en: "“deadline” should be MM-DD, not “\(text.excerpt)”")
    }
    return .deadline(month: month, day: day)
  }

  private static func length(_ least: Int?, _ most: Int?) throws(Refusal) -> Demand {
    guard least ?? 0 >= 0, most ?? 1 > 0, least ?? 0 <= most ?? .max else {
      throw .wrong(
        "“最少（least）”不能大于“最多（most）”，字数不能是负数",
        en: "“least” is above “most”, or a length is negative")
    }
    return .length(least: least, most: most)
  }
}

extension Refusal {
  fileprivate static func wrong(_ chinese: String, en english: String) -> Refusal {
    .malformed(chinese, en: english)
  }
}
