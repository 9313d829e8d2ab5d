import Phrases
import Records
import Wordings

extension PageParts {
  /// Appends the first screen, for those who decide.
  mutating func write(_ overview: SeasonOverview) {
    page.open("section", Markup.Attribute("id", "overview"))
    page.element("h1", text: title(overview))
    page.element("p", text: asOf(overview))
    write(figures: submissions(overview))
    writeWithoutReports(overview)
    let results = results(overview)
    if !results.isEmpty {
      page.element(
        "p", Markup.Attribute("class", "legend"),
        text: says(
          "\(overview.read > 0 ? "已报单位的核对结果" : "问题记录涉及的单位")\(overview.hasPages ? "（发布页面的问题另计）" : "")，每个单位按最需处理的一项计：",
          en: """
            What was found\(overview.hasPages ? ", not counting published pages" : ""), each agency counted once, by its \
            most urgent point:
            """))
      write(figures: results)
    }
    writeRounds(overview)
    page.element("h2", text: says("需要处理的事项", en: "To be decided"))
    let matters = matters(overview)
    if matters.isEmpty {
      page.element("p", text: nothing(overview))
    } else {
      page.open("ol")
      for matter in matters { page.element("li", text: matter) }
      page.close("ol")
    }
    writeProblems(overview)
    page.close("section")
  }

  /// Appends that there are findings about reports which are not there.
  private mutating func writeWithoutReports(_ overview: SeasonOverview) {
    let count = overview.withoutReport
    guard count > 0 else { return }
    page.element(
      "p",
      text: says(
        "\(count)家只有问题记录，没有报告：未计入已报。",
        en: "Of \(count) there are findings and no report; they do not count as submitted."))
  }

  /// That nothing is to be decided, as far as reports were checked.
  private func nothing(_ overview: SeasonOverview) -> String {
    guard overview.hasJudged else {
      return says(
        "没有核对结果，不能判断有没有需要处理的事项。", en: "Nothing was checked, so that this is not known.")
    }
    let open =
      overview.count(.notChecked) + overview.count(.partlyChecked) + overview.withoutReport
    guard open > 0 else { return says("没有需要协调处理的事项。", en: "Nothing.") }
    return says(
      "已核对的部分没有需要协调处理的事项；未能核对或只核对一部分的有\(open)家。",
      en: "Nothing in what was checked; not checked, or only in part: \(open).")
  }

  private mutating func write(figures: [(name: String, count: Int)]) {
    page.open("dl", Markup.Attribute("class", "figures"))
    for figure in figures {
      page.open("div")
      page.element("dt", text: figure.name)
      page.element("dd", text: String(figure.count))
      page.close("div")
    }
    page.close("dl")
  }

  func title(_ overview: SeasonOverview) -> String {
    let year = overview.year.map(String.init)
    return says(
      "\(year.map { "\($0)年" } ?? "")政府信息公开工作年度报告核对情况",
      en: "Annual reports on government information disclosure\(year.map { ", \($0)" } ?? "")")
  }

  private func asOf(_ overview: SeasonOverview) -> String {
    let day = overview.day?.words(in: phrases.language) ?? settings.day
    let round = overview.progress?.rounds.last.map {
      says("（第\($0.number)轮）", en: " (round \($0.number))")
    }
    var text = says("截至\(day)\(round ?? "")。", en: "As of \(day)\(round ?? ""). ")
    guard let today = overview.day, let year = overview.year else { return text }
    let deadlines =
      [
        (says("部门的法定公布期限", en: "the deadline of departments"), CalendarDate(year + 1, 1, 31)),
        (says("政府的法定公布期限", en: "the deadline of governments"), CalendarDate(year + 1, 3, 31)),
      ] + ownDeadlines(after: year)
    for (name, due) in deadlines {
      let (days, words) = (today.days(until: due), due.words(in: phrases.language))
      text +=
        days < 0
        ? says("\(name)\(words)已过。", en: "Over since \(words): \(name). ")
        : says("距\(name)\(words)还有\(days)天。", en: "\(days) days to \(name), \(words). ")
    }
    return text
  }

