import Forms
import Phrases
import Records
import Views

extension PageParts {
  /// Appends changes, a table for each two documents that were compared. `report` is the one whose cells are on the
  /// page below `anchor`.
  mutating func write(_ changes: [Change], of report: Report?, in anchor: String) {
    var pairs: [(from: Change.Side, to: Change.Side, changes: [Change])] = []
    for change in changes {
      if let known = pairs.firstIndex(where: { $0.from == change.from && $0.to == change.to }) {
        pairs[known].changes.append(change)
      } else {
        pairs.append((change.from, change.to, [change]))
      }
    }
    for pair in pairs {
      let isOfYears = pair.from.year != pair.to.year && pair.from.year != nil && pair.to.year != nil
      // Those between years are many, and known from the numbers of the years.
      page.open("details", Markup.Attribute("open", isOfYears ? nil : ""))
      let (from, to) = (name(of: pair.from, isOfYears), name(of: pair.to, isOfYears))
      page.element(
        "summary",
        text: says(
          "变动：\(from) → \(to)，\(pair.changes.count)处",
          en: "Changes: \(from) → \(to): \(pair.changes.count)"))
      page.open("div", Markup.Attribute("class", "wide"))
      page.open("table", Markup.Attribute("class", "list changes"))
      head([says("内容", en: "What"), from, to, says("相差", en: "Difference")])
      for change in pair.changes { write(change, of: report, in: anchor) }
      page.append("</tbody></table></div>")
      page.close("details")
    }
  }

  private mutating func write(_ change: Change, of report: Report?, in anchor: String) {
    page.open("tr")
    page.open("th", Markup.Attribute("scope", "row"))
    let label = change.label ?? change.cell ?? change.kind.wording.text(phrases.language)
    let target = change.cell.flatMap(Cell.init(id:)).flatMap { cell in
      report.flatMap { PageParts.anchor(cell, of: $0, in: anchor) }
    }
    if let target {
      page.element("a", Markup.Attribute("href", "#" + target), text: label)
    } else {
      page.text(label)
    }
    page.close("th")
    write(change.before, change.sentencesOut, change.status)
    write(change.after, change.sentencesIn, change.status)
    page.element(
      "td", Markup.Attribute("class", change.delta == nil ? nil : "number"),
      text: change.delta?.description ?? (change.status == .changed ? "" : word(for: change)))
    page.close("tr")
  }

  private mutating func write(
    _ value: Change.Value, _ sentences: [String]?, _ status: Change.Status
  ) {
    switch value {
    case .number(let number):
      page.element("td", Markup.Attribute("class", "number"), text: number.description)
    case .text(let text): page.element("td", text: text)
    case .null where status == .changed && sentences == nil:
      // A text that is on both sides, of which the record does not have the sentences.
      page.element("td", text: says("（略）", en: "(not shown)"))
    case .null: page.element("td", text: sentences?.joined(separator: "\n") ?? "—")
    }
  }

  /// How the sides differ; a report without a counterpart is neither more nor less.
  private func word(for change: Change) -> String {
    guard change.kind == .report else { return phrases.status(change.status) }
    return change.status == .removed
      ? says("没有后一份", en: "without the later one") : says("没有前一份", en: "without the earlier one")
  }

  /// What a side of a comparison is called: its year, or its document.
  private func name(of side: Change.Side, _ isOfYears: Bool) -> String {
    guard let source = side.source else { return says("（无）", en: "(none)") }
    if isOfYears { return phrases.year(side.year) }
    if let time = source.timeOfCapture {
      return says("\(time)采集的页面", en: "page saved \(time)")
    }
    if source.url != nil { return says("发布页面", en: "published page") }
    return settings.audience == .share
      ? says("报送的文件", en: "submitted file") : source.path
  }
}
