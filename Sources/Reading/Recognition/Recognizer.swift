import Documents
import Forms
import Records
import Wordings

/// Settings of the caller that take precedence over the document, or that it does not contain.
package struct RecognitionOptions: Sendable {
  /// The agency of `--agency`, in place of the one that the document names.
  package var agency: String?
  /// The year of `--year`, in place of the one that the document names.
  package var year: Int?
  /// Whether the report lists where in the document each cell was found (`--where`).
  package var keepsPositions = false
  /// What was guessed or left out when the document was read. Each one becomes a doubt of the report.
  package var notes: [DocumentNote] = []
  /// The language of the doubts.
  package var language = Language.chinese

  package init() {}
}

/// Turns a document into a report: its identity, its sections, and the cells of its tables.
package struct Recognizer: Sendable {
  private let matcher = LabelMatcher()

  package init() {}

  /// The reports in `parts`, the sheets of a workbook or the whole of another document.
  package func reports(in parts: [DocumentPart]) -> [DocumentPart] {
    guard parts.count == 1 else { return SheetReports(parts, matcher: matcher).reports }
    return BoundReports(parts[0]).parts
  }

  /// The report in `document`. A document is a report when it has a recognized row of a form, the
  /// title of a report, or the headings of two of the six sections (one heading is enough where an
  /// introduction calls the document a report). Otherwise throws a `Refusal` that says what the
  /// document seems to be; `too-large` where its tables have too many numbers.
  package func report(
    of document: Document, source: Source, options: RecognitionOptions = RecognitionOptions()
  ) throws(Refusal) -> Report {
    var document = SheetNotes.removed(from: document.withVisibleCharacters)
    if source.format != .known(.text) {
      document = ParagraphRows.read(in: document, matcher: matcher)
    }
    var segments = Segment.segments(of: document, matcher: matcher)
    let contents = ContentsList(in: segments)
    if let contents { segments.removeSubrange(contents.segments) }
    var legacy = LegacyTable(segments)
    let outline = outline(of: segments, without: legacy)
    let frontMatter = FrontMatter(
      segments, outline: outline, pageTitle: document.pageTitle,
      isPage: source.format.isPage)
    let ignored = frontMatter.ignored.union(Boilerplate.lines(in: segments, outline: outline))
    let bodyMatter = BodyMatter(
      segments, headings: outline.headings, ignored: ignored, legacy: legacy.segments,
      matcher: matcher)
    var recognized = bodyMatter.reader.recognized
    guard !recognized.ledger.isFull else { throw Refusal.tooManyNumbers }
    legacy.reportYear = frontMatter.title?.year
    legacy.fill(&recognized)
    recognized.doubts += bodyMatter.setApart.doubts(
      of: document.setApart, positions: recognized.positions)

    if let contents { recognized.doubts.append(contents.doubt) }

    let introduction = frontMatter.namesAgencyAndYear ? nil : Introduction(frontMatter.lines)
    let publication = publication(frontMatter, document, segments, outline)
    let sectionCount = Set(outline.headings.values.compactMap(\.number)).count
    if let (kind, sign) = frontMatter.otherKind
      ?? institution(frontMatter, introduction, publication, options)
    {
      // A feedback letter quotes rows of the form, with numbers that belong to no cell.
      let hasCells =
        (kind.goesWithReport ? !recognized.positions.isEmpty : !recognized.isEmpty)
        || !legacy.isEmpty
      guard hasCells || kind.isReport(sections: sectionCount, pictures: bodyMatter.pictures) else {
        throw kind.refusal(sign)
      }
      if let doubt = kind.doubt(sign, hasCells: hasCells) { recognized.doubts.append(doubt) }
    } else if frontMatter.isOfOtherWork, let title = frontMatter.title?.text {
      recognized.doubts.append(TitleGuess.doubt(title: title))
    }
    let callsItReport = introduction?.callsItReport ?? false
    guard
      !recognized.isEmpty || frontMatter.documentKind == .report || sectionCount >= 2
        || callsItReport && sectionCount == 1
    else {
      if let (kind, sign) = frontMatter.otherKindOfLines { throw kind.refusal(sign) }
      throw Refusal.noReport(segments, frontMatter, redirect: document.redirect)
    }
    var report = Report(source: source)
    recognized.doubts += identify(
      &report, frontMatter, introduction, publication, segments.map(\.text), options)
    fill(&report, recognized, options)
    report.sections = bodyMatter.sections
    if !legacy.isEmpty {
      report.indicators = legacy.indicators
      report.form = report.form ?? .statistics
      report.coverage = recognized.coverage(of: report.form)
    }
    return report
  }

  /// The headings among `segments`, of which those in `legacy` are rows.
  private func outline(of segments: [Segment], without legacy: LegacyTable) -> Outline {
    let lines = segments.indices.map { legacy.segments.contains($0) ? nil : segments[$0].text }
    return Outline(lines) { line, nearly in
      // Nor is a row a heading whose label and digits were joined: 二、上年结转政府信息公开申请数量0000000.
      matcher.beginsRequestLabel(line)
        || matcher.matchBeforeDigits(line, in: nearly ? .requests : nil) != nil
    }
  }

  /// The school, hospital or enterprise that a report without an agency in its title is of.
  private func institution(
    _ frontMatter: FrontMatter, _ introduction: Introduction?, _ publication: Publication,
    _ options: RecognitionOptions
  ) -> (OtherKind, OtherKind.Sign)? {
    guard options.agency == nil, frontMatter.documentKind == .report,
      frontMatter.title?.agency == nil,
      let agency = introduction?.agency ?? publication.agency, OtherKind.isInstitution(agency)
    else { return nil }
    return (.publicInstitution, .agency(agency))
  }

  private func publication(
    _ frontMatter: FrontMatter, _ document: Document, _ segments: [Segment], _ outline: Outline
  ) -> Publication {
    let lastHeading = outline.headings.keys.max() ?? segments.count
    let after = segments.suffix(from: min(lastHeading + 1, segments.count)).compactMap(\.text)
    return Publication(before: frontMatter.lines, after: after, pageDate: document.pageDate)
  }

  /// Sets title, agency, year, period and date of publication; returns what is doubtful about them. `texts` are the
  /// paragraphs of the document.
  private func identify(
    _ report: inout Report, _ frontMatter: FrontMatter, _ introduction: Introduction?,
    _ publication: Publication, _ texts: [String?], _ options: RecognitionOptions
  ) -> [LocalizedDoubt] {
    report.title = frontMatter.title?.text
    report.published = publication.date
    report.period = StatisticalPeriod.find(in: texts)
    report.agency =
      options.agency ?? frontMatter.title?.agency ?? introduction?.agency ?? publication.agency
      ?? introduction?.fallbackAgency ?? publication.origin
    let year = ReportingYear(
      title: frontMatter.title, introduction: introduction, period: report.period,
      published: publication.date, texts: texts)
    report.year = options.year ?? year.year
    return options.year == nil ? year.doubt.map { [$0] } ?? [] : []
  }

  /// Sets what was read from the tables: form, cells, coverage, unplaced numbers, doubts.
  private func fill(
    _ report: inout Report, _ recognized: RecognizedTables, _ options: RecognitionOptions
  ) {
    report.form = recognized.form(year: report.year)
    report.cells = recognized.cells
    report.raw = recognized.raw.sorted { $0.key < $1.key }.map {
      RawText(cell: $0.key, text: $0.value)
    }
    report.coverage = recognized.coverage(of: report.form)
    report.unplaced = recognized.unplaced
    var doubts = options.notes.map {
      LocalizedDoubt($0.code, $0.message.chinese, en: $0.message.english)
    }
    doubts += recognized.doubts
    if recognized.isMixed, let (older, newer) = recognized.mixedForms {
      doubts.append(
        LocalizedDoubt(
          .formMixed, "表格混用了 \(older) 年和 \(newer) 年两种表式，各单元格按自身栏目归入",
          en: """
            the tables mix the forms of \(older) and \(newer); each cell was assigned by its own labels
            """))
    }
    // An unknown row is reported only where every cell of the form was found. Otherwise it may be a
    // row of the form whose label could not be read.
    if let row = recognized.unknownRows.first, recognized.coverage(of: report.form).absent == 0 {
      doubts.append(
        LocalizedDoubt(
          .unknownEdition, "表三有已知表式没有的行“\(row)”，可能是新的表式，未归入的数请核对",
          en: """
            table three has a row “\(row)” that no known form has; this may be a new form: check the \
            unplaced numbers
            """))
    }
    report.doubts = doubts.map { $0.doubt(in: options.language) }
    if options.keepsPositions {
      report.positions = recognized.positions.sorted { $0.cell < $1.cell }
    }
  }
}

