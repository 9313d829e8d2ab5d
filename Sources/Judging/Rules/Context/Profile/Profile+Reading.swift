import Agencies
import Chinese
import Forms
import JSON
import Records
import Sheets
import Wordings

extension Profile {
  /// Parses a profile: one JSON object per line, where the first character is a brace, or a sheet with headers
  /// in English or Chinese. Throws all problems together.
  package init(_ bytes: [UInt8]) throws(FileProblems) {
    self.init()
    var problems: [LineProblem] = []
    var seen: [Key: Int] = [:]
    for (number, line) in try Profile.lines(of: bytes, &problems) {
      do throws(Refusal) {
        let key = try add(line)
        if let first = seen[key] { throw .duplicate(of: first) }
        seen[key] = number
      } catch {
        problems.append(LineProblem(number, error.reason))
      }
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
  }

  /// The lines of a profile with their numbers, without those that have `problems`.
  private static func lines(
    of bytes: [UInt8], _ problems: inout [LineProblem]
  ) throws(FileProblems) -> [(number: Int, line: ProfileLine)] {
    let text = ByteOrderMark.dropped(from: bytes)
    var lines: [(number: Int, line: ProfileLine)] = []
    if let first = text.first(where: { $0 > 0x20 }), first != UInt8(ascii: "{") {
      for row in try HeadedSheet<ProfileColumn>(
        bytes, required: [.rule, .basis], remarks: ["序号", "备注", "说明", "remarks"]
      ).rows {
        problems += row.excess.map { [$0] } ?? []
        do throws(Refusal) { lines.append((row.line, try ProfileLine(row))) } catch {
          problems.append(LineProblem(row.line, error.reason))
        }
      }
    } else {
      for (number, line) in DataLines.all(in: text) {
        do throws(Refusal) { lines.append((number, try ProfileLine(line: line))) } catch {
          problems.append(LineProblem(number, error.reason))
        }
      }
    }
    return lines
  }

  /// Identifies what a line sets: no two lines may have the same key.
  private struct Key: Hashable {
    let rule: String
    let subject: String
    let scope: Scope
    let section: Int?
  }

  /// Adds the requirement of `line`; returns its key.
  private mutating func add(_ line: ProfileLine) throws(Refusal) -> Key {
    let rule = try Profile.rule(line.rule)
    let scope = try Profile.scope(line)
    var (subject, section) = ("", line.section)
    switch line.demand {
    case .deadline(let month, let day):
      try Profile.require(rule, .s112, .deadline)
      try Profile.refuseSection(line, .deadline)
      dueDays.append(DueDay(scope: scope, month: month, day: day, basis: line.basis))
    case .severity(let severity):
      guard scope == Scope() else { throw .misplaced(.kind, .severity) }
      try Profile.refuseSection(line, .severity)
      subject = "severity"
      severities.append(
        RuleSeverity(code: rule.code, severity: severity, basis: line.basis))
    case .heading(let text):
      try Profile.require(rule, .s102, .heading)
      guard scope == Scope() else { throw .misplaced(.kind, .heading) }
      let heading = SectionHeading(text)
      let number = try Profile.section(of: heading, line.section)
      section = number
      subject = heading.folded
      headings.append(AllowedHeading(section: number, words: heading.folded))
    case .count(let name, let words, let units):
      try Profile.require(rule, .s119, .count)
      subject = name
      try addCount(name, words, units, scope, line)
    case .length(let least, let most):
      try Profile.require(rule, .s120, .least)
      lengths.append(
        LengthLimit(
          scope: scope, section: section, least: least, most: most, basis: line.basis))
    }
    return Key(rule: rule.code, subject: subject, scope: scope, section: section)
  }

  private mutating func addCount(
    _ name: String, _ words: [String], _ units: [String], _ scope: Scope, _ line: ProfileLine
  ) throws(Refusal) {
    guard ([name] + words + units).allSatisfy({ !$0.isEmpty }), !words.isEmpty else {
      throw .malformed(
        "“计数（count）”“词语（words）”“量词（units）”不能有空字",
        en: "an empty word in “count”, “words” or “units”")
    }
    counts.append(
      RequiredCount(
        scope: scope, section: line.section ?? 1, name: name, words: words, units: units,
        basis: line.basis))
  }

  private static func rule(_ word: String) throws(Refusal) -> Rule {
    if let rule = Rule.all.first(where: { $0.code == word || $0.name == word }) { return rule }
    throw .unknown(.rule, word, Rule.all.flatMap { [$0.code, $0.name] })
  }

  private static func scope(_ line: ProfileLine) throws(Refusal) -> Scope {
    var scope = Scope()
    if let word = line.kind {
      scope.kind = Agency.Kind(rawValue: word)
      guard scope.kind != nil else {
        throw .unknown(.kind, word, Agency.Kind.allCases.map(\.rawValue))
      }
    }
    if let word = line.level {
      scope.level = Agency.Level(rawValue: word)
      guard scope.level != nil else {
        throw .unknown(.level, word, Agency.Level.allCases.map(\.rawValue))
      }
    }
    return scope
  }

  private static func require(
    _ rule: Rule, _ wanted: Rule, _ column: ProfileColumn
  ) throws(Refusal) {
    guard rule.code != wanted.code else { return }
    throw .malformed(
      "“\(column.bothNames)”属于规则\(wanted.code)，不属于\(rule.code)",
      en: "“\(column.rawValue)” is valid only with rule \(wanted.code), not with \(rule.code)")
  }

  private static func refuseSection(_ line: ProfileLine, _ column: ProfileColumn) throws(Refusal) {
    if line.section != nil { throw .misplaced(.section, column) }
  }

  /// The section for which a heading is allowed: the stated one, else the one of its ordinal.
  private static func section(of heading: SectionHeading, _ stated: Int?) throws(Refusal) -> Int {
    let number = stated ?? heading.ordinal?.number
    guard let number, (1...6).contains(number), !heading.folded.isEmpty else {
      throw .malformed(
        "“标题（heading）”要有序号（一、至六、），或者写明“部分（section）”",
        en: "a heading needs its ordinal, 一、 to 六、, or “section”")
    }
    return number
  }
}

extension Refusal {
  fileprivate static func unknown(
    _ column: ProfileColumn, _ word: String, _ known: [String]
  ) -> Refusal {
    let hint = Wording(nearest: EditDistance.nearest(to: word, in: known))
    return .malformed(
      "“\(column.bothNames)”没有“\(word)”\(hint.chinese)",
      en: "no \(column.rawValue) “\(word)”\(hint.english)")
  }

  fileprivate static func misplaced(_ column: ProfileColumn, _ other: ProfileColumn) -> Refusal {
    .malformed(
      "“\(column.bothNames)”不能和“\(other.bothNames)”一起用",
      en: "“\(column.rawValue)” and “\(other.rawValue)” exclude each other")
  }

  fileprivate static func duplicate(of line: Int) -> Refusal {
    .malformed("第\(line)行已经说过这件事", en: "duplicates line \(line)")
  }
}
