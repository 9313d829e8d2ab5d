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
      + (year.wasOwing
        ? says("上次核对时也未收到。", en: " It was missing in the last round too.") : "")
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

  private func handInDay(_ year: YearSummary, _ draft: LetterDraft) -> CalendarDate? {
    (settings.office ?? LetterOffice()).handInDay(of: draft.agency, reportOn: year.year)
  }

  private func result(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let first =
      year.wasOwing && settings.last != nil
      ? says("上次没有可供核对的报告，本次为首次核对。", en: " It is the first that could be checked.") : ""
    guard year.items.isEmpty else {
      return says("已经核对，\(tally(year))，详见下列各项。", en: "\(tally(year)), listed below. ")
        + request(year, draft) + first + progress(year)
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

  /// The request to the agency, which depends on what the items ask for.
  private func request(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let actions = Set(year.items.map(\.action))
    let (until, by) = deadline(draft)
    let ofPages = year.items.count { $0.finding.concern.isOfPublication }
    guard !year.items.allSatisfy(\.finding.saysUnpublished) else {
      return says(
        "请\(until)核实是否已经发布：已经发布的，提供发布页面的网址；没有发布的，按规定发布。",
        en:
          "Please say\(by) whether it is published: send the address of the page, or publish the report as required."
      )
    }
    guard ofPages < year.items.count else {
      return says(
        "请\(until)逐条核对发布页面，有误的立即更正并回复更正情况，无误的说明情况。",
        en:
          "Please check the published page point by point\(by): correct what is wrong and say when you did, "
          + "explain what is right.")
    }
    let isLate = year.items.allSatisfy {
      $0.finding.concern == .deadline && $0.finding.verdict == .fail
    }
    guard !isLate else {
      return lateness(year, until: (until, by))
    }
    let onPages = onPages(year, hasPoints: ofPages > 0)
    guard actions != [.verify] else {
      return says(
        "请对照原始底稿逐条核实，有误的修改后\(until)重新报送，无误的说明情况。",
        en:
          "Please compare each with your files; fix what is wrong and send the report again\(by), "
          + "explain what is right.") + onPages
    }
    guard actions.contains(.verify) else {
      return says(
        "请逐条修改后\(until)重新报送。", en: "Please fix each and send the report again\(by).") + onPages
    }
    return says(
      "请逐条修改；需核实的，请对照原始底稿核实，无误的说明情况。修改后\(until)重新报送。",
      en:
        "Please fix each; compare what is to verify with your files and explain what is right; then send "
        + "the report again\(by).") + onPages
  }

  /// What is asked for where the day of publication is the only point: that it is late cannot be corrected.
  private func lateness(
    _ year: YearSummary, until: (chinese: String, english: String)
  ) -> String {
    let isAnswered =
      year.statuses?.allSatisfy { if case .still(_, _?) = $0 { true } else { false } } ?? false
    guard !isAnswered else {
      return says(
        "上次的回复已收到；日期有误的，请\(until.chinese)更正后重新报送。",
        en: """
          Your reply was received; if the date is wrong, correct it and send the report again\(until.english).
          """)
    }
    return says(
      "逾期公布的，请\(until.chinese)说明原因；日期有误的，更正后重新报送。",
      en: """
        If it is late, please give the reason\(until.english); if the date is wrong, correct it and send the report \
        again.
        """)
  }

  /// What to do where the report is published already; empty where no page of it is known. `hasPoints` says whether
  /// some points are about the page.
  private func onPages(_ year: YearSummary, hasPoints: Bool) -> String {
    guard hasPoints else {
      return year.reports.contains(where: \.hasPage)
        ? says("报告已经发布的，按程序更正。", en: " Correct a published report by the procedure.") : ""
    }
    return says(
      "报告已经发布的，按程序更正；发布页面有误的，立即更正并回复更正情况。",
      en: """
         Correct a published report by the procedure; correct the published page at once and say when you did.
        """)
  }

  /// The day by which a fixed report is due, as a part of a sentence; where the office set none, that by which the report
  /// on `year` is to be handed in at all, and empty without a year.
  func deadline(
    _ draft: LetterDraft, _ year: YearSummary? = nil
  ) -> (chinese: String, english: String) {
    guard
      let day = draft.agency.flatMap({ settings.dueAgain[$0.id] })
        ?? settings.office?.dueAgain(ofReportsOn: settings.year)
        ?? year.flatMap({ handInDay($0, draft) })
    else { return ("", "") }
    guard settings.today.map({ $0 > day }) ?? false else {
      return ("于\(day.words(in: .chinese))前", " by \(day.words(in: .english))")
    }
    return (
      "立即（期限为\(day.words(in: .chinese))，已过）",
      " at once (it was due by \(day.words(in: .english)))"
    )
  }

  /// How the items compare with those of the last round; empty where there was none.
  private func progress(_ year: YearSummary) -> String {
    let counts = counts(year)
    return counts.isEmpty ? "" : says("与上次相比：\(counts)。", en: " Since the last round: \(counts).")
  }

  /// The numbers of fixed, not fixed and new items; empty where there was no last round.
  func counts(_ year: YearSummary) -> String {
    let new = year.statuses?.count { $0 == .new } ?? 0
    let still = (year.statuses?.count ?? 0) - new
    let fixed = year.former.count { $0.resolution == .fixed }
    let waived = year.former.count { $0.resolution == .waived }
    let withdrawn = year.former.count { $0.resolution == .withdrawn }
    let open = year.former.count - fixed - waived - withdrawn
    let parts = [
      (fixed, phrases.fixed), (still, phrases.notFixed), (new, phrases.status(.new)),
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
