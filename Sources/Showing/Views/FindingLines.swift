import Chinese
import Phrases
import Records

/// The lines of single findings, and of the reports that they are about.
struct FindingLines: Sendable {
  /// How many columns a line has before the rule's code.
  private static let width = 84

  private let palette: Palette
  private let phrases: Phrasebook

  init(_ palette: Palette, _ phrases: Phrasebook) {
    self.palette = palette
    self.phrases = phrases
  }

  /// Agency, year and format of `report`, with the number of `findings` of each kind.
  func heading(_ report: JudgedReport, _ findings: [Finding]) -> String {
    let left = DisplayWidth.visible(
      phrases.heading(report.agency, report.year) + " · "
        + report.source.format.name(in: phrases.language))
    let tally = Finding.Action.allCases.compactMap { action -> String? in
      let count = findings.count { $0.action == action }
      return count == 0 ? nil : phrases.action(action) + phrases.says("", en: " ") + "\(count)"
    }.joined(separator: phrases.says(" ", en: ", "))
    return tally.isEmpty ? left : DisplayWidth.left(left, FindingLines.width - 22) + " " + tally
  }

  /// The numbers of findings of a batch by action; notes are listed only where there are some.
  func total(of counts: [Finding.Action: Int]) -> String {
    Finding.Action.allCases.compactMap { action -> String? in
      let count = counts[action] ?? 0
      return count == 0 && action == .note ? nil : "\(phrases.action(action)) \(count)"
    }.joined(separator: phrases.comma)
  }

  /// The numbered line of `finding`, its evidence, and in short those of `followers` that follow from it.
  func block(_ finding: Finding, number: Int, followers: [Finding]) -> [String] {
    let word = finding.waived == nil ? phrases.action(of: finding) : phrases.waived
    let head = "\(number)" + phrases.says("", en: " ") + phrases.tag(word)
    let line = DisplayWidth.left(
      head + DisplayWidth.visible(finding.message), FindingLines.width)
    var lines = [
      palette.painted(head, finding.action.colour) + line.dropFirst(head.count) + "  "
        + finding.rule
    ]
    func add(_ title: String, _ text: String?) {
      if let text { lines.append("   " + title + DisplayWidth.visible(text)) }
    }
    add(phrases.says("理由：", en: "Reason: "), finding.waived)
    add("", finding.passage(FindingLines.width - 16, phrases))
    add("", finding.hint)
    add(phrases.says("网址：", en: "Page: "), finding.address(phrases))
    let others = followers.compactMap { $0.shortForm(phrases) }
    add(
      phrases.sameCause,
      others.isEmpty ? nil : others.joined(separator: phrases.comma))
    return lines
  }

  /// The line of an input that could not be read.
  func line(of failure: Failure, _ note: String?) -> String {
    let (tag, text) = failure.line(phrases, note: note)
    return palette.painted(tag, .wrong) + DisplayWidth.visible(text)
  }
}

extension Finding.Action {
  fileprivate var colour: Palette.Colour {
    switch self {
    case .mustFix: .wrong
    case .verify: .doubtful
    case .suggest: .suggested
    case .note: .faint
    }
  }
}
