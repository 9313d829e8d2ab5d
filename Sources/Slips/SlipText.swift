import Findings
import Records
import Units
import Wordings

/// Slips in words: a frame that an office would send, around the points.
struct SlipText {
  let settings: Mailing.Settings
  private let points: PointText

  init(_ settings: Mailing.Settings) {
    self.settings = settings
    points = PointText(language: settings.language)
  }

  /// The one of two texts that is in the language of the slips; the other is not made.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// What goes to the body of `letter`, with what there is to say of each year.
  func slip(_ letter: Letter, _ matters: [Matter]) -> Slip {
    var paragraphs: [[String]] = [[says("\(letter.name)：", en: "To: \(letter.name)")]]
    for matter in matters { paragraphs += body(of: matter, letter) }
    let isRead = matters.contains { !$0.blocks.isEmpty }
    if !letter.failures.isEmpty { paragraphs.append(unread(letter.failures, beside: isRead)) }
    paragraphs.append(closing(letter, hasPoints: matters.contains { !$0.points.isEmpty }))
    let lines = paragraphs.filter { !$0.isEmpty }.joined(separator: [""])
    return Slip(name: letter.name, lines: Array(lines), summary: summary(letter, matters))
  }

  /// What is nobody's, for the office itself; nil where there is nothing.
  func rest(_ strays: [Failure], lost: [String]) -> Slip? {
    guard !strays.isEmpty || !lost.isEmpty else { return nil }
    var lines = [says("以下各项没有归到任何单位，请查明。", en: "What belongs to no body; please look into it.")]
    for failure in strays {
      let line = failure.line.map { says("第 \($0) 行", en: ", line \($0)") } ?? ""
      lines.append(
        says("读不出：", en: "Unreadable: ") + failure.path + line + reason(failure) + owners(failure))
    }
    for name in lost {
      lines.append(
        says(
          "上次有问题、这次没有收到报告：\(name)",
          en: "Points in the last round, and no report now: \(name)"))
    }
    return Slip(
      name: says("未归单位", en: "of no body"), lines: lines,
      summary: says(
        "\(strays.count + lost.count) 项", en: English.count(strays.count + lost.count, "item")))
  }

  /// Which bodies the name of a file may mean, where there are several.
  private func owners(_ failure: Failure) -> String {
    let units = settings.units?.units(inPath: failure.path) ?? []
    guard units.count > 1 else { return "" }
    let names = units.map(\.name)
    return says(
      "，文件名里有几个单位：\(names.joined(separator: "、"))",
      en: "; its name holds several bodies: \(names.joined(separator: ", "))")
  }

  private func reason(_ failure: Failure) -> String {
    says("（\(failure.message)）", en: " (\(failure.message))")
  }

  private func unread(_ failures: [Failure], beside isRead: Bool) -> [String] {
    let head =
      isRead
      ? says("另有读不出的文件，没有用来核对：", en: "Other files could not be read and were not used:")
      : says("报送的文件读不出，没有能够核对：", en: "The files handed in could not be read:")
    let names = failures.map {
      "   " + ($0.path.split(separator: "/").last.map(String.init) ?? $0.path) + reason($0)
    }
    guard !isRead else { return [head] + names }
    return [head] + names + [
      says(
        "请重新报送可以复制文字的 Word、PDF 或者网页。",
        en: "Please hand in Word, PDF or a page whose text can be copied.")
    ]
  }
}

// MARK: - A year

