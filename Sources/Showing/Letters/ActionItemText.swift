import Checking
import Forms
import Records
import Rules
import Wordings

/// The points of a feedback letter in words.
struct ActionItemText {
  /// How many columns of a sentence are told.
  private static let width = 160

  let language: Language

  private func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    language.says(chinese(), en: english())
  }

  /// The numbered points, then what became of those of the last round that are none now.
  func paragraphs(of matter: YearSummary) -> [[String]] {
    let differ = matter.points.contains { $0.finding.concern == .duplicate }
    let numbered = matter.points.indices.map { index in
      let point = matter.points[index]
      // Rules of several reports judge one file for all that state the same.
      let isOfAll = point.files.count == matter.files.count || point.isOfStream && !differ
      return self.point(
        point, number: index + 1, matter.marks?[index], isAmongFiles: !isOfAll)
    }
    let fixed = matter.settled.filter { $0.outcome == .fixed }
    let rest = matter.settled.filter { $0.outcome != .fixed }
    return numbered + [
      list(says("上次指出、已经改好的：", en: "Mended since the last round:"), fixed),
      list(says("上次指出、这次另作处理的：", en: "Of the last round, besides:"), rest),
    ]
  }

  private func point(
    _ point: ActionItem, number: Int, _ mark: RoundComparison.Mark?, isAmongFiles: Bool
  ) -> [String] {
    let finding = point.finding
    let word =
      point.action.word(in: language) + (mark.map { says("·", en: ", ") + self.word($0) } ?? "")
    var lines = [
      "\(number)" + says("【\(word)】", en: " [\(word)] ") + message(of: finding)
        + says("（\(finding.rule)）", en: " (\(finding.rule))")
    ]
    func add(_ title: String, _ text: String?) {
      if let text { lines.append("   " + title + text) }
    }
    add(says("位置：", en: "Place: "), location(of: finding))
    add(says("原文：", en: "Text: "), finding.passage(ActionItemText.width, in: language))
    add(says("改法：", en: "To mend: "), finding.hint ?? fix(of: finding))
    let others = point.told.compactMap { $0.shortForm(in: language) }
    let separator = says("，", en: ", ")
    add(says("同因：", en: "Same cause: "), others.isEmpty ? nil : others.joined(separator: separator))
    if case .still(let before?) = mark { add(says("上次：", en: "Last time: "), before) }
    if isAmongFiles, finding.concern != .duplicate {
      add(says("文件：", en: "File: "), point.files.joined(separator: separator))
    }
    return lines
  }

  /// What was found. Of files it names those, not the office's folders.
  private func message(of finding: Finding) -> String {
    guard finding.concern == .duplicate, let other = finding.other else { return finding.message }
    let names = [finding.source, other.source].map { ($0.path, $0.name) }
    guard names[0].1 != names[1].1 else { return finding.message }
    return names.reduce(finding.message) { $0.replacing($1.0, with: $1.1) }
  }

  private func word(_ mark: RoundComparison.Mark) -> String {
    switch mark {
    case .new: says("新增", en: "new")
    case .still: says("未改", en: "not mended")
    }
  }

  /// The cell, heading or section where it shows; nil where the message or the sentence says it.
  private func location(of finding: Finding) -> String? {
    if let label = finding.label { return finding.message.contains(label) ? nil : label }
    guard let section = finding.section, 1...6 ~= section, finding.quote == nil else { return nil }
    return SectionTitle.all[section - 1].label(in: language)
  }

  /// How what a rule finds is fixed; nil where that is the office's to do.
  private func fix(of finding: Finding) -> String? {
    guard finding.concern != .listing else { return nil }
    return Rule.all.first { $0.code == finding.rule }?.fix.text(language)
  }

  private func list(_ title: String, _ settled: [RoundComparison.Settled]) -> [String] {
    guard !settled.isEmpty else { return [] }
    return [title] + settled.map { "   " + line($0) }
  }

  private func line(_ settled: RoundComparison.Settled) -> String {
    let finding = settled.finding
    let rule = says("（\(finding.rule)）", en: " (\(finding.rule))")
    switch settled.outcome {
    case .fixed:
      return says("【已改】", en: "[mended] ") + (finding.label ?? finding.message) + rule
    case .waived:
      return says("【已说明】", en: "[explained] ") + (finding.label ?? finding.message) + rule
    case .open(let reason):
      return says("【未能核对】", en: "[not checked] ") + finding.message + rule
        + says("：", en: ": ") + reason.text(language)
    }
  }
}
