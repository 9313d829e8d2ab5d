import Agencies
import Checking
import Records
import Wordings

/// Feedback letters in words: a frame that an office would send, around the points.
struct FeedbackLetterText {
  let settings: LetterBatch.Settings
  let points: ActionItemText

  init(_ settings: LetterBatch.Settings) {
    self.settings = settings
    points = ActionItemText(language: settings.language)
  }

  /// The one of two texts that is in the language of the letters; the other is not made.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// What goes to the agency of `letter`, with what there is to say of each year.
  func letter(_ letter: LetterDraft, _ matters: [YearSummary]) -> FeedbackLetter {
    var paragraphs: [[String]] = [[says("\(letter.name)：", en: "To: \(letter.name)")]]
    for matter in matters { paragraphs += body(of: matter, letter) }
    let isRead = matters.contains { !$0.blocks.isEmpty }
    if !letter.failures.isEmpty { paragraphs.append(unread(letter.failures, beside: isRead)) }
    paragraphs.append(closing(letter, hasPoints: matters.contains { !$0.points.isEmpty }))
    let lines = paragraphs.filter { !$0.isEmpty }.joined(separator: [""])
    return FeedbackLetter(name: letter.name, lines: Array(lines), summary: summary(letter, matters))
  }

  /// What belongs to no agency, for the office itself; nil where there is nothing.
  func rest(_ strays: [Failure], lost: [String]) -> FeedbackLetter? {
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
    return FeedbackLetter(
      name: says("未归单位", en: "of no body"), lines: lines,
      summary: says(
        "\(strays.count + lost.count) 项", en: English.count(strays.count + lost.count, "item")))
  }

  /// Which agencies the name of a file may mean, where there are several.
  private func owners(_ failure: Failure) -> String {
    let agencies = settings.agencies?.agencies(inPath: failure.path) ?? []
    guard agencies.count > 1 else { return "" }
    let names = agencies.map(\.name)
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

// MARK: - The whole

extension FeedbackLetterText {
  private func closing(_ letter: LetterDraft, hasPoints: Bool) -> [String] {
    var lines: [String] = []
    if hasPoints {
      lines.append(
        says(
          "“必改”是报告自相矛盾或者不合规定之处，“核实”是要对照底稿判断之处；句末括号里是规则编号，供查对。",
          en:
            "A must-fix contradicts the report itself or the form; what to verify your files must tell. "
            + "The code of the rule stands in brackets."))
    }
    if let contact = letter.agency?.contact {
      lines.append(says("联系人：\(contact)", en: "Contact: \(contact)"))
    }
    if let parent = letter.agency?.parent.flatMap({ settings.agencies?[$0] }),
      let contact = parent.contact
    {
      lines.append(
        says(
          "如有疑问，请与\(parent.name)联系：\(contact)", en: "Questions go to \(parent.name): \(contact)"))
    }
    return lines
  }

  private func summary(_ letter: LetterDraft, _ matters: [YearSummary]) -> String {
    let parts = matters.map { matter in
      let year = matters.count > 1 ? matter.year.map { says("\($0)年 ", en: "\($0): ") } ?? "" : ""
      let counts = counts(matter)
      return year + state(of: matter, letter)
        + (counts.isEmpty ? "" : says("（\(counts)）", en: " (\(counts))"))
    }
    return parts.isEmpty
      ? says("读不出", en: "unreadable") : parts.joined(separator: says("；", en: "; "))
  }

  private func state(of matter: YearSummary, _ letter: LetterDraft) -> String {
    guard !matter.blocks.isEmpty else {
      return matter.owing?.concern == .owing(.onlyUnreadable) || !letter.failures.isEmpty
        ? says("读不出", en: "unreadable") : says("未报", en: "not submitted")
    }
    guard matter.points.isEmpty else { return tally(matter) }
    return matter.isJudged ? says("没有问题", en: "nothing to mend") : says("未作结论", en: "not judged")
  }
}