extension SlipText {
  private func body(of matter: Matter, _ letter: Letter) -> [[String]] {
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

  private func opening(_ matter: Matter, _ letter: Letter) -> String {
    let report = report(matter.year)
    guard matter.blocks.isEmpty else {
      let files = matter.files.joined(separator: says("、", en: ", "))
      return says(
        "贵单位的\(report)（\(files)）已经核对，", en: "Your \(report) (\(files)) has been checked: ")
        + result(matter)
    }
    if matter.owing?.rule == "X706" || !letter.failures.isEmpty {
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

  private func result(_ matter: Matter) -> String {
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
    let mended = matter.settled.filter { $0.outcome == .mended }.count
    guard mended > 0, mended == matter.settled.count else {
      return says("没有发现必须修改或者需要核实的问题。", en: "nothing was found to mend or verify.")
        + first + became(matter)
    }
    return says(
      "上次指出的 \(mended) 处都已改好，没有发现新的问题。",
      en: "\(English.count(mended, "point")) of the last round mended, and nothing new was found.")
  }

  /// What is asked of the body, which depends on what the points ask for.
  private func request(_ matter: Matter) -> String {
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
  private func became(_ matter: Matter) -> String {
    let counts = counts(matter)
    return counts.isEmpty ? "" : says("与上次相比：\(counts)。", en: " Since the last round: \(counts).")
  }

  private func counts(_ matter: Matter) -> String {
    let new = matter.marks?.filter { $0 == .new }.count ?? 0
    let still = (matter.marks?.count ?? 0) - new
    let mended = matter.settled.filter { $0.outcome == .mended }.count
    let open = matter.settled.count - mended
    let parts = [
      (mended, says("已改", en: "mended")), (still, says("未改", en: "not mended")),
      (new, says("新增", en: "new")), (open, says("其他", en: "other")),
    ]
    return parts.filter { $0.0 > 0 }.map { says("\($1) \($0)", en: "\($0) \($1)") }
      .joined(separator: says("，", en: ", "))
  }

  private func tally(_ matter: Matter) -> String {
    let actions: [Finding.Action] = [.mustFix, .verify]
    return actions.compactMap { action in
      let count = matter.points.filter { $0.action == action }.count
      let word = action.word(in: settings.language)
      return count == 0 ? nil : says("\(word) \(count) 处", en: "\(count) \(word)")
    }.joined(separator: says("、", en: ", "))
  }

  /// By when the report is due, where the office says so; of one that was not handed in, by law too.
  private func due(_ matter: Matter, _ letter: Letter) -> [String] {
    let law = matter.owing?.unit?.due?.split(separator: "-").compactMap { Int($0) } ?? []
    let lawful = law.count == 3 ? (month: law[1], day: law[2]) : nil
    let local = settings.profile.dueDay(of: letter.name, letter.unit)
    guard let (month, day) = letter.unit?.deadline ?? settings.deadline ?? local ?? lawful else {
      return []
    }
    let year = matter.year.map { $0 + 1 }
    let chinese = (year.map { "\($0)年" } ?? "") + "\(month)月\(day)日"
    let digits = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let english = ((year.map { ["\($0)"] } ?? []) + digits).joined(separator: "-")
    return [says("报告应当在\(chinese)前公布。", en: "The report is due by \(english).")]
  }

  private func closing(_ letter: Letter, hasPoints: Bool) -> [String] {
    var lines: [String] = []
    if hasPoints {
      lines.append(
        says(
          "“必改”是报告自相矛盾或者不合规定之处，“核实”是要对照底稿判断之处；句末括号里是规则编号，供查对。",
          en:
            "A must-fix contradicts the report itself or the form; what to verify your files must tell. "
            + "The code of the rule stands in brackets."))
    }
    if let contact = letter.unit?.contact {
      lines.append(says("联系人：\(contact)", en: "Contact: \(contact)"))
    }
    if let parent = letter.unit?.parent.flatMap({ settings.units?[$0] }),
      let contact = parent.contact
    {
      lines.append(
        says(
          "如有疑问，请与\(parent.name)联系：\(contact)", en: "Questions go to \(parent.name): \(contact)"))
    }
    return lines
  }

  private func summary(_ letter: Letter, _ matters: [Matter]) -> String {
    let parts = matters.map { matter in
      let year = matters.count > 1 ? matter.year.map { says("\($0)年 ", en: "\($0): ") } ?? "" : ""
      let counts = counts(matter)
      return year + state(of: matter, letter)
        + (counts.isEmpty ? "" : says("（\(counts)）", en: " (\(counts))"))
    }
    return parts.isEmpty
      ? says("读不出", en: "unreadable") : parts.joined(separator: says("；", en: "; "))
  }

  private func state(of matter: Matter, _ letter: Letter) -> String {
    guard !matter.blocks.isEmpty else {
      return matter.owing?.rule == "X706" || !letter.failures.isEmpty
        ? says("读不出", en: "unreadable") : says("未报", en: "not submitted")
    }
    guard matter.points.isEmpty else { return tally(matter) }
    return matter.isJudged ? says("没有问题", en: "nothing to mend") : says("未作结论", en: "not judged")
  }
}
