import Phrases
import Records
import Views
import Wordings

extension FeedbackLetterText {
  /// The paragraphs about a year.
  func paragraphs(about year: YearSummary, _ draft: LetterDraft) -> [[String]] {
    let open = zip(year.files, year.reports).compactMap { file, report in
      report.notAssessed(phrases).map { line in
        (year.files.count > 1 ? file + phrases.colon : "") + line
          + says("；\(phrases.notChecked)，不等于没有问题。", en: "; what was not checked may be wrong.")
      }
    }
    return [[opening(year, draft)] + due(year, draft)] + items.paragraphs(of: year) + [open]
  }

  /// `2022年政府信息公开工作年度报告`.
  private func report(_ year: Int?) -> String {
    let year = year.map { says("\($0)年", en: "\($0) ") } ?? ""
    return says("\(year)政府信息公开工作年度报告", en: "\(year)report on information disclosure")
  }

  private func opening(_ year: YearSummary, _ draft: LetterDraft) -> String {
    let report = report(year.year)
    guard year.reports.isEmpty else {
      let files = year.files.joined(separator: phrases.listComma)
      return says(
        "贵单位的\(report)（\(files)）已经核对，", en: "Your \(report) (\(files)) has been checked: ")
        + result(year)
    }
    if year.isUnreadable || !draft.failures.isEmpty {
      return says("没有一份可以核对的\(report)。", en: "No \(report) from you could be checked.")
    }
    return says(
      "没有收到贵单位的\(report)，请尽快报送。已经报送的，请告知报送的时间和方式。",
      en:
        "Your \(report) has not been received; please send it soon. If you have sent it, please say "
        + "when and how.")
      + (year.wasOwing
        ? says("上次核对时也没有收到。", en: " It was missing in the last round too.") : "")
  }

  private func result(_ year: YearSummary) -> String {
    let first =
      year.wasOwing && settings.last != nil
      ? says("上次没有可以核对的报告，这次是第一次核对。", en: " It is the first that could be checked.") : ""
    guard year.items.isEmpty else {
      return says("\(tally(year))，列在下面。", en: "\(tally(year)), listed below. ")
        + request(year) + first + progress(year)
    }
    guard year.isJudged else {
      return says("没有可以单独核对的内容，未作结论。", en: "no rule could judge it alone; no conclusion.")
        + first
    }
    let fixed = year.former.count { $0.resolution == .fixed }
    guard fixed > 0, fixed == year.former.count else {
      return says("没有发现必须修改或者需要核实的问题。", en: "nothing to fix or verify was found.")
        + first + progress(year)
    }
    return says(
      "上次指出的 \(fixed) 处都已改好，没有发现新的问题。",
      en: "\(English.count(fixed, "item")) of the last round fixed, nothing new found.")
  }

  /// The request to the agency, which depends on what the items ask for.
  private func request(_ year: YearSummary) -> String {
    switch Set(year.items.map(\.action)) {
    case [.mustFix]:
      says("请逐条改正后重新报送。", en: "Please fix each and send the report again.")
    case [.verify]:
      says(
        "请对照底稿逐条查对，有误的改好后重新报送，无误的说明情况。",
        en:
          "Please compare each with your files; fix what is wrong and send the report again, explain "
          + "what is right.")
    default:
      says(
        "标有“必改”的请改正，标有“核实”的请对照底稿查对（无误的说明情况），改好后重新报送。",
        en:
          "Please fix what is must-fix, compare the rest with your files (explain what is right), "
          + "and send the report again.")
    }
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
    let open = year.former.count - fixed
    let parts = [
      (fixed, phrases.fixed), (still, phrases.notFixed), (new, phrases.status(.new)),
      (open, says("其他", en: "other")),
    ]
    return parts.filter { $0.0 > 0 }.map { says("\($1) \($0)", en: "\($0) \($1)") }
      .joined(separator: phrases.comma)
  }

  /// The number of items of each kind, `必改 1 处、核实 2 处`.
  func tally(_ year: YearSummary) -> String {
    let actions: [Finding.Action] = [.mustFix, .verify]
    return actions.compactMap { action in
      let count = year.items.count { $0.action == action }
      let word = phrases.action(action)
      return count == 0 ? nil : says("\(word) \(count) 处", en: "\(count) \(word)")
    }.joined(separator: phrases.listComma)
  }

  /// The day by which the report is due, where the office sets one; for a report that was not
  /// submitted, otherwise the statutory day.
  private func due(_ year: YearSummary, _ draft: LetterDraft) -> [String] {
    let law = year.owing?.unit?.due?.split(separator: "-").compactMap { Int($0) } ?? []
    let lawful = law.count == 3 ? (month: law[1], day: law[2]) : nil
    let local = settings.profile.dueDay(of: draft.name, draft.agency)
    guard let (month, day) = draft.agency?.deadline ?? settings.deadline ?? local ?? lawful else {
      return []
    }
    let next = year.year.map { $0 + 1 }
    let chinese = (next.map { "\($0)年" } ?? "") + "\(month)月\(day)日"
    let digits = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let english = ((next.map { ["\($0)"] } ?? []) + digits).joined(separator: "-")
    return [says("报告应当在\(chinese)前公布。", en: "The report is due by \(english).")]
  }
}
