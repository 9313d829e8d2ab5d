import Phrases
import Records

extension PageParts {
  /// Appends the register: a row an agency. `link` returns the address of an agency's part.
  mutating func writeRegister(
    _ overview: SeasonOverview, linking link: (AgencyDossier) -> String
  ) {
    page.open("section", Markup.Attribute("id", "register"))
    page.element("h2", text: says("登记表", en: "Register"))
    page.append("<p class=\"tools\" hidden>")
    page.open(
      "input", Markup.Attribute("type", "search"), Markup.Attribute("id", "filter"),
      Markup.Attribute(
        "placeholder", says("筛选单位、状态", en: "Filter agencies and states")),
      Markup.Attribute("aria-label", says("筛选", en: "Filter")))
    page.append("</p>")
    let aspects = shownAspects(overview)
    page.open("div", Markup.Attribute("class", "wide"))
    page.open("table", Markup.Attribute("class", "list"))
    page.open("thead")
    page.open("tr")
    let heads = [says("单位", en: "Agency"), says("核对结果", en: "Result")]
    for head in heads + aspects.map({ $0.title(phrases) }) {
      page.element("th", Markup.Attribute("scope", "col"), text: head)
    }
    page.close("tr")
    page.close("thead")
    page.open("tbody")
    let isSeveral = overview.read > 1
    for (index, dossier) in overview.dossiers.enumerated() {
      let context = RegisterContext(
        dossier: dossier, year: dossier[overview.year], hasOthers: isSeveral,
        hasMembers: dossier.unit.map { !(settings.agencies?.members(of: $0).isEmpty ?? true) }
          ?? false)
      page.open("tr")
      writeHead(of: dossier, linkedTo: link(dossier))
      page.element("td", text: word(overview.state(at: index)))
      for aspect in aspects { write(context.mark(aspect)) }
      page.close("tr")
      page.lineBreak()
    }
    page.append("</tbody></table></div>")
    page.element(
      "p", Markup.Attribute("class", "legend"),
      text: says(
        "✓ 已核对，没有需要处理的问题；数字为有待处理的处数；— 未能核对，原因见悬停文字。",
        en: "✓ judged, nothing to do; a number counts open points; — not judged, see the title."))
    page.close("section")
  }

  /// Appends the head of a row about an agency.
  mutating func writeHead(of dossier: AgencyDossier, linkedTo address: String) {
    page.open("th", Markup.Attribute("scope", "row"))
    page.element("a", Markup.Attribute("href", address), text: dossier.name)
    page.close("th")
  }

  /// Publication has a column only where pages were compared.
  private func shownAspects(_ overview: SeasonOverview) -> [Aspect] {
    Aspect.allCases.filter { $0 != .publication || overview.hasPages }
  }

  private mutating func write(_ mark: RegisterMark) {
    switch mark {
    case .open(let count, let action):
      page.element(
        "td", Markup.Attribute("class", action.rawValue),
        Markup.Attribute("title", phrases.action(action)), text: String(count))
    case .sound(let notes):
      let title = notes > 0 ? says("提示\(notes)处", en: "notes: \(notes)") : nil
      page.element(
        "td", Markup.Attribute("class", "sound"), Markup.Attribute("title", title), text: "✓")
    case .notJudged(let reason):
      page.element("td", Markup.Attribute("title", word(reason)), text: "—")
    }
  }

  private func word(_ reason: RegisterMark.Reason) -> String {
    switch reason {
    case .noReport: says("没有读到报告", en: "no report was read")
    case .notChecked:
      says("没有核对结果（rpt-check --pass --summary）", en: "not checked (rpt-check --pass --summary)")
    case .notRead: says("有内容没有读到或为空白", en: "something was not read or is blank")
    case .noDay: says("没有公布日期", en: "no day of publication")
    case .noLastYear: says("没有上年报告", en: "no report of last year")
    case .noOthers: says("没有其他单位的报告", en: "no report of another agency")
    case .noMembers: says("没有列入汇总的下级单位", en: "no members in the list")
    case .noPage: says("没有认出发布页面", en: "no published page was recognised")
    }
  }
}