  /// The deadlines that the list sets, each with the number of its agencies.
  private func ownDeadlines(after year: Int) -> [(name: String, day: CalendarDate)] {
    let days = (settings.agencies?.agencies ?? []).compactMap { agency in
      agency.deadline.map { CalendarDate(year + 1, $0.month, $0.day) }
    }
    return Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { day, count in
        (
          says("单位名单所定期限（\(count)家）", en: "the deadline that the list sets for \(count)"), day
        )
      }
  }

  /// Who has submitted, and what the office decided: in agencies, and in files that could not be read.
  private func submissions(_ overview: SeasonOverview) -> [(name: String, count: Int)] {
    let progress = overview.progress
    let figures: [(name: String, count: Int?)] = [
      (says("应报", en: "Due"), overview.owing),
      (says("已报", en: "Submitted"), overview.read),
      (says("审核通过", en: "Approved"), progress?.approved),
      (says("退回修改", en: "Returned"), progress?.returned),
      (says("待审", en: "Not decided"), progress?.pending),
      (
        word(.notSubmitted),
        overview.owing == nil ? nil : known(.notSubmitted, overview)
      ),
      (
        says(phrases.unreadable, en: "Unreadable"),
        overview.owing == nil ? nil : known(.unreadable, overview)
      ),
      (
        says(
          overview.owing == nil ? "无法读取的文件数" : "另有无法读取的文件",
          en: overview.owing == nil ? "Unreadable files" : "Other unreadable files"),
        overview.otherUnreadableFiles > 0 ? overview.otherUnreadableFiles : nil
      ),
      (says("已发布", en: "Published"), overview.published),
      (says("已发布且一致", en: "Published as it is"), overview.publishedEqual),
      (
        says("单位名单以外", en: "Not in the list"),
        overview.unlisted.count > 0 ? overview.unlisted.count : nil
      ),
    ]
    return figures.compactMap { figure in figure.count.map { (figure.name, $0) } }
  }

  /// The number of agencies in `state`; nil where it is none of those of which something is known.
  private func known(_ state: SeasonOverview.State, _ overview: SeasonOverview) -> Int? {
    let count = overview.count(state)
    return count == 0 && overview.count(.unknown) > 0 ? nil : count
  }

  /// What was found, in agencies by their most urgent point.
  private func results(_ overview: SeasonOverview) -> [(name: String, count: Int)] {
    // Zeros where nothing was judged would be read as results.
    let always: [SeasonOverview.State] =
      overview.hasJudged
      ? [.mustFix, .verify, .suggest] + (overview.read > 0 ? [.nothingFound] : []) : []
    let rare: [SeasonOverview.State] =
      [.explained, .partlyChecked, .notChecked] + (overview.hasJudged ? [.unknown] : [])
    let points = (name: says("已说明的问题数", en: "Points explained"), count: overview.explained)
    return always.map { (word($0), overview.count($0)) }
      + rare.map { (word($0), overview.count($0)) }.filter { $0.1 > 0 }
      + (points.count > 0 ? [points] : [])
  }

  func word(_ state: SeasonOverview.State) -> String {
    switch state {
    case .notSubmitted: says("未报", en: "Not submitted")
    case .unreadable: says("文件无法读取", en: "Unreadable")
    case .mustFix: phrases.request(.mustFix)
    case .verify: phrases.request(.verify)
    case .suggest: phrases.request(.suggest)
    case .explained: says("问题均已说明", en: "All points explained")
    case .nothingFound: says("核对未发现问题", en: "Checked, nothing found")
    case .partlyChecked: says("部分核对，未发现问题", en: "Checked in part, nothing found")
    case .notChecked: says("未能核对", en: "Not checked")
    case .unknown: says("没有报告的记录，不能判断", en: "No record of a report")
    case .otherYear: says("没有本年度的报告", en: "Other years only")
    }
  }

