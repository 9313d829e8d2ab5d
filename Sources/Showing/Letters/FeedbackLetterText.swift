import Agencies
import Phrases
import Records
import Views
import Wordings

/// Feedback letters in words: a frame that an office would send, around the items.
struct FeedbackLetterText {
  let settings: LetterSettings
  let phrases: Phrasebook
  let items: ActionItemText

  init(_ settings: LetterSettings) {
    self.settings = settings
    phrases = Phrasebook(settings.language)
    items = ActionItemText(phrases: phrases)
  }

  /// The text in the language of the letters; the other one is not evaluated.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    phrases.says(chinese(), en: english())
  }

  /// The letter for `draft` and the summaries of its years.
  func letter(_ draft: LetterDraft, _ years: [YearSummary]) -> FeedbackLetter {
    let isKnown = settings.agencies == nil || draft.agency != nil
    let isPassed =
      isKnown && draft.failures.allSatisfy(\.isScan) && !years.isEmpty && years.allSatisfy(isPassed)
    var blocks: [LetterBlock] = [.addressee(says("\(draft.name)：", en: "To: \(draft.name)"))]
    for year in years { blocks += self.blocks(about: year, draft) }
    let isRead = years.contains { !$0.reports.isEmpty }
    if !draft.failures.isEmpty {
      blocks.append(.paragraph(unread(draft, years.last, beside: isRead)))
    }
    blocks.append(.paragraph(closing(draft, hasItems: years.contains { !$0.items.isEmpty })))
    blocks.append(.signature(signature))
    let isAdvice = isApproved(draft) && !years.isEmpty && years.allSatisfy(\.isAdvice)
    let matter =
      (isAdvice ? LetterTitle.approval : isRead ? .feedback : .reminder).text(settings.language)
    return FeedbackLetter(
      name: draft.name, kind: isPassed ? .pass : .feedback,
      title: isPassed
        ? titleOfPass(draft, years)
        : report(years.last?.year ?? settings.year) + says(matter, en: ": \(matter)"),
      blocks: blocks, language: settings.language, summary: summary(draft, years))
  }

  /// The title of a letter without points. Where the office has sent the report back, it is no approval, nor where the
  /// report is published.
  private func titleOfPass(_ draft: LetterDraft, _ years: [YearSummary]) -> String {
    let isPublished = years.contains { $0.reports.contains { $0.equalPage(phrases) != nil } }
    let title = isSentBack(draft) ? LetterTitle.result : isPublished ? .published : .approval
    return title.text(settings.language)
  }

  /// Whether the office has approved the report.
  func isApproved(_ draft: LetterDraft) -> Bool {
    draft.agency.map { settings.approved.contains($0.id) } ?? false
  }

  /// Whether the office has sent the report back.
  func isSentBack(_ draft: LetterDraft) -> Bool {
    draft.agency.map { settings.sentBack.contains($0.id) } ?? false
  }

  /// The letter to the office itself about files that belong to no agency; nil where there are
  /// none.
  func rest(_ strays: [Failure], lost: [LostAgency]) -> FeedbackLetter? {
    guard !strays.isEmpty || !lost.isEmpty else { return nil }
    var lines = [
      says("以下文件无法确定报送单位，请核查。", en: "The following belong to no agency; please check.")
    ]
    for failure in strays {
      let line = failure.line.map { says("第\($0)行", en: ", line \($0)") } ?? ""
      lines.append(
        says("\(phrases.unreadable)：", en: "Unreadable: ") + failure.path + line
          + phrases.bracketed(failure.message) + owners(failure))
    }
    for agency in lost {
      lines.append(
        agency.hasLeft
          ? says(
            "上次有问题、现已不在单位名单中：\(agency.name)",
            en: "Findings in the last round, not on the list any more: \(agency.name)")
          : says(
            "上次有问题、本次未收到报告：\(agency.name)",
            en: "Findings in the last round, no report received this time: \(agency.name)"))
    }
    let name = says("未归单位", en: "no agency")
    return FeedbackLetter(
      name: name, kind: .office, title: name, blocks: [.paragraph(lines)],
      language: settings.language,
      summary: says(
        "\(strays.count + lost.count)项", en: English.count(strays.count + lost.count, "item")))
  }

  /// The agencies that the name of a file may mean, where there are several.
  private func owners(_ failure: Failure) -> String {
    let agencies = settings.agencies?.agencies(inPath: failure.path) ?? []
    guard agencies.count > 1 else { return "" }
    let names = agencies.map(\.name).joined(separator: phrases.listComma)
    return says("，文件名中有几个单位：\(names)", en: "; its name matches several agencies: \(names)")
  }

  private func unread(_ draft: LetterDraft, _ year: YearSummary?, beside isRead: Bool) -> [String] {
    let failures = draft.failures
    func names(_ failures: [Failure]) -> [String] {
      failures.map {
        "   " + YearSummary.name(of: $0.path) + phrases.bracketed($0.message)
      }
    }
    guard isRead else {
      let until = deadline(draft, year)
      let requests = failures.map { $0.request(until: until, phrases) }
      return [says("报送的以下文件\(phrases.unreadable)：", en: "The files received could not be read:")]
        + names(failures)
        + requests.enumerated().filter { !requests[..<$0].contains($1) }.map(\.element)
    }
    let scans = failures.filter(\.isScan)
    let others = failures.filter { !$0.isScan }
    let list = scans.map { YearSummary.name(of: $0.path) }
    let received = says(
      "另收到盖章件（扫描件）：\(list.joined(separator: "、"))。",
      en: "Signed scans received: \(list.joined(separator: ", ")).")
    return (scans.isEmpty ? [] : [received])
      + (others.isEmpty
        ? []
        : [
          says(
            "另有以下文件\(phrases.unreadable)，未纳入核对：",
            en: "Other files could not be read and were not checked:")
        ] + names(others))
  }
}

