import Chinese
import Forms
import JSON
import Phrases
import Records

extension PageParts {
  /// Appends the changes at `places` in `records`: what two documents have otherwise. `report` is the one whose
  /// cells are on the page below `anchor`.
  mutating func write(
    _ places: [ChangeRelation: [Int]], _ records: AgencyRecords, of report: Report?,
    in anchor: String
  ) {
    for relation in ChangeRelation.allCases {
      write(records.changes(at: places[relation] ?? []), relation, of: report, in: anchor)
    }
  }

  private mutating func write(
    _ changes: [Change], _ relation: ChangeRelation, of report: Report?, in anchor: String
  ) {
    for pair in ChangePair.all(in: changes) {
      guard let from = pair.from.source, let to = pair.to.source else {
        write(lone: pair)
        continue
      }
      let names = names(of: pair, from, to, relation)
      // Those between years are many, and known from the numbers of the years.
      let isFolded = relation == .years || pair.changes.count > 20
      page.open("details", Markup.Attribute("open", isFolded ? nil : ""))
      page.element("summary", text: title(of: pair, names, relation))
      if relation == .years {
        write(years: pair, names)
      } else {
        write(versions: pair, names, of: report, in: anchor)
      }
      write(withoutSentences: pair)
      page.close("details")
    }
  }

  private func title(
    of pair: ChangePair, _ names: (from: String, to: String), _ relation: ChangeRelation
  ) -> String {
    let count = pair.changes.count
    return relation == .publication
      ? says("发布页面与报送稿不同：\(count)处", en: "The page differs from the draft: \(count)")
      : says(
        "变动：\(names.from) → \(names.to)，\(count)处",
        en: "Changes: \(names.from) → \(names.to): \(count)")
  }

  /// Appends that a report has no counterpart.
  private mutating func write(lone pair: ChangePair) {
    let side = pair.from.source == nil ? pair.to : pair.from
    let name = phrases.heading(pair.changes.first?.agency, side.year)
    page.element(
      "p", Markup.Attribute("class", "meta"),
      text: pair.from.source == nil
        ? says("对比变动：“\(name)”没有对应的前一份报告。", en: "Changes: nothing earlier to compare with \(name).")
        : says("对比变动：“\(name)”没有对应的后一份报告。", en: "Changes: nothing later to compare with \(name)."))
  }

  /// Appends the sections that only are known to differ.
  private mutating func write(withoutSentences pair: ChangePair) {
    let sections = pair.withoutSentences
    guard !sections.isEmpty else { return }
    let names = sections.map { section in
      let share = section.similarity.flatMap { Number.percent($0, of: Number(1)) }
      return (section.label ?? "")
        + (share.map { phrases.bracketed(says("相似\($0)%", en: "\($0)% alike")) } ?? "")
    }
    page.element(
      "p", Markup.Attribute("class", "meta"),
      text: says("文字有不同的部分（未列出语句）：", en: "Sections with other texts, not shown: ")
        + names.joined(separator: phrases.listComma) + says("。", en: "."))
  }

  // MARK: - Years

  /// Appends the numbers of two years, those of a row of the form in one row: a table with a row for each number is
  /// as long as the reports.
  private mutating func write(years pair: ChangePair, _ names: (from: String, to: String)) {
    var rows: [(table: String?, head: String, values: [String])] = []
    for change in pair.shown {
      var (table, head, value): (String?, String, String) = (
        nil, label(of: change), text(of: change)
      )
      if let cell = change.cell.flatMap(Cell.init(id:)), cell.table != .statistics {
        let labels = cell.rowLabels(in: phrases.language)
        // The ordinals of inner labels tell what they are in.
        let inner = labels.dropFirst(labels.count > 1 ? 1 : 0).joined(separator: says("", en: " "))
        (table, head) = (cell.table.name(in: phrases.language), inner)
        value = cell.column(in: phrases.language) + " " + value
      }
      if let last = rows.last, (last.table, last.head) == (table, head) {
        rows[rows.count - 1].values.append(value)
      } else {
        rows.append((table, head, [value]))
      }
    }
    guard !rows.isEmpty else { return }
    page.append("<div class=wide><table class=\"list changes\">")
    head([says("内容", en: "What"), "\(names.from) → \(names.to)"])
    for (index, row) in rows.enumerated() {
      if let table = row.table, index == 0 || rows[index - 1].table != table {
        page.append("<tr><th colspan=2 scope=rowgroup>")
        page.text(table)
      }
      page.append("<tr><th scope=row>")
      page.text(row.head)
      page.append("<td>")
      write(lines: row.values.joined(separator: phrases.semicolon))
    }
    page.append("</tbody></table></div>")
  }

