import Records
import Rules
import Wordings

extension Rule {
  /// What the rule finds in `example`: in its report, or in the stream of its earlier and other reports
  /// with it. Nil where it does not apply to it.
  package func findings(in example: Example, language: Language = .chinese) -> [Finding]? {
    if case .waivers = evaluation { return example.unusedWaivers(language) }
    var settings = CheckSettings()
    settings.language = language
    settings.today = CalendarDate(example.today)
    settings.agencies = example.agencies
    settings.profile = example.profile
    settings.pages = example.published(settings)
    settings.facts = example.facts.map { FactIndex($0, example.agencies) }
    let found = evaluation.ofReport?(CheckContext(example.report, settings: settings))
    guard evaluation.isOfStream else { return found }
    var stream = StreamCheck([self], settings: settings)
    for report in example.others + (example.isSubmitted ? [example.report] : []) {
      stream.add(CheckContext(report, settings: settings))
    }
    for failure in example.failures { stream.add(failure) }
    let listed = stream.findingsOfList(year: example.report.year ?? 0)
    return (found ?? []) + stream.findings().map(\.finding) + listed + stream.findingsOfPages()
      + stream.findingsOfFacts()
  }
}

extension Example {
  /// The findings about its waivers after all rules have checked its report.
  fileprivate func unusedWaivers(_ language: Language) -> [Finding] {
    let source = Source(path: "waivers.ndjson", format: .ndjson, bytes: 1, crc32: "00000000")
    var findings = Rule.all.flatMap { rule -> [Finding] in
      if let check = rule.evaluation.ofReport { return check(CheckContext(report)) ?? [] }
      return []
    }
    var waivers = Waivers(waivers, from: source, today: Example.today, language: language)
    waivers?.apply(to: &findings)
    return waivers?.unused ?? []
  }
}
