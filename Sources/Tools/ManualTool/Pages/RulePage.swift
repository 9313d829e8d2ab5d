import CheckTool
import Rules
import Views

/// The page rpt-rules(7): each rule as `rpt-check --explain` prints it.
enum RulePage {
  static let name = "rpt-rules.7"

  /// The page.
  static var text: String {
    var text = head
    for family in Family.allCases {
      text += ".Sh \(family.title.uppercased())\n"
      for rule in Rule.all where rule.family == family { text += section(of: rule) }
    }
    return text + tail
  }

  private static let head = """
    .\\" Made from the rules: swift run rpt-manual.
    .Dd November 23, 2026
    .Dt RPT-RULES 7
    .Os
    .Sh NAME
    .Nm rpt-rules
    .Nd the rules of rpt-check
    .Sh DESCRIPTION
    Each rule of
    .Xr rpt-check 1
    with its severity, its meaning, the official text on which it is based, its findings in examples, an example that
    passes, and how to fix what it finds.
    A finding is
    .Sy fail
    where the document contradicts itself or the form,
    .Sy review
    where a person must decide, and
    .Sy not-assessable
    where what the rule needs was not read.
    A rule never passes on what was not read.

    """

  private static let tail = """
    .Sh SEE ALSO
    .Xr rpt-check 1 ,
    .Xr rpt 7 ,
    .Xr rpt-forms 7

    """

  /// The summary of the rule, then one paragraph each for its basis, for at most two different
  /// failing examples, for one passing example, and for the fix.
  private static func section(of rule: Rule) -> String {
    let view = RuleView(.english)
    let explanation = RuleExplanation(rule, examplesIn: .english)
    var found: [String] = []
    for example in view.found(by: explanation) where !found.contains(example) {
      found.append(example)
    }
    let paragraphs =
      [view.basis(of: explanation)] + found.prefix(2) + view.passed(by: explanation).prefix(1)
      + [view.fix(of: explanation)]
    return ".Ss \(view.heading(of: explanation))\n\(Mdoc.text(explanation.summary.english))\n"
      + paragraphs.map { ".Pp\n\(Mdoc.text($0))\n" }.joined()
  }
}
