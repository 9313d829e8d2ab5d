import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let v956: Rule = Rule(
    code: "V956", name: "changed-after", severity: .warning, concern: .publication(.change),
    needs: .pages,
    summary: Wording(
      "报告发布后不应自行变动：同一报告前后两次采集的页面，数和文字有变动的、后来没有读到的、后来是另一份报告的，指出；改得与报送稿一致的，只作提示；没有采集时间的，只指出不同。",
      en: """
        Two pages of one report differ: what changed from the earlier to the later capture, or, where captures \
        have no time, what differs; a note where the later one is as submitted. Or the last capture of its address has no report, or \
        another one.
        """),
    basis: [.accuracy],
    fix: Wording(
      "核实变动的原因；更正已发布的报告，按程序办理并说明。",
      en:
        "Find out why it changed; correct a published report only by the procedure, with a statement."
    ),
    passing: [
      Example().publishing(),
      Example().publishing(captured: "2023-02-01").publishing(captured: "2023-02-09"),
      Example().publishing(captured: "2023-02-01").unreadPage(
        "p.html", .notAReport, .list, titled: "信息公开年报_青石区民政局", captured: "2023-02-09"),
    ],
    failing: [
      Example().publishing(cells: [Cell(.licensing, .decisions): 27], captured: "2023-02-01")
        .publishing(cells: [Cell(.licensing, .decisions): 72], captured: "2023-02-09T08:00")
        .found(
          .review, at: Cell(.licensing, .decisions),
          "2023年2月9日08:00采集的页面表二“行政许可”（本年处理决定数量）为72件，2023年2月1日采集的页面为27件"),
      Example().publishing(captured: "2023-02-01").publishing(captured: "2023-02-09") {
        $0.sections[1].text = LazyText("有变动。")
      }.found(.review, in: 1, "增加1句（“有变动。”）"),
      Example().publishing(cells: [Cell(.licensing, .decisions): 27])
        .publishing(cells: [Cell(.licensing, .decisions): 72])
        .found(.review, at: Cell(.licensing, .decisions), "请核实以哪一个页面为准"),
      Example().publishing(captured: "2023-02-01")
        .publishing(cells: [Cell(.received, .total): 2], captured: "2023-02-01T08:00")
        .found(.review, at: Cell(.received, .total), "请核实以哪一个页面为准"),
      Example(cells: [Cell(.licensing, .decisions): 72])
        .publishing(cells: [Cell(.licensing, .decisions): 27], captured: "2023-02-01")
        .publishing(cells: [Cell(.licensing, .decisions): 72], captured: "2023-02-09")
        .found(.fail, "2023年2月9日采集的页面已按报送稿更正：表二"),
      Example(cells: [Cell(.licensing, .decisions): 72])
        .publishing(cells: [Cell(.licensing, .decisions): 72], captured: "2023-02-01")
        .publishing(cells: [Cell(.licensing, .decisions): 27], captured: "2023-02-09")
        .publishing(cells: [Cell(.licensing, .decisions): 72], captured: "2023-02-10")
        .found(.fail, "2023年2月10日采集的页面已按报送稿更正：表二"),
      Example().publishing(captured: "2023-02-01")
        .unreadPage("青石区民政局.html", .notAReport, captured: "2023-02-09")
        .found(.review, "2023年2月1日采集的页面有报告，2023年2月9日采集的页面没有读到报告"),
    ],
    evaluation: .publication { publication in
      guard publication.digest != nil,
        publication.pages.count > 1
          || !publication.pages.isEmpty
            && !(publication.unread.isEmpty && publication.replacing.isEmpty)
      else { return nil }
      let changes = zip(publication.pages, publication.pages.dropFirst()).flatMap {
        publication.changes(from: $0, to: $1)
      }
      return changes + [publication.disappearance, publication.replacement].compactMap { $0 }
    })
}

extension PublishedReport {
  /// The finding that a capture later than all others has no report; nil where there is none.
  fileprivate var disappearance: Finding? {
    guard let page = pages.last,
      let gone = unread.first(where: { page.source.isCaptured(before: $0) })
    else { return nil }
    let first = page.source.name(byTime: true, Wording("采集的页面", en: "the page of"))
    let second = Source.name(of: gone.captured, Wording("采集的页面", en: "the page of"))
    let place = gone.url ?? gone.path
    return Rule.v956.finding(
      .review, in: self, about: page.source,
      "\(first.chinese)有报告，\(second?.chinese ?? place)没有读到报告（\(place)：\(gone.message)），请核实是否撤下。",
      en: """
        There is a report on \(first.english), and none on \(second?.english ?? place) (“\(place)”: \
        “\(gone.message)”); please check whether it was taken down.
        """)
  }

