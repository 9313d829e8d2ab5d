import Forms
import JSON
import Records

/// The main numbers of an agency over several years, with a small chart beside each row.
struct YearsTable {
  private struct Line {
    let label: String
    let values: [Number?]
  }

  private let years: [(year: Int, report: Report)]

  /// Nil where fewer than two years have a report.
  init?(_ dossier: AgencyDossier, _ reports: [Int: Report]) {
    years = dossier.years.compactMap { year in
      guard let number = year.year, let file = year.files.first,
        let report = reports[file.place]
      else { return nil }
      return (number, report)
    }
    if years.count < 2 { return nil }
  }

  func write(to parts: inout PageParts) {
    let language = parts.phrases.language
    parts.page.element("h3", text: parts.says("历年数据", en: "Over the years"))
    parts.page.open("div", Markup.Attribute("class", "wide"))
    parts.page.open("table", Markup.Attribute("class", "list years"))
    parts.row(
      [parts.says("总计", en: "Total")] + years.map { String($0.year) }
        + [parts.says("走势", en: "Trend")], as: "th")
    for row in YearsTable.rows {
      let cell = Cell(row, .total)
      let values = years.map { $0.report.cells.number(cell) }
      guard values.contains(where: { $0 != nil }) else { continue }
      parts.page.open("tr")
      parts.page.element(
        "th", Markup.Attribute("scope", "row"), text: cell.row(in: language))
      for (index, value) in values.enumerated() {
        parts.page.element(
          "td", Markup.Attribute("class", breaks(row, at: index) ? "must-fix" : nil),
          Markup.Attribute(
            "title",
            breaks(row, at: index)
              ? parts.says("与上年结转数不一致", en: "unlike last year's carried forward") : nil),
          text: value?.description ?? "—")
      }
      parts.page.open("td")
      Sparkline(values).write(to: &parts.page)
      parts.page.close("td")
      parts.page.close("tr")
    }
    parts.page.close("table")
    parts.page.close("div")
  }

  private static let rows: [Row] = [
    .received, .broughtForward, .granted, .partlyGranted, .outcomeTotal, .carriedForward,
    .reconsideration, .directLitigation, .litigationAfterReconsideration,
  ]

  /// Whether the number brought forward in the year at `index` is not the one carried forward in the year
  /// before.
  private func breaks(_ row: Row, at index: Int) -> Bool {
    guard row == .broughtForward, index > 0, years[index - 1].year == years[index].year - 1,
      let before = years[index - 1].report.cells.number(Cell(.carriedForward, .total)),
      let now = years[index].report.cells.number(Cell(.broughtForward, .total))
    else { return false }
    return before != now
  }
}

/// A small chart of a row of numbers, which stand beside it as text.
struct Sparkline {
  private static let (width, height) = (120, 24)
  private let points: [(x: Int, y: Int)]

  /// A missing number leaves its place empty.
  init(_ values: [Number?]) {
    let (width, height) = (Sparkline.width, Sparkline.height)
    let numbers = values.map { $0.map { max(0, Double($0.description) ?? 0) } }
    let most = max(numbers.compactMap { $0 }.max() ?? 0, 1)
    let step = values.count > 1 ? Double(width - 8) / Double(values.count - 1) : 0
    points = numbers.enumerated().compactMap { index, number in
      number.map { number in
        (4 + Int(Double(index) * step), height - 4 - Int(number / most * Double(height - 8)))
      }
    }
  }

  func write(to page: inout Markup) {
    page.open(
      "svg", Markup.Attribute("width", String(Sparkline.width)),
      Markup.Attribute("height", String(Sparkline.height)), Markup.Attribute("aria-hidden", "true"))
    page.open(
      "polyline",
      Markup.Attribute("points", points.map { "\($0.x),\($0.y)" }.joined(separator: " ")))
    page.close("polyline")
    for point in points {
      page.open(
        "circle", Markup.Attribute("cx", String(point.x)), Markup.Attribute("cy", String(point.y)),
        Markup.Attribute("r", "2"))
      page.close("circle")
    }
    page.close("svg")
  }
}
