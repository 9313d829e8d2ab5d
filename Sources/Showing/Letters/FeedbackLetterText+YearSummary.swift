import Checking
import Records
import Wordings

extension FeedbackLetterText {
  /// The paragraphs about a year.
  func body(of matter: YearSummary, _ letter: LetterDraft) -> [[String]] {
    var paragraphs = [[opening(matter, letter)] + due(matter, letter)]
    paragraphs += points.paragraphs(of: matter)
    let open = zip(matter.files, matter.blocks).compactMap { file, block in
      block.open(in: settings.language).map { line in
        (matter.files.count > 1 ? file + says("：", en: ": ") : "") + line
          + says("；未能核对，不等于没有问题。", en: "; what is left open may be wrong.")
      }
    }
    return paragraphs + [open]
  }

  /// `2022年政府信息公开工作年度报告`.
  private func report(_ year: Int?) -> String {
    let year = year.map { says("\($0)年", en: "\($0) ") } ?? ""
    return says("\(year)政府信息公开工作年度报告", en: "\(year)report on information disclosure")
  }

  private func opening(_ matter: YearSummary, _ letter: LetterDraft) -> String {
    let report = report(matter.year)
    guard matter.blocks.isEmpty else {
      let files = matter.files.joined(separator: says("、", en: ", "))
      return says(
        "贵单位的\(report)（\(files)）已经核对，", en: "Your \(report) (\(files)) has been checked: ")
        + result(matter)
    }
    if matter.owing?.concern == .owing(.onlyUnreadable) || !letter.failures.isEmpty {
      return says(
        "没有一份可以核对的\(report)。", en: "There is no \(report) of yours that could be checked.")
    }
    return says(
      "没有收到贵单位的\(report)，请尽快报送。已经报送的，请告知报送的时间和方式。",
      en:
        "Your \(report) has not come in; please hand it in soon, or tell when and how it was handed in."
    )
      + (matter.wasOwing ? says("上次核对时也没有收到。", en: " Nor had it by the last round.") : "")
  }

  private func result(_ matter: YearSummary) -> String {
    let first =
      matter.wasOwing && settings.last != nil
      ? says("上次没有可以核对的报告，这次是第一次核对。", en: " It is the first that could be checked.") : ""
    guard matter.points.isEmpty else {
      return says("\(tally(matter))，列在下面。", en: "\(tally(matter)), listed below. ")
        + request(matter) + first + became(matter)
    }
    guard matter.isJudged else {
      return says("没有可以单独核对的内容，未作结论。", en: "it holds nothing that could be judged.") + first
    }
    let fixed = matter.settled.filter { $0.outcome == .fixed }.count
    guard fixed > 0, fixed == matter.settled.count else {
      return says("没有发现必须修改或者需要核实的问题。", en: "nothing was found to mend or verify.")
        + first + became(matter)
    }
    return says(
      "上次指出的 \(fixed) 处都已改好，没有发现新的问题。",
      en: "\(English.count(fixed, "point")) of the last round mended, and nothing new was found.")
  }

  /// What is asked of the agency, which depends on what the points ask for.
  private func request(_ matter: YearSummary) -> String {
    switch Set(matter.points.map(\.action)) {
    case [.mustFix]:
      says("请逐条改正后重新报送。", en: "Please mend each and hand the report in again.")
    case [.verify]:
      says(
        "请对照底稿逐条查对，有误的改好后重新报送，无误的说明情况。",
        en:
          "Please verify each against your files; mend what is wrong and hand the report in again, "
          + "tell why where it is right.")
    default:
      says(
        "标有“必改”的请改正，标有“核实”的请对照底稿查对（无误的说明情况），改好后重新报送。",
        en:
          "Please mend what is must-fix, verify the rest against your files (tell why where it is "
          + "right), and hand the report in again.")
    }
  }

  /// How the points stand to those of the last round; empty where there was none.
  private func became(_ matter: YearSummary) -> String {
    let counts = counts(matter)
    return counts.isEmpty ? "" : says("与上次相比：\(counts)。", en: " Since the last round: \(counts).")
  }

  /// How many points are fixed, not fixed and new; empty where there was no last round.
  func counts(_ matter: YearSummary) -> String {
    let new = matter.marks?.filter { $0 == .new }.count ?? 0
    let still = (matter.marks?.count ?? 0) - new
    let fixed = matter.settled.filter { $0.outcome == .fixed }.count
    let open = matter.settled.count - fixed
    let parts = [
      (fixed, says("已改", en: "mended")), (still, says("未改", en: "not mended")),
      (new, says("新增", en: "new")), (open, says("其他", en: "other")),
    ]
    return parts.filter { $0.0 > 0 }.map { says("\($1) \($0)", en: "\($0) \($1)") }
      .joined(separator: says("，", en: ", "))
  }

  /// How many points there are of each kind, `必改 1 处、核实 2 处`.
  func tally(_ matter: YearSummary) -> String {
    let actions: [Finding.Action] = [.mustFix, .verify]
    return actions.compactMap { action in
      let count = matter.points.filter { $0.action == action }.count
      let word = action.word(in: settings.language)
      return count == 0 ? nil : says("\(word) \(count) 处", en: "\(count) \(word)")
    }.joined(separator: says("、", en: ", "))
  }

  /// By when the report is due, where the office says so; of one that was not handed in, by law too.
  private func due(_ matter: YearSummary, _ letter: LetterDraft) -> [String] {
    let law = matter.owing?.unit?.due?.split(separator: "-").compactMap { Int($0) } ?? []
    let lawful = law.count == 3 ? (month: law[1], day: law[2]) : nil
    let local = settings.profile.dueDay(of: letter.name, letter.agency)
    guard let (month, day) = letter.agency?.deadline ?? settings.deadline ?? local ?? lawful else {
      return []
    }
    let year = matter.year.map { $0 + 1 }
    let chinese = (year.map { "\($0)年" } ?? "") + "\(month)月\(day)日"
    let digits = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let english = ((year.map { ["\($0)"] } ?? []) + digits).joined(separator: "-")
    return [says("报告应当在\(chinese)前公布。", en: "The report is due by \(english).")]
  }
}
