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
    let years = OtherYearColumns.removed(from: document, matcher: matcher)
    let lines = OtherYearRows.removed(from: years.document, matcher: matcher)
    document = OtherYearTables.divided(lines.document, matcher: matcher)
    var segments = Segment.segments(of: document, matcher: matcher)
    // In another document, all of its text twice is an error of the report.
    let repeated = source.format.isPage ? RepeatedText(in: segments) : nil
    if let repeated { segments.removeSubrange(repeated.segments) }
    let contents = ContentsList(in: segments)
    if let contents { segments.removeSubrange(contents.segments) }
    var legacy = LegacyTable(segments)
    let outline = outline(of: segments, without: legacy)
    let frontMatter = FrontMatter(
      segments, outline: outline, pageTitle: document.pageTitle,
      isPage: source.format.isPage)
    let ignored = frontMatter.ignored.union(Boilerplate.lines(in: segments, outline: outline))
    let others = OtherYearTables(
      in: segments, year: options.year ?? frontMatter.title?.year, matcher: matcher)
    let bodyMatter = BodyMatter(
      segments, headings: outline.headings, ignored: ignored, legacy: legacy.segments,
      years: others, matcher: matcher)
    var recognized = bodyMatter.reader.recognized
    guard !recognized.ledger.isFull else { throw Refusal.tooManyNumbers }
    legacy.reportYear = frontMatter.title?.year
    legacy.fill(&recognized)
    recognized.doubts += bodyMatter.setApart.doubts(
      of: document.setApart, positions: recognized.positions)

    recognized.doubts += [repeated?.doubt, contents?.doubt].compactMap { $0 }
    recognized.doubts += years.doubts + lines.doubts + others.doubts
    recognized.doubts += HiddenTables.doubts(about: document.hiddenTables, recognized, matcher)

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
    // A document may have the tables behind the last section.
    let sections = outline.headings.values.compactMap(\.number)
    if recognized.doubts.contains(where: { $0.code == .textEnds }), sections.contains(5),
      sections.contains(6),
      recognized.coverage(of: recognized.form(year: report.year)).absent == 0
    {
      recognized.doubts.removeAll { $0.code == .textEnds }
    }
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