extension RecognizedTables {
  /// Whether no row of a form was found.
  fileprivate var isEmpty: Bool { positions.isEmpty && unplaced.isEmpty && blockForms.isEmpty }
}

extension Refusal {
  fileprivate static let tooManyNumbers = Refusal(
    .tooLarge, "表格里的数超过 \(NumberLedger.limit) 个的上限",
    en: "the tables exceed the limit of \(NumberLedger.limit) numbers")

  /// The refusal of a document that has no sign of a report but perhaps its title: what it seems to be instead.
  fileprivate static func noReport(
    _ segments: [Segment], _ frontMatter: FrontMatter, redirect: String?
  ) -> Refusal {
    let page = frontMatter.pageTitle
    var refusal = noReport(segments, frontMatter.documentKind, pageTitle: page)
    if refusal.instead == .nothing, let redirect { refusal = .redirected(to: redirect) }
    // The titles in a list are of other documents. A site of a government has its name on every page.
    let agency = page.flatMap { Publication.agencyName($0) }.flatMap {
      $0.hasSuffix("政府") || $0.hasSuffix("网站") ? nil : $0
    }
    refusal.title = refusal.instead == .list ? page : frontMatter.title?.text ?? agency
    return refusal
  }

  private static func redirected(to address: String) -> Refusal {
    Refusal(
      .nothing, "不是年度报告：页面跳转到“\(address)”，没有正文，请采集跳转后的页面",
      en: "not an annual report: the page redirects to “\(address)” and has no text; save that page"
    )
  }