  /// What a change is about.
  private func label(of change: Change) -> String {
    change.cell.flatMap(Cell.init(id:))?.label(in: phrases.language) ?? change.label ?? change.cell
      ?? change.kind.wording.text(phrases.language)
  }

  /// Both sides, and how far apart they are.
  private func text(of change: Change) -> String {
    let sides = [
      text(of: change.before, change.sentencesOut), text(of: change.after, change.sentencesIn),
    ]
    let sign = change.delta?.isNegative ?? true ? "" : "+"
    // A dash beside an arrow would be read as a part of it.
    return sides.joined(separator: sides.contains("—") ? " → " : "→")
      + (change.delta.map { phrases.bracketed("\(sign)\($0)") } ?? "")
  }

  private func text(of value: Change.Value, _ sentences: [String]?) -> String {
    switch value {
    case .number(let number): number.description
    case .text(let text): ([text] + (sentences ?? [])).joined(separator: "\n")
    case .null: sentences.flatMap { $0.isEmpty ? nil : $0.joined(separator: "\n") } ?? "—"
    }
  }

  // MARK: - Versions

  /// Appends what two versions of a report have otherwise, one beside the other: numbers, then texts, whose columns
  /// are wider.
  private mutating func write(
    versions pair: ChangePair, _ names: (from: String, to: String), of report: Report?,
    in anchor: String
  ) {
    for isOfCells in [true, false] {
      let changes = pair.shown.filter { ($0.kind == .cell) == isOfCells }
      if changes.isEmpty { continue }
      page.append("<div class=wide><table class=\"list changes\">")
      head(
        [says("内容", en: "What"), names.from, names.to]
          + (isOfCells ? [says("相差", en: "Difference")] : []))
      write(rows: changes, isOfCells: isOfCells, of: report, in: anchor)
      page.append("</tbody></table></div>")
    }
  }

  private mutating func write(
    rows changes: [Change], isOfCells: Bool, of report: Report?, in anchor: String
  ) {
    for change in changes {
      page.append("<tr><th scope=row>")
      let target = change.cell.flatMap(Cell.init(id:)).flatMap { cell in
        report.flatMap { PageParts.anchor(cell, of: $0, in: anchor) }
      }
      write(label(of: change), linkedTo: target)
      for text in texts(of: change) {
        page.append("<td>")
        write(lines: text)
      }
      if isOfCells {
        page.append("<td>")
        page.text(change.delta?.description ?? "")
      }
    }
  }

  /// The two sides of a change; of a heading that both have the same only the sentences.
  private func texts(of change: Change) -> [String] {
    guard change.kind == .section else {
      return [text(of: change.before, nil), text(of: change.after, nil)]
    }
    let isSame = change.before == change.after
    let moved = says("（语句次序不同）", en: "(sentences in another order)")
    let sides = [(change.before, change.sentencesOut), (change.after, change.sentencesIn)].map {
      text(of: isSame ? .null : $0, $1)
    }
    return sides == ["—", "—"] ? [moved, moved] : sides
  }

  /// Appends `text`, of which each line is one on the page, too.
  private mutating func write(lines text: String) {
    for (index, line) in text.split(separator: "\n").enumerated() {
      if index > 0 { page.append("<br>") }
      page.text(String(line))
    }
  }

  // MARK: - Names

  /// What the sides of a comparison are called: their years, or their documents.
  private func names(
    of pair: ChangePair, _ from: Source, _ to: Source, _ relation: ChangeRelation
  ) -> (from: String, to: String) {
    switch relation {
    case .years: return (phrases.year(pair.from.year), phrases.year(pair.to.year))
    case .versions:
      if let one = from.timeOfCapture, let two = to.timeOfCapture {
        return (pageName(one), pageName(two))
      }
      if settings.audience == .share {
        return (says("前一稿", en: "earlier draft"), says("后一稿", en: "later draft"))
      }
      let isSame = from.name == to.name
      return (
        DisplayWidth.visible(name: isSame ? from.path : from.name),
        DisplayWidth.visible(name: isSame ? to.path : to.name)
      )
    case .publication:
      return (says("报送稿", en: "Draft"), pageName(to.timeOfCapture))
    }
  }

  private func pageName(_ time: String?) -> String {
    says("发布页面", en: "Published page")
      + (time.map { phrases.bracketed(says("\($0)采集", en: "saved \($0)")) } ?? "")
  }
}