  private func matters(_ overview: SeasonOverview) -> [String] {
    var groups: [(title: String, names: NameList)] = []
    if overview.owing != nil {
      groups.append((word(.notSubmitted), overview.names(in: .notSubmitted)))
    }
    groups += [
      (word(.unreadable), overview.names(in: .unreadable)),
      (says("单位名单以外，请核实", en: "Not in the list, to be verified"), overview.unlisted),
      (
        says("报告没有写明年度，按本年度计，请核实", en: "Reports without a year, taken for this one"),
        overview.withoutYear
      ),
      (
        says("报告年度晚于本页年度，请核实年度", en: "Reports of later years, to be verified"),
        overview.later
      ),
      (
        says("审核结论为通过，现报告核对有须修改的问题", en: "Approved, and something must be fixed"),
        NameList(overview.progress?.approvedWithErrors ?? [])
      ),
      (
        says("已发布，审核结论不是通过", en: "Published and not approved"),
        NameList(overview.progress?.publishedUnapproved ?? [])
      ),
      (
        says("退回后已过再报期限，尚未重报或仍有问题", en: "Returned, due again, not mended"),
        NameList(overview.progress?.overdue ?? [])
      ),
      (
        says("退回后已重报，报告核对未发现问题，待审核", en: "Returned and mended, to be approved"),
        NameList(overview.progress?.mended ?? [])
      ),
      (
        says("退回后已报来新稿，核对仍有问题，待审核", en: "Returned and sent again, with open points"),
        NameList(overview.progress?.renewed ?? [])
      ),
    ]
    groups += SeasonMatter.allCases.map { (title($0), overview.names(of: $0)) }
    return groups.filter { $0.names.count > 0 }.map { group in
      let list = list(group.names)
      return says(
        "\(group.title)\(group.names.count)家：\(list)",
        en: "\(group.title) (\(group.names.count)): \(list)")
    }
  }

  private func title(_ matter: SeasonMatter) -> String {
    switch matter {
    case .late: says("公布逾期", en: "Published late")
    case .noPage: phrases.noPage
    case .unlikePage: phrases.unlikeReport
    case .textOfPage: phrases.problem(.text)
    case .changeOfPage: phrases.problem(.change)
    case .unreadPage: phrases.problem(.unread)
    case .unmatchedPage: phrases.problem(.unmatched)
    case .memberSum: says("与下级单位合计不一致", en: "Unlike the sum of its members")
    case .memberExcess: says("填报数大于上级报告的相应数据", en: "A number greater than the parent's")
    }
  }

  private func list(_ names: NameList) -> String {
    let list = names.first.joined(separator: phrases.listComma)
    let rest = names.count - names.first.count
    guard rest > 0 else { return list }
    return says(
      "\(list)等，其余\(rest)家见登记表", en: "\(list) and \(rest) more, which are in the register")
  }

  private mutating func writeProblems(_ overview: SeasonOverview) {
    let kinds = overview.commonest(5)
    guard !kinds.isEmpty else { return }
    page.element(
      "h2", text: says("主要问题类型（须修改、需核实）", en: "Commonest kinds of problem (to fix, to verify)"))
    page.open("table", Markup.Attribute("class", "list kinds"))
    head([says("问题", en: "Problem"), says("涉及单位", en: "Agencies"), says("处数", en: "Places")])
    for kind in kinds {
      page.open("tr")
      page.element("th", Markup.Attribute("scope", "row"), text: kind.name)
      for count in [kind.agencies, kind.places] { page.element("td", text: String(count)) }
      page.close("tr")
    }
    page.append("</tbody>")
    page.close("table")
  }

  /// Appends the headings of columns, and opens the body of the table.
  mutating func head(_ texts: [String]) {
    page.append("<thead><tr>")
    for text in texts { page.element("th", Markup.Attribute("scope", "col"), text: text) }
    page.append("</tr></thead><tbody>")
  }
}
