import Phrases
import Records
import Views
import Wordings

extension FeedbackLetterText {
  /// The parts about a year.
  func blocks(about year: YearSummary, _ draft: LetterDraft) -> [LetterBlock] {
    let open = zip(year.files, year.reports).compactMap { file, report in
      report.notAssessed(phrases).map { line in
        (year.files.count > 1 ? file + phrases.colon : "") + line
          + says("；\(phrases.notChecked)，不等于没有问题。", en: "; what was not checked may be wrong.")
      }
    }
    return [.paragraph([opening(year, draft)] + due(year, draft))] + items.blocks(of: year)
      + [.paragraph(open)]
  }

  /// `2022年政府信息公开工作年度报告`.
  func report(_ year: Int?) -> String {
    let year = year.map { says("\($0)年", en: "\($0) ") } ?? ""
    return says("\(year)政府信息公开工作年度报告", en: "\(year)report on information disclosure")
  }

  /// How the agency is addressed.
  private var address: String { settings.office?[.address] ?? "贵单位" }

  private func opening(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let report = report(year.year)
    guard year.reports.isEmpty else {
      let files = year.files.joined(separator: phrases.listComma)
      return says("\(address)报送的\(report)（\(files)）", en: "Your \(report) (\(files)): ")
        + result(year, draft)
    }
    if year.isUnreadable || !draft.failures.isEmpty {
      return says("未收到可供核对的\(report)。", en: "No \(report) from you could be checked.")
    }
    let day = settings.today.map { says("截至\($0.words(in: .chinese))，", en: "") } ?? ""
    return says(
      "\(day)未收到\(address)的\(report)，\(sending(year, draft))。已经报送的，请告知报送的时间和方式。",
      en: """
        Your \(report) has not been received\(settings.today.map {
          " by \($0.words(in: .english))" } ?? ""); \(sending(year, draft)). If you have sent it, \
        please say when and how.
        """)
      + draft.otherYears.map { file, year in
        says(
          "收到的“\(file)”为\(year)年度报告，请核实。",
          en: " “\(file)” was received, which is the report on \(year); please check.")
      }.joined()
      + remarks(draft).joined()
      + (year.wasOwing
        ? says("上次核对时也未收到。", en: " It was missing in the last round too.") : "")
  }

  /// What is said of files that may be the report; nothing in English, of which the office has no texts.
  private func remarks(_ draft: LetterDraft) -> [String] {
    let texts = draft.agency.flatMap { settings.remarks[$0.id] } ?? []
    return texts.map { $0.replacing("你单位", with: address) }
  }

  /// The request to send the report: by the day that the office set, where that has not passed. Where it set none, with
  /// the day by which the report must be published.
  private func sending(_ year: YearSummary, _ draft: LetterDraft) -> String {
    guard let due = handInDay(year, draft) else { return sending(toPublishBy: dueDay(year, draft)) }
    guard settings.today.map({ $0 > due }) ?? false else {
      return says(
        "请于\(due.words(in: .chinese))前报送", en: "please send it by \(due.words(in: .english))")
    }
    return says(
      "已超过报送期限（\(due.words(in: .chinese))），请立即报送",
      en: "it was due by \(due.words(in: .english)): please send it at once")
  }

  private func sending(toPublishBy due: CalendarDate?) -> String {
    guard let due else { return says("请尽快报送", en: "please send it soon") }
    guard settings.today.map({ $0 > due }) ?? false else {
      return says(
        "请尽快报送（报告应于\(due.words(in: .chinese))前公布）",
        en: "please send it soon (it must be published by \(due.words(in: .english)))")
    }
    return says(
      "已超过公布期限（\(due.words(in: .chinese))），请立即报送",
      en: "it was to be published by \(due.words(in: .english)): please send it at once")
  }

  func handInDay(_ year: YearSummary, _ draft: LetterDraft) -> CalendarDate? {
    (settings.office ?? LetterOffice()).handInDay(of: draft.agency, reportOn: year.year)
  }

  private func result(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let first =
      year.wasOwing && settings.last != nil
      ? says("上次没有可供核对的报告，本次为首次核对。", en: " It is the first that could be checked.") : ""
    guard year.items.isEmpty else {
      return says("已经核对，\(tally(year))，详见下列各项。", en: "\(tally(year)), listed below. ")
        + request(year, draft) + unapproved(year, draft) + first + progress(year)
    }
    guard year.isJudged else {
      return says("没有可以单独核对的内容，未作结论。", en: "no rule could judge it alone; no conclusion.")
        + first
    }
    let fixed = year.former.count { $0.resolution == .fixed }
    guard fixed > 0, fixed == year.former.count else {
      return nothingFound(year) + says("。", en: ".") + first + progress(year) + publication(year)
        + returning(draft)
    }
    return nothingFound(year)
      + says(
        "；上次指出的\(fixed)处均已修改。", en: "; \(English.count(fixed, "item")) of the last round fixed.")
      + publication(year) + returning(draft)
  }

