import Phrases
import Records

extension PageParts {
  /// Appends the register up to its rows.
  mutating func openRegister(_ overview: SeasonOverview) {
    page.open("section", Markup.Attribute("id", "register"))
    page.element("h2", text: says("登记表", en: "Register"))
    let hasConclusions = settings.progress?.conclusions != nil
    writeFilter(hasConclusions: hasConclusions)
    writeSigns()
    page.open("div", Markup.Attribute("class", "wide"))
    page.open("table", Markup.Attribute("class", "list"))
    head(
      [says("单位", en: "Agency"), says("核对结果", en: "Result")]
        + (hasConclusions ? [says("审核结论", en: "Conclusion")] : [])
        + shownAspects(overview).map { $0.title(phrases) })
  }

  mutating func closeRegister() {
    page.append("</tbody></table></div>")
    page.close("section")
  }

  /// Appends the row of an agency to the register; `address` is that of its part, nil where it has none.
  mutating func writeRow(
    _ row: RegisterContext, of overview: SeasonOverview, linkedTo address: String?
  ) {
    page.open("tr")
    writeHead(of: row.dossier, linkedTo: address)
    write(row.state, of: row.dossier, isUnlisted: row.isUnlisted)
    if let conclusions = settings.progress?.conclusions {
      page.element("td", text: row.dossier.unit.flatMap { conclusions[$0] } ?? "")
    }
    for aspect in shownAspects(overview) { write(row.mark(aspect), of: address) }
    page.close("tr")
    page.lineBreak()
  }

  /// Appends the field that filters the rows by the columns of words, which stand first.
  private mutating func writeFilter(hasConclusions: Bool) {
    page.append("<p class=\"tools\" hidden>")
    page.open(
      "input", Markup.Attribute("type", "search"), Markup.Attribute("id", "filter"),
      Markup.Attribute("data-columns", hasConclusions ? "3" : "2"),
      Markup.Attribute(
        "placeholder",
        hasConclusions
          ? says("筛选单位、核对结果、审核结论", en: "Filter agencies, results, conclusions")
          : says("筛选单位、核对结果", en: "Filter agencies and results")),
      Markup.Attribute("aria-label", says("筛选", en: "Filter")))
    page.element(
      "span", Markup.Attribute("role", "status"),
      Markup.Attribute("data-none", says("没有符合的单位", en: "No agency fits")), text: "")
    page.append("</p>")
  }

  /// Appends the head of a row about an agency.
  mutating func writeHead(of dossier: AgencyDossier, linkedTo address: String?) {
    page.open("th", Markup.Attribute("scope", "row"))
    if let address {
      page.element("a", Markup.Attribute("href", address), text: dossier.name)
    } else {
      page.text(dossier.name)
    }
    page.close("th")
  }

  /// Publication has a column only where pages were compared.
  private func shownAspects(_ overview: SeasonOverview) -> [Aspect] {
    Aspect.allCases.filter { $0 != .publication || overview.hasPages }
  }

  private mutating func write(
    _ state: SeasonOverview.State, of dossier: AgencyDossier, isUnlisted: Bool
  ) {
    let result = isUnlisted ? phrases.unlistedAgency : word(state)
    let rank = isUnlisted ? SeasonOverview.State.verify : state
    let unreadable =
      state != .unreadable && !dossier.failures.isEmpty
      ? says(
        "，另有\(dossier.failures.count)个文件无法读取", en: "; unreadable files: \(dossier.failures.count)")
      : ""
    page.element(
      "td", Markup.Attribute("data-rank", String(rank.rawValue)), text: result + unreadable)
  }