// MARK: - The whole

extension FeedbackLetterText {
  private func closing(_ draft: LetterDraft, hasItems: Bool) -> [String] {
    var lines: [String] = []
    if hasItems {
      lines.append(says("括号内为规则编号，供查询。", en: "The rule's code is in brackets."))
    }
    if let contact = settings.office?.contactLine(phrases) {
      lines.append(contact)
    } else if let parent = draft.agency?.parent.flatMap({ settings.agencies?[$0] }),
      let contact = parent.contact
    {
      lines.append(
        says(
          "如有疑问，请与\(parent.name)联系：\(contact)",
          en: "For questions, contact \(parent.name): \(contact)"))
    }
    return lines
  }

  /// The office and the day; nothing where no office is known.
  private var signature: [String] {
    guard let office = settings.office else { return [] }
    return [office[.signature], settings.today?.words(in: settings.language)].compactMap { $0 }
  }

  private func summary(_ draft: LetterDraft, _ years: [YearSummary]) -> String {
    let parts = years.map { summary in
      let year =
        years.count > 1 ? summary.year.map { says("\($0)年 ", en: "\($0): ") } ?? "" : ""
      let counts = counts(summary)
      return year + state(of: summary, draft) + (counts.isEmpty ? "" : phrases.bracketed(counts))
    }
    return parts.isEmpty ? phrases.unreadable : parts.joined(separator: phrases.semicolon)
  }

  private func state(of year: YearSummary, _ draft: LetterDraft) -> String {
    guard !year.reports.isEmpty else {
      return year.isUnreadable || !draft.failures.isEmpty
        ? phrases.unreadable : phrases.notSubmitted
    }
    guard year.items.isEmpty else { return tally(year) }
    guard year.isJudged else { return says("未作结论", en: "no conclusion") }
    let explained = year.explained.count
    return explained == 0
      ? says("未发现问题", en: "nothing to fix")
      : says("未发现其他问题，已说明\(explained)处", en: "nothing else to fix, \(explained) explained")
  }
}
