import Documents
import Forms
import Records
import Wordings

/// What the person who runs the reader knows better than the document.
package struct RecognitionOptions: Sendable {
  /// `--agency`, `--year`: override what the document says.
  package var agency: String?
  package var year: Int?
  /// `--where`: each cell's place goes into the report.
  package var keepsPlaces = false
  /// What was guessed when the document's bytes became text.
  package var encodingNotes: [Wording] = []
  /// What doubts are told in.
  package var language = Language.chinese

  package init() {}
}

/// Makes a report out of a document.
package struct Recognizer: Sendable {
  private let vocabulary = Vocabulary()

  package init() {}

  /// The report that `document` is. It is one when it has a recognised row of a form, a report's
  /// title, or two of the six headings; else the error says what it seems to be instead.
  package func report(
    of document: Document, source: Source, options: RecognitionOptions = RecognitionOptions()
  ) throws(Refusal) -> Report {
    let document = SheetNotes.removed(from: PinyinGloss.removed(from: document))
    let pieces = Segment.pieces(of: document, vocabulary: vocabulary)
    let legacy = LegacyTable(pieces)
    let lines = pieces.indices.map { legacy.pieces.contains($0) ? nil : pieces[$0].text }
    let outline = Outline(lines) { line, nearly in
      // A row that ran together is no heading either: 二、上年结转政府信息公开申请数量0000000.
      [line, FusedLabel.split(line)?.label ?? line].contains {
        vocabulary.match($0, in: nearly ? .requests : nil) != nil
      }
    }
    let front = FrontMatter(
      pieces, outline: outline, pageTitle: document.pageTitle,
      isPage: source.format.isPage)
    let ignored = front.ignored.union(Boilerplate.lines(in: pieces, outline: outline))
    let body = BodyMatter(
      pieces, headings: outline.headings, ignored: ignored, legacy: legacy.pieces,
      vocabulary: vocabulary)
    var contents = body.reader.contents
    legacy.fill(&contents)

    let sectionCount = Set(outline.headings.values.compactMap(\.number)).count
    let introduction = front.isNamed ? nil : Introduction(front.lines)
    let isStated = introduction?.isStated ?? false
    guard
      !contents.isEmpty || front.standing == .report || sectionCount >= 2
        || isStated && sectionCount == 1
    else {
      throw Refusal(.notAReport, Refusal.noReport(pieces, front.standing))
    }
    var report = Report(source: source)
    identify(&report, front, introduction, document, pieces, outline, options)
    fill(&report, contents, options)
    report.sections = body.sections
    if !legacy.isEmpty {
      report.indicators = legacy.indicators
      report.form = report.form ?? .statistics
      report.coverage = contents.coverage(of: report.form)
    }
    return report
  }

  private func identify(
    _ report: inout Report, _ front: FrontMatter, _ introduction: Introduction?,
    _ document: Document,
    _ pieces: [Segment], _ outline: Outline, _ options: RecognitionOptions
  ) {
    let lastHeading = outline.headings.keys.max() ?? pieces.count
    let after = pieces.suffix(from: min(lastHeading + 1, pieces.count)).compactMap(\.text)
    let publication = Publication(
      before: front.lines, after: after, pageDate: document.pageDate)
    report.title = front.title?.text
    report.published = publication.date
    report.period = StatisticalPeriod.find(in: pieces.lazy.compactMap(\.text))
    report.agency =
      options.agency ?? front.title?.agency ?? introduction?.agency ?? publication.agency
      ?? introduction?.nearAgency ?? publication.origin
    report.year =
      options.year ?? front.title?.year ?? introduction?.year
      ?? report.period?.from.flatMap { Int($0.prefix(4)) }
      ?? report.period?.to.flatMap { Int($0.prefix(4)) }
  }

  private func fill(
    _ report: inout Report, _ contents: TableContents, _ options: RecognitionOptions
  ) {
    report.form = contents.form(year: report.year)
    report.cells = contents.cells
    report.raw = contents.raw.sorted { $0.key < $1.key }.map {
      RawText(cell: $0.key, text: $0.value)
    }
    report.coverage = contents.coverage(of: report.form)
    report.unplaced = contents.unplaced
    var doubts = options.encodingNotes.map { LocalizedDoubt(.encoding, $0.chinese, en: $0.english) }
    doubts += contents.doubts
    if contents.isMixed, let (older, newer) = contents.mixedForms {
      doubts.append(
        LocalizedDoubt(
          .formMixed, "表格混用了 \(older) 年和 \(newer) 年两种表式，各单元格按自身栏目归入",
          en: """
            the tables mix the forms of \(older) and \(newer): each cell is placed by its own labels
            """))
    }
    // A row that could not be read is missing; one that the form does not have is further.
    if let row = contents.unknownRows.first, contents.coverage(of: report.form).absent == 0 {
      doubts.append(
        LocalizedDoubt(
          .unknownEdition, "表三有已知表式没有的行“\(row)”，可能是新的表式，未归入的数请核对",
          en: """
            table three has a row “\(row)” that no known form has: it may be a new form; see to the \
            unplaced numbers
            """))
    }
    report.doubts = doubts.map { $0.doubt(in: options.language) }
    if options.keepsPlaces { report.places = contents.places.sorted { $0.cell < $1.cell } }
  }
}

extension TableContents {
  /// Whether no row of a form was met.
  fileprivate var isEmpty: Bool { places.isEmpty && unplaced.isEmpty && blockForms.isEmpty }
}

extension Refusal {
  /// What a document without any sign of a report seems to be.
  fileprivate static func noReport(_ pieces: [Segment], _ standing: FrontMatter.Standing) -> Wording
  {
    if case .list(let count) = standing {
      return Wording(
        "不是年度报告：是年报的列表页（\(count) 个标题），请打开其中的链接取正文",
        en: "no annual report: a list of \(count) of them; open its links for the reports")
    }
    let text = pieces.compactMap(\.text)
    let attachments = pieces.compactMap { piece in
      if case .attachment(let target) = piece { target } else { nil }
    }
    if let first = attachments.first {
      return Wording(
        "不是年度报告：页面只有附件链接（\(first)），请取附件来核对",
        en: "no annual report: only a link to an attachment (\(first)), which is what to check")
    }
    if standing == .shell {
      return Wording(
        "不是年度报告：页面只有标题，没有正文（可能由脚本填充），请在浏览器中打开后另存为文本或 PDF",
        en: """
          no annual report: a page with a title and no text (a script may fill it); open it in a browser \
          and save it as text or PDF
          """)
    }
    if text.isEmpty {
      return pieces.isEmpty
        ? Wording(
          "不是年度报告：文件里没有文字（可能是由脚本填充的空页面）",
          en: "no annual report: no text in the file (an empty page that a script may fill)")
        : Wording(
          "不是年度报告：只有图片或无关的表格，没有可读的文字",
          en: "no annual report: pictures or tables of other things, and no text")
    }
    return Wording(
      "不是年度报告：没有年度报告的标题、六个部分的标题，也没有可识别的表格",
      en: "no annual report: neither its title, nor the six headings, nor a known table")
  }
}