  private static func noReport(
    _ segments: [Segment], _ documentKind: FrontMatter.DocumentKind, pageTitle: String?
  ) -> Refusal {
    if case .list(let count) = documentKind {
      return Refusal(
        .list, "不是年度报告：是年报的列表页（\(count) 个标题），请打开其中的链接取正文",
        en:
          "not an annual report: a list page with \(count) titles; open its links to get the reports"
      )
    }
    let text = segments.compactMap(\.text)
    let attachments = segments.compactMap { segment in
      if case .attachment(let target) = segment { target } else { nil }
    }
    if let first = attachments.first {
      return Refusal(
        .attachments, "不是年度报告：页面只有附件链接（\(first)），请取附件来核对",
        en: "not an annual report: the page only links to an attachment (\(first)); check that file"
      )
    }
    if documentKind == .emptyPage {
      return Refusal(
        .nothing, "不是年度报告：页面只有标题，没有读到正文（可能由脚本填充），请在浏览器中打开后另存为文本或 PDF",
        en: """
          not an annual report: the page has a title, but no text was read (a script may load it); open it in \
          a browser and save it as text or PDF
          """)
    }
    if segments.isEmpty {
      return Refusal(
        .nothing, "不是年度报告：文件里没有文字（可能是由脚本填充的空页面）",
        en: "not an annual report: the file has no text (a script may load the page)")
    }
    if text.isEmpty {
      return Refusal(
        .nothing, "不是年度报告：只有图片或无关的表格，没有可读的文字",
        en: "not an annual report: only pictures or unrelated tables, and no text")
    }
    if text.contains(where: { line in SectionTitle.all.count { line.contains($0.wording) } > 3 }) {
      return Refusal(
        .notAReport, "正文没有分行，标题和表格无法识别，请在标题和表格的每一行处换行后重新报送",
        en: """
          the text is on one line, so no headings and tables were recognised; put them on separate lines
          """)
    }
    if let words = ErrorPage.words(text, title: pageTitle) {
      return Refusal(
        .notAReport, "不是年度报告：网页显示“\(words)”",
        en: "not an annual report: the page says “\(words)”")
    }
    let titled = pageTitle.map { Wording("（网页标题为“\($0)”）", en: " (the page's title is “\($0)”)") }
    return Refusal(
      .notAReport,
      "不是年度报告：没有年度报告的标题、六个部分的标题，也没有可识别的表格\(titled?.chinese ?? "")",
      en: """
        not an annual report: no title, section headings or tables of one were found\(titled?.english ?? "")
        """)
  }
}
