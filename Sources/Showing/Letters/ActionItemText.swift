import Forms
import Phrases
import Records
import Rules
import Views
import Wordings

/// The items of a feedback letter in words.
struct ActionItemText {
  /// The maximum width of a quoted sentence, in columns.
  private static let width = 160

  let phrases: Phrasebook

  private func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    phrases.says(chinese(), en: english())
  }

  /// The items under the titles of their parts and numbered through, then the items of the last round
  /// that are not in this one, and those that were explained.
  func blocks(of year: YearSummary) -> [LetterBlock] {
    var blocks: [LetterBlock] = []
    var (number, part) = (0, 0)
    for action in ActionItem.actions {
      let indexes = year.items.indices.filter { year.items[$0].action == action }
      guard !indexes.isEmpty else { continue }
      part += 1
      blocks.append(.heading(title(of: action, part: part)))
      blocks.append(
        .points(
          indexes.map { index in
            number += 1
            return point(year, index, number: number)
          }))
    }
    let fixed = year.former.filter { $0.resolution == .fixed }
    // What is explained now is listed with its explanation.
    let rest = year.former.filter { ![.fixed, .waived].contains($0.resolution) }
    return blocks + [
      .paragraph(
        list(says("上次指出、现已修改的：", en: "Fixed since the last round:"), fixed.map(line))),
      .paragraph(
        list(
          says("上次指出、本次未列入以上各项的：", en: "Other items of the last round:"), rest.map(line))),
      .paragraph(
        list(
          says("已作说明、不再列为问题的：", en: "Explained, and no longer items:"),
          year.explained.map(explanation))),
    ]
  }

  /// The title of the part with the items that require `action`.
  private func title(of action: Finding.Action, part: Int) -> String {
    let name = says("\(phrases.request(action))的问题", en: phrases.request(action))
    return says("\(["一", "二", "三"][part - 1])、\(name)", en: "\(part). \(name)")
  }

  private func point(_ year: YearSummary, _ index: Int, number: Int) -> LetterPoint {
    let (item, status) = (year.items[index], year.statuses?[index])
    let differ = year.items.contains { $0.finding.concern == .duplicate }
    // A rule about several reports checks one file for all files that state the same.
    let isOfAll = item.files.count == year.files.count || item.isOfStream && !differ
    let finding = item.finding
    var details: [LetterPoint.Detail] = []
    func add(_ title: String, _ text: String?, isAdvice: Bool = false) {
      if let text { details.append(.init(title: title, text: text, isAdvice: isAdvice)) }
    }
    add(says("位置：", en: "Location: "), location(of: finding))
    add(says("原文：", en: "Text: "), finding.passage(ActionItemText.width, phrases))
    add(phrases.pageAddress, finding.address(phrases))
    add(says("修改意见：", en: "Fix: "), finding.hint ?? fix(of: finding), isAdvice: true)
    add(says("依据：", en: "Basis: "), finding.basis, isAdvice: true)
    let others = item.listedFollowers.compactMap { $0.shortForm(phrases) }
    add(
      phrases.sameCause,
      others.isEmpty ? nil : others.joined(separator: phrases.comma))
    if case .still(let before, let reply) = status {
      let words = before.map { message(of: $0) }
      add(says("上次：", en: "Last round: "), words == message(of: finding) ? nil : words)
      add(says("上次的回复：", en: "Your reply: "), reply)
    }
    if !isOfAll, finding.concern != .duplicate {
      add(says("文件：", en: "File: "), item.files.joined(separator: phrases.comma))
    }
    return LetterPoint(
      number: "\(number)" + says("．", en: ". "), id: finding.id,
      problem: (status.map { phrases.tag(word($0, of: item)) } ?? "") + message(of: finding)
        + phrases.bracketed(finding.rule),
      details: details)
  }

  /// The finding's message, without the names of other agencies, and in which files have their names
  /// without the office's folders.
  private func message(of finding: Finding) -> String {
    guard finding.concern == .duplicate, let other = finding.other else {
      return finding.messageWithoutOthers(phrases)
    }
    let names = [finding.source, other.source].map { ($0.path, $0.name) }
    guard names[0].1 != names[1].1 else { return finding.message }
    return names.reduce(finding.message) { $0.replacing($1.0, with: $1.1) }
  }

  private func word(_ status: RoundComparison.ItemStatus, of item: ActionItem) -> String {
    switch status {
    case .new: phrases.status(.new)
    case .still(let before?, _) where item.finding.hasOtherNumber(than: before): phrases.stillOpen
    case .still: phrases.notFixed
    }
  }

  /// The cell, heading or section of the finding; nil where the message or the sentence says it.
  private func location(of finding: Finding) -> String? {
    if finding.label != nil { return finding.place }
    guard let section = finding.section, 1...6 ~= section, finding.quote == nil else { return nil }
    return SectionTitle.all[section - 1].label(in: phrases.language)
  }

  /// How to fix what the rule finds; nil where the office has to do it.
  private func fix(of finding: Finding) -> String? {
    guard finding.concern != .listing else { return nil }
    return Rule.all.first { $0.code == finding.rule }?.fix.text(phrases.language)
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "   " + $0 }
  }

  private func explanation(_ finding: Finding) -> String {
    phrases.tag(phrases.explained) + message(of: finding) + phrases.bracketed(finding.rule)
      + says("说明：", en: " Explanation: ") + (finding.waived ?? "")
  }

  private func line(_ item: RoundComparison.FormerItem) -> String {
    let finding = item.finding
    let message = message(of: finding)
    let (name, rule) = (finding.label ?? message, phrases.bracketed(finding.rule))
    switch item.resolution {
    case .fixed: return phrases.tag(phrases.fixed) + name + rule
    case .waived: return phrases.tag(phrases.explained) + name + rule
    case .withdrawn:
      return phrases.tag(phrases.withdrawn) + message + rule + phrases.colon
        + (finding.concern == .copiedText
        ? UnchangedReports.reasonOfText : UnchangedReports.reason).text(phrases.language)
    case .open(let reason):
      return phrases.tag(phrases.notChecked) + message + rule
        + phrases.colon + reason.text(phrases.language)
    }
  }
}