  /// That the report was published as it is, or that this is not known; empty where pages are not compared.
  private func publication(_ year: YearSummary) -> String {
    guard settings.hasPages else { return "" }
    let equal = year.reports.lazy.compactMap { $0.equalPage(phrases) }.first
    return equal.map { says("\($0)。", en: " \($0).") }
      ?? says("发布页面未能核对。", en: " The published page was not compared.")
  }

  /// That the office has sent the report back, though nothing was found; empty where it has not.
  private func returning(_ draft: LetterDraft) -> String {
    guard isSentBack(draft) else { return "" }
    guard !(draft.agency.map { settings.renewed.contains($0.id) } ?? false) else {
      return says(
        "退回后报来的修改稿已收到，待审核。", en: " The corrected report was received and is to be approved.")
    }
    let (until, by) = deadline(draft)
    return says(
      "报告经审核已予退回，请按退回的意见修改，\(until)重新报送。",
      en:
        " The office has sent the report back; please correct it as the office says and send it again\(by)."
    )
  }

  /// That nothing was found, besides what is explained; without a full stop.
  private func nothingFound(_ year: YearSummary) -> String {
    let checked = year.reports.map(\.passed).max() ?? 0
    let explained = year.explained.count
    guard explained > 0 else {
      return says(
        "已核对\(checked)项，未发现问题", en: "\(English.count(checked, "rule")) checked, nothing found")
    }
    return says(
      "\(checked > 0 ? "已核对\(checked)项，" : "")除已作说明的\(explained)处外，未发现其他问题",
      en: """
        \(checked > 0 ? English.count(checked, "rule") + " checked; " : "")nothing found besides \
        \(English.count(explained, "item")) that \(explained == 1 ? "is" : "are") explained
        """)
  }

  /// Whether nothing was found in a report that could be judged.
  func isPassed(_ year: YearSummary) -> Bool {
    year.items.isEmpty && year.isJudged && !year.reports.isEmpty
  }

  /// How the items compare with those of the last round; empty where there was none.
  private func progress(_ year: YearSummary) -> String {
    let counts = counts(year)
    return counts.isEmpty ? "" : says("与上次相比：\(counts)。", en: " Since the last round: \(counts).")
  }

  /// The numbers of fixed, not fixed and new items; empty where there was no last round.
  func counts(_ year: YearSummary) -> String {
    let new = year.statuses?.count(where: \.isNew) ?? 0
    let changed = zip(year.items, year.statuses ?? []).count { item, status in
      guard case .still(let before?, _) = status else { return false }
      return item.finding.hasOtherNumber(than: before)
    }
    let still = (year.statuses?.count ?? 0) - new - changed
    let fixed = year.former.count { $0.resolution == .fixed }
    let waived = year.former.count { $0.resolution == .waived }
    let withdrawn = year.former.count { $0.resolution == .withdrawn }
    let open = year.former.count - fixed - waived - withdrawn
    let parts = [
      (fixed, phrases.fixed), (changed, phrases.stillOpen), (still, phrases.notFixed),
      (new, phrases.status(.new)),
      (waived, says("已作说明", en: "explained")), (withdrawn, phrases.withdrawn),
      (open, says("其他", en: "other")),
    ]
    return parts.filter { $0.0 > 0 }.map { says("\($1)\($0)", en: "\($0) \($1)") }
      .joined(separator: phrases.comma)
  }

  /// The number of items of each kind, `须修改1处、需核实2处`.
  func tally(_ year: YearSummary) -> String {
    ActionItem.actions.compactMap { action in
      let count = year.items.count { $0.action == action }
      let word = phrases.request(action)
      return count == 0 ? nil : says("\(word)\(count)处", en: "\(word.lowercased()): \(count)")
    }.joined(separator: phrases.listComma)
  }

  /// The day by which the report is due, where the office sets one; for a report that was not
  /// submitted, otherwise the statutory day.
  private func due(_ year: YearSummary, _ draft: LetterDraft) -> [String] {
    guard !year.reports.isEmpty || year.isUnreadable || !draft.failures.isEmpty,
      let day = dueDay(year, draft)
    else { return [] }
    return [
      says(
        "报告应于\(day.words(in: .chinese))前公布。", en: "The report is due by \(day.words(in: .english))."
      )
    ]
  }

  /// That day.
  private func dueDay(_ year: YearSummary, _ draft: LetterDraft) -> CalendarDate? {
    let lawful = year.owing?.unit?.due.flatMap { CalendarDate($0) }
    let local = settings.profile.dueDay(of: draft.name, draft.agency)
    guard let day = draft.agency?.deadline ?? settings.deadline ?? local,
      let next = year.year.map({ $0 + 1 })
    else { return lawful }
    return CalendarDate(next, day.month, day.day)
  }
}
