import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let v956: Rule = Rule(
    code: "V956", name: "changed-after", severity: .warning, concern: .publication, needs: .pages,
    summary: Wording(
      "报告发布后不应自行变动：同一报告前后两次采集的页面，数和文字有变动的指出；没有采集时间的，只指出不同。",
      en: """
        Two pages of one report differ: what changed from the earlier to the later capture, or, where captures \
        have no time, what differs.
        """),
    basis: [],
    fix: Wording(
      "核实变动的原因；更正已发布的报告，按程序办理并说明。",
      en:
        "Find out why it changed; correct a published report only by the procedure, with a statement."
    ),
    passing: [
      Example().publishing(),
      Example().publishing(captured: "2023-02-01").publishing(captured: "2023-02-09"),
    ],
    failing: [
      Example().publishing(cells: [Cell(.licensing, .decisions): 27], captured: "2023-02-01")
        .publishing(cells: [Cell(.licensing, .decisions): 72], captured: "2023-02-09T08:00")
        .found(
          .review, at: Cell(.licensing, .decisions),
          "2023年2月9日08:00采集的页面表二“行政许可”（处理决定数量）为72件，2023年2月1日采集的页面为27件"),
      Example().publishing(captured: "2023-02-01").publishing(captured: "2023-02-09") {
        $0.sections[1].text = LazyText("有变动。")
      }.found(.review, in: 1, "增加1句（“有变动。”）"),
      Example().publishing(cells: [Cell(.licensing, .decisions): 27])
        .publishing(cells: [Cell(.licensing, .decisions): 72])
        .found(.review, at: Cell(.licensing, .decisions), "请核实以哪一个页面为准"),
      Example().publishing(captured: "2023-02-01")
        .publishing(cells: [Cell(.received, .total): 2], captured: "2023-02-01T08:00")
        .found(.review, at: Cell(.received, .total), "请核实以哪一个页面为准"),
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil, publication.pages.count > 1 else { return nil }
      return zip(publication.pages, publication.pages.dropFirst()).flatMap { earlier, later in
        publication.changes(from: earlier, to: later)
      }
    })
}

extension PublishedReport {
  fileprivate func changes(from earlier: Report, to later: Report) -> [Finding] {
    let (first, second) = (earlier.source, later.source)
    let isOrdered = first.isCaptured(before: second)
    let comparison = VersionComparison(
      from: earlier, called: first.name(byTime: isOrdered, Wording("采集的页面", en: "the page of")),
      to: later, called: second.name(byTime: isOrdered, Wording("采集的页面", en: "The page of")),
      settings)
    let review =
      isOrdered
      ? Wording("发布后有变动，请核实。", en: "it changed after publication; please verify.")
      : Wording("请核实以哪一个页面为准。", en: "please find out which page is right.")
    return comparison.cellFindings(of: .v956, in: self, review: review)
      + comparison.textFindings(of: .v956, in: self)
  }
}

extension Source {
  /// Whether it is known that it was saved earlier: on another day, or at another time of the day.
  fileprivate func isCaptured(before other: Source) -> Bool {
    guard let captured, let later = other.captured else { return false }
    return captured < later && !later.hasPrefix(captured)
  }

  /// What one of two captures of a page is called: its time with `words`, or its path in quotation marks.
  fileprivate func name(byTime: Bool, _ words: Wording) -> Wording {
    guard byTime, let captured, let day = CalendarDate(String(captured.prefix(10))) else {
      return Wording("“\(path)”", en: "“\(path)”")
    }
    let time = captured.dropFirst(11)
    return Wording(
      "\(day.words(in: .chinese))\(time)\(words.chinese)",
      en: "\(words.english) \(day.words(in: .english))\(time.isEmpty ? "" : " \(time)")")
  }
}
