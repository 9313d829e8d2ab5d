import Phrases
import Records

extension PageParts {
  /// Appends the rounds of the season as steps; nothing where fewer than two are known.
  mutating func writeRounds(_ overview: SeasonOverview) {
    guard let rounds = overview.progress?.rounds, rounds.count > 1 else { return }
    page.element("h2", text: says("各轮核对进展", en: "Rounds"))
    page.open("ol", Markup.Attribute("class", "steps"))
    for round in rounds {
      page.open("li")
      page.element("b", text: says("第\(round.number)轮", en: "Round \(round.number)"))
      if let day = round.day {
        page.append(" ")
        page.element("small", text: day.words(in: phrases.language))
      }
      page.element(
        "span",
        text: says(
          "已报\(round.read)家，未发现问题\(round.clean)家",
          en: "\(round.read) submitted, nothing found in \(round.clean)"))
      let pages =
        round.pages > 0
        ? says("；发布页面的问题\(round.pages)处", en: "; on pages: \(round.pages)") : ""
      page.element(
        "span",
        text: says(
          "须修改\(round.mustFix)处，需核实\(round.verify)处，建议完善\(round.suggest)处\(pages)",
          en: """
            \(round.mustFix) to fix, \(round.verify) to verify, \(round.suggest) suggested\(pages)
            """))
      page.close("li")
    }
    page.close("ol")
  }
}
