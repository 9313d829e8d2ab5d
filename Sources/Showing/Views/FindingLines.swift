import Chinese
import Checking
import Phrases
import Records

/// The lines of single findings, and of the reports that they are about.
struct FindingLines: Sendable {
  /// How many columns a line has.
  private let columns: Int
  /// How many of them the rule's code takes at the end, with blanks before it.
  private static let codeWidth = 6
  /// What the lines of a finding begin with below its first one.
  private static let indent = "   "

  private let palette: Palette
  private let phrases: Phrasebook

  init(_ palette: Palette, _ phrases: Phrasebook, columns: Int) {
    self.columns = columns
    self.palette = palette
    self.phrases = phrases
  }

  /// Agency, year and format of `report`, with the number of `points` of each kind.
  func heading(_ report: JudgedReport, _ points: [Point<Finding>]) -> String {
    let left = DisplayWidth.visible(
      phrases.heading(report.agency, report.year) + " · "
        + report.source.format.name(in: phrases.language))
    let tally = Finding.Action.allCases.compactMap { action -> String? in
      let count = points.count { $0.action == action }
      return count == 0 ? nil : phrases.action(action) + phrases.says("", en: " ") + "\(count)"
    }.joined(separator: phrases.says(" ", en: ", "))
    let room = max(21, DisplayWidth.of(tally))
    return tally.isEmpty ? left : DisplayWidth.left(left, columns - room - 1) + " " + tally
  }

  /// The numbers of findings of a batch by action; notes are listed only where there are some.
  func total(of counts: [Finding.Action: Int]) -> String {
    Finding.Action.allCases.compactMap { action -> String? in
      let count = counts[action] ?? 0
      return count == 0 && action == .note
        ? nil : phrases.action(action) + phrases.says("", en: " ") + "\(count)"
    }.joined(separator: phrases.comma)
  }

  /// The numbered line of `point`, its evidence, and in short what follows from it.
  func block(_ point: Point<Finding>, number: Int) -> [String] {
    let finding = point.root
    let word = finding.waived == nil ? phrases.action(point.action, of: finding) : phrases.waived
    let head = "\(number)" + phrases.says("", en: " ") + phrases.tag(word)
    let width = columns - FindingLines.codeWidth
    let taken = DisplayWidth.of(head)
    let message = DisplayWidth.wrapped(
      DisplayWidth.visible(finding.message), width: width, indent: FindingLines.indent, first: taken
    )
    var lines = [
      palette.painted(head, point.action.colour) + DisplayWidth.left(message[0], width - taken)
        + "  " + finding.rule
    ]
    lines += message.dropFirst()
    func add(_ title: String, _ text: String?) {
      guard let text else { return }
      let indent = FindingLines.indent
      lines += DisplayWidth.wrapped(
        indent + title + DisplayWidth.visible(text), width: columns, indent: indent)
    }
    add(phrases.says("理由：", en: "Reason: "), finding.waived)
    add("", finding.passage(columns - 16, phrases))
    add("", finding.hint)
    add(phrases.pageAddress, finding.address(phrases))
    let others = point.listedFollowers.compactMap { $0.shortForm(phrases) }
    add(
      phrases.sameCause,
      others.isEmpty ? nil : others.joined(separator: phrases.comma))
    return lines
  }

  /// The line of an input that could not be read.
  func line(of failure: Failure, _ note: String?) -> String {
    let (tag, text) = failure.line(phrases, note: note)
    let wrapped = DisplayWidth.wrapped(
      DisplayWidth.visible(text), width: columns, indent: FindingLines.indent,
      first: DisplayWidth.of(tag))
    return palette.painted(tag, .wrong) + wrapped.joined(separator: "\n")
  }

  /// `text` in lines of the width that there is.
  func wrapped(_ text: String) -> String {
    DisplayWidth.wrapped(text, width: columns, indent: FindingLines.indent)
      .joined(separator: "\n")
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
