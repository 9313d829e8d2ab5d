import Forms
import Records

extension PageParts {
  /// Appends `table` of `report` as its form prints it, or that it was not read. All cells of the first table of a kind
  /// have ids, of later ones those that the page links to: all of them would be half of a page. The script makes
  /// others, for addresses.
  mutating func write(_ table: Table, of report: Report, _ marks: CellMarks, in anchor: String) {
    guard report.cells.hasAny(of: table), let edition = report.form?.edition ?? Edition.all.last
    else {
      page.element(
        "p", Markup.Attribute("class", "unread"),
        text: says(
          "（\(table.name(in: phrases.language))没有读到）",
          en: "(\(table.name(in: phrases.language)) was not read)"))
      return
    }
    let (key, template) = templates.template(
      of: table, in: edition, report.cells, phrases.language)
    let model = templates.model(key, in: anchor)
    page.append(template.markup[..<template.tableEnd])
    page.write(Markup.Attribute("data-like", model.map { anchor + " " + $0 }))
    let id = Markup.escaped(anchor)
    var end = template.tableEnd
    for value in template.values {
      page.append(template.markup[end..<value.start])
      if model == nil || marks.hasLink(to: value.cell) {
        page.append(template.markup[value.start..<value.id])
        page.append(id)
        page.append(template.markup[value.id..<value.idEnd])
      }
      page.append(template.markup[value.idEnd..<value.end])
      end = value.end
      write(value.cell, marks)
    }
    page.append(template.markup[end...])
  }

  /// Appends the rest of the start tag of `cell`, and its text: the link to the first finding about it. Links to
  /// further ones have no text, which would be read as the cell's.
  private mutating func write(_ cell: Cell, _ marks: CellMarks) {
    if let number = marks.plain(cell) {
      page.append(">")
      return page.text(number)
    }
    page.write(Markup.Attribute("class", marks.kind(of: cell)))
    page.write(Markup.Attribute("data-sides", marks.emptiness(of: cell).map(word)))
    page.append(">")
    let (found, text) = (marks.marks(of: cell), marks.text(of: cell))
    if found.isEmpty { page.text(text) }
    for (index, mark) in found.enumerated() {
      let text = index == 0 ? text : ""
      page.element(
        "a", Markup.Attribute("href", "#" + PageParts.anchor(mark.root)),
        Markup.Attribute("data-sides", mark.sides ?? (text.isEmpty ? "※" : nil)),
        Markup.Attribute("aria-label", text.isEmpty ? name(of: mark) : nil), text: text)
    }
  }

  private func word(_ emptiness: CellMarks.Emptiness) -> String {
    switch emptiness {
    case .blank: says("空白", en: "blank")
    case .absent: says("未读到", en: "not read")
    }
  }

  /// What a link without a text is called.
  private func name(of mark: CellMarks.Mark) -> String {
    phrases.request(mark.action) + (mark.sides.map { phrases.colon + $0 } ?? "")
  }
}