  /// Appends a mark of the agency whose part is at `address`.
  private mutating func write(_ mark: RegisterMark, of address: String?) {
    let (kind, title, text): (String?, String?, String)
    var target: String?
    switch mark {
    case .open(let count, let action, let explained, let first):
      let file = address.map { $0.hasPrefix("#") ? "" : $0 }
      target = file.map { $0 + "#" + PageParts.anchor(first) }
      let more = explained > 0 ? phrases.comma + word(explained: explained) : ""
      (kind, title) = (action.rawValue, phrases.request(action) + more)
      text = String(count) + sign(action)
    case .explained(let count):
      (kind, title, text) = ("waived", nil, word(explained: count))
    case .sound(let notes):
      let noted = notes > 0 ? says("提示\(notes)处", en: "notes: \(notes)") : nil
      (kind, title, text) = ("sound", noted, "✓")
    case .notJudged(let reason):
      (kind, title, text) = (
        "meta", word(reason), "—" + says("", en: " ") + shortWord(reason)
      )
    }
    page.open(
      "td", Markup.Attribute("class", kind), Markup.Attribute("title", title),
      Markup.Attribute("data-rank", String(mark.rank)))
    if let target {
      page.element("a", Markup.Attribute("href", target), text: text)
    } else {
      page.text(text)
    }
    page.close("td")
  }

  /// What distinguishes actions where colours are not seen.
  private func sign(_ action: Finding.Action) -> String {
    switch action {
    case .mustFix: "!"
    case .verify: "?"
    case .suggest, .note: ""
    }
  }

  private func word(explained count: Int) -> String {
    says("已说明\(count)处", en: "explained: \(count)")
  }

  private mutating func writeSigns() {
    page.element(
      "p", Markup.Attribute("class", "legend"),
      text: says(
        "✓ 已核对，没有需要处理的问题；数字为有待处理的处数（! 须修改，? 需核实，无符号的为建议完善）；— 未能核对，后为原因。",
        en: """
          ✓ judged, nothing to do; a number counts open points (! to fix, ? to verify, else to improve); \
          — not judged, and why.
          """))
  }

  /// The reason as it stands in a cell.
  private func shortWord(_ reason: RegisterMark.Reason) -> String {
    switch reason {
    case .noReport, .onlyFindings: says("无报告", en: "no report")
    case .unreadable: phrases.unreadable
    case .notChecked: says("未核对", en: "unchecked")
    case .notChosen: says("规则不全", en: "rules left out")
    case .incomplete: says("列出不全", en: "not all listed")
    case .notRead: says("未读全", en: "not all read")
    case .noDay: says("无日期", en: "no day")
    case .noLastYear: says("无上年", en: "no last year")
    case .noOthers: says("仅一家", en: "no others")
    case .noMembers: says("无下级", en: "no members")
    case .membersMissing: says("下级不全", en: "members missing")
    case .separate: says("分次核对", en: "separate runs")
    case .noPage: says("无页面", en: "no page")
    case .pageDiffers: says("未列出", en: "not listed")
    case .sharedWithPage: says("同报送稿", en: "as submitted")
    }
  }

  private func word(_ reason: RegisterMark.Reason) -> String {
    switch reason {
    case .noReport: says("没有读到报告", en: "no report was read")
    case .onlyFindings: says("只有问题记录，没有报告", en: "there are findings, and no report")
    case .unreadable: says("报送的文件无法读取", en: "the file that was submitted is unreadable")
    case .notChecked: says("没有核对结果", en: "there is no result of a check")
    case .notChosen: says("没有按这一项的全部规则核对", en: "not all rules about it were applied")
    case .incomplete: says("核对发现的问题没有全部列入", en: "not all that was found is here")
    case .notRead: says("有内容没有读到或为空白", en: "something was not read or is blank")
    case .noDay: says("没有公布日期", en: "no day of publication")
    case .noLastYear: says("没有上年报告", en: "no report of last year")
    case .noOthers: says("没有其他单位的报告", en: "no report of another agency")
    case .noMembers: says("没有列入汇总的下级单位", en: "no members in the list")
    case .membersMissing: says("下级单位的报告不全", en: "not all members have a report")
    case .separate:
      says("各报告是分次核对的，没有相互比较", en: "the reports were checked apart and not compared")
    case .noPage: says("没有认出发布页面", en: "no published page was recognised")
    case .sharedWithPage:
      says("发布页面与报送稿一致，报告有待处理的问题", en: "the page is as the report, which has open points")
    case .pageDiffers:
      says("发布页面与报送稿有不同，没有列出", en: "the published page differs in what is not listed")
    }
  }
}
