import Likeness
import Records

extension Imprint {
  /// The imprint of the report of `context`, without causes, with texts and growths as in `needs`.
  package init(_ context: CheckContext, for needs: Needs) {
    self.init(context.report)
    guard needs.contains(.texts) || needs.contains(.growths) else { return }
    var prose = Prose(texts: Prose.sections.map { _ in nil }, problems: [], growths: [])
    if needs.contains(.growths) { prose.growths = context.reading.growths }
    if needs.contains(.texts) {
      let names = NamePatterns(agency: context.report.agency ?? context.agencyMatch?.agency?.name)
      prose.texts = Prose.sections.map { Imprint.text($0, of: context, names) }
      prose.problems = context.problemText?.items.hashes(without: names) ?? []
    }
    self.prose = prose
  }

  /// The same with texts and growths only as in `needs`.
  package func kept(for needs: Needs) -> Imprint {
    var kept = self
    if !needs.contains(.growths) { kept.prose?.growths = [] }
    guard !needs.contains(.texts) else { return kept }
    kept.prose?.texts = Prose.sections.map { _ in nil }
    kept.prose?.problems = []
    if !needs.contains(.growths) { kept.prose = nil }
    return kept
  }

  private static func text(
    _ section: Int, of context: CheckContext, _ names: NamePatterns
  ) -> ShingleSet? {
    guard context.section(section) != nil else { return nil }
    let text = ShingleSet(context.passage(section), without: names)
    return text.length < least ? nil : text
  }

  /// The minimum number of characters of a text that is compared.
  private static let least = 150
}