  /// The finding that a later capture at the same address has another report; nil where there is none.
  fileprivate var replacement: Finding? {
    guard let page = pages.last,
      let other = replacing.first(where: { page.source.isCaptured(before: $0.source) })
    else { return nil }
    let first = page.source.name(byTime: true, Wording("采集的页面", en: "the page of"))
    let second = other.source.name(byTime: true, Wording("采集的页面", en: "that of"))
    var finding = Rule.v956.finding(
      .review, in: self, about: other.source,
      "\(first.chinese)是本报告，同一网址\(second.chinese)是\(other.agency)\(other.year)年度的报告，请核实网址和发布情况。",
      en: """
        \(first.english) at the same address has this report, \(second.english) that of “\(other.agency)” on \
        \(other.year); please check the address and the publication.
        """)
    finding.quote = other.agency
    finding.other = Finding.Other(agency: page.agency, year: page.year, source: page.source)
    return finding
  }

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
    let settled = isOrdered ? Settled(comparison, draft: self.comparison(with: later)) : Settled()
    var over = settled
    if isOrdered, let last = standing, second.isCaptured(before: last.source) {
      // What is as submitted in the end leaves nothing to do, whatever it was in between.
      over.formUnion(Settled(comparison, draft: self.comparison(with: last)))
    }
    return comparison.cellFindings(
      of: .v956, in: self, leavingOut: over.cells, review: review)
      + comparison.textFindings(of: .v956, in: self, leavingOut: over.sections)
      + (correction(of: settled, on: later).map { [$0] } ?? [])
  }

  /// The note that what `settled` has was corrected on `page`; nil where it has nothing.
  private func correction(of settled: Settled, on page: Report) -> Finding? {
    let labels = settled.labels(in: settings.language)
    guard !labels.isEmpty else { return nil }
    let name = page.source.name(byTime: true, Wording("采集的页面", en: "The page of"))
    let shown = labels.prefix(3).joined(separator: says("；", en: "; "))
    let more = labels.count > 3 ? says("等\(labels.count)处", en: " …") : ""
    var finding = Rule.v956.finding(
      .fail, in: self, about: page.source, severity: .info,
      "\(name.chinese)已按报送稿更正：\(shown)\(more)。",
      en: "\(name.english) was corrected by the submitted report: \(shown)\(more).")
    finding.hint = says("更正已发布的报告，按程序办理并说明。", en: "Correct a published report by the procedure.")
    return finding
  }
}

/// What changed from one capture of a page to the next one and is now as in the submitted report: it was corrected.
private struct Settled {
  var cells: Set<Cell> = []
  /// The numbers of sections, `VersionComparison.title` for the title.
  var sections: Set<Int> = []

  init() {}

  mutating func formUnion(_ other: Settled) {
    cells.formUnion(other.cells)
    sections.formUnion(other.sections)
  }

  /// What `changes` between two captures settle; `draft` compares the submitted report with the later one, nil where
  /// there is no such report.
  init(_ changes: VersionComparison, draft: VersionComparison?) {
    guard let draft else { return }
    cells = Set(changes.differingCells).subtracting(draft.differingCells).filter {
      draft.before.cells[$0] != .absent && draft.after.cells[$0] != .absent
    }
    sections = Set(changes.differingSections).subtracting(draft.differingSections)
    if !draft.isRead(draft.after) { sections.formIntersection([VersionComparison.title]) }
  }

  /// The names of the cells and sections.
  func labels(in language: Language) -> [String] {
    cells.sorted().map { $0.label(in: language) }
      + sections.sorted().map { number in
        number == VersionComparison.title
          ? language.says("标题", en: "Title") : SectionTitle.label(ofSection: number, in: language)
      }
  }
}

extension Source {
  /// Whether it is known that it was saved earlier: on another day, or at another time of the day.
  fileprivate func isCaptured(before other: Source) -> Bool {
    Source.isEarlier(captured, other.captured)
  }

  /// Whether it is known that it was saved before a page of the same address that was not read, or where an
  /// address is not known, before one that names its agency and is no other file.
  fileprivate func isCaptured(before page: Failure) -> Bool {
    guard Source.isEarlier(captured, page.captured), page.instead != .list else { return false }
    if let url, let other = page.url { return url == other }
    return page.code == .notAReport
  }

  private static func isEarlier(_ time: String?, _ later: String?) -> Bool {
    guard let time, let later else { return false }
    return time < later && !later.hasPrefix(time)
  }

  /// What one of two captures of a page is called: its time with `words`, or its path in quotation marks.
  fileprivate func name(byTime: Bool, _ words: Wording) -> Wording {
    (byTime ? Source.name(of: captured, words) : nil) ?? Wording("“\(path)”", en: "“\(path)”")
  }

  /// The time `captured` with `words`; nil where it is unknown.
  fileprivate static func name(of captured: String?, _ words: Wording) -> Wording? {
    guard let captured, let day = CalendarDate(String(captured.prefix(10))) else { return nil }
    let time = clock(of: captured)
    return Wording(
      "\(day.words(in: .chinese))\(time)\(words.chinese)",
      en: "\(words.english) \(day.words(in: .english))\(time.isEmpty ? "" : " \(time)")")
  }
}
