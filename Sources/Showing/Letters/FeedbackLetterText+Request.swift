import Records
import Rules
import Wordings

/// What a letter asks its agency to do.
extension FeedbackLetterText {
  /// The request to the agency, which depends on what the items ask for.
  func request(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let actions = Set(year.items.map(\.action))
    let (until, by) = deadline(draft, asked: wasAsked(year, draft))
    let ofPages = year.items.count { $0.finding.concern.isOfPublication }
    guard ofPages < year.items.count else { return requestOnPages(year, draft) }
    let onPages = onPages(year, hasPoints: ofPages > 0)
    guard !isApproved(draft) else { return approval(year) + onPages }
    let isLate = year.items.allSatisfy {
      $0.finding.concern == .deadline && $0.finding.verdict == .fail
    }
    guard !isLate else {
      return lateness(year, until: (until, by))
    }
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

  /// The request where all items are about the published page. A day for new versions of the report that has passed was
  /// none for the page.
  private func requestOnPages(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let (until, by) = deadline(draft, asked: false, isOfPage: true)
    guard !year.items.allSatisfy(\.finding.saysUnpublished) else {
      return says(
        "请\(until)核实是否已经发布：已经发布的，提供发布页面的网址；没有发布的，审核通过后及时发布。",
        en:
          "Please say\(by) whether it is published: send the address of the page, or publish the report once it is approved."
      )
    }
    let isLate = year.items.allSatisfy {
      $0.finding.concern == .publication(.deadline) && $0.finding.verdict == .fail
    }
    guard !isLate else {
      return isAnswered(year)
        ? says(
          "上次的回复已收到；页面所载日期有误的，更正页面并回复更正情况。",
          en:
            "Your reply was received; if the date is wrong, correct the page and say when you did.")
        : says(
          "逾期公布的，请\(until)说明原因；页面所载日期有误的，更正页面并回复更正情况。",
          en: """
            If it is late, please give the reason\(by); if the date is wrong, correct the page and say when you did.
            """)
    }
    return says(
      "请\(until)逐条核对发布页面，有误的立即更正并回复更正情况，无误的说明情况。",
      en:
        "Please check the published page point by point\(by): correct what is wrong and say when you did, "
        + "explain what is right.")
  }

  /// Whether the agency has replied to each of the items.
  private func isAnswered(_ year: YearSummary) -> Bool {
    year.statuses?.allSatisfy { if case .still(_, _?) = $0 { true } else { false } } ?? false
  }

  /// Whether the agency was asked in the last round; the office sends no letter to the government that it belongs to
  /// about a report that is missing.
  private func wasAsked(_ year: YearSummary, _ draft: LetterDraft) -> Bool {
    year.wasAsked && !(year.wasOwing && draft.name == settings.host)
  }

  /// What is said of points in a report that the office has approved.
  private func approval(_ year: YearSummary) -> String {
    let isError = year.items.contains {
      $0.action == .mustFix && !$0.finding.concern.isOfPublication
    }
    return isError
      ? says(
        "报告已经审核通过，现核对有须修改的问题，请逐条核实，确有错误的，更正后重新报送。",
        en: """
          The report has been approved; please verify what is to be fixed, and send it again only where it is wrong.
          """)
      : says(
        "报告已经审核通过，以下各项供核实和完善时参考，不必重新报送。",
        en:
          "The report has been approved; the items are for your information, and it need not be sent again."
      )
  }

  /// That the page shows a report that the office has sent back; empty where it does not.
  func unapproved(_ year: YearSummary, _ draft: LetterDraft) -> String {
    guard isSentBack(draft), year.reports.contains(where: \.hasPage) else { return "" }
    return says(
      "报告经审核已予退回，发布页面上的是未经审核通过的稿，审核通过后按通过的稿更正。",
      en: """
         The office has sent the report back, and the page shows what is not approved; correct it once the report is.
        """)
  }

  /// What is asked for where the day of publication is the only point: that it is late cannot be corrected.
  private func lateness(
    _ year: YearSummary, until: (chinese: String, english: String)
  ) -> String {
    guard !isAnswered(year) else {
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
  /// on `year` is to be handed in at all, and empty without a year. A day for all that passed before the agency was
  /// `asked` was never one for it, nor is one for reports a day for what `isOfPage`.
  func deadline(
    _ draft: LetterDraft, _ year: YearSummary? = nil, asked: Bool = true, isOfPage: Bool = false
  ) -> (chinese: String, english: String) {
    let own = draft.agency.flatMap { settings.dueAgain[$0.id] }
    guard
      let day = own ?? settings.office?.dueAgain(ofReportsOn: settings.year)
        ?? year.flatMap({ handInDay($0, draft) })
    else { return ("", "") }
    guard settings.today.map({ $0 > day }) ?? false else {
      return ("于\(day.words(in: .chinese))前", " by \(day.words(in: .english))")
    }
    guard !isOfPage, own != nil || asked else { return ("尽快", " soon") }
    return (
      "立即（期限为\(day.words(in: .chinese))，已过）",
      " at once (it was due by \(day.words(in: .english)))"
    )
  }
}
