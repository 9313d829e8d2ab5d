import Chinese
import Records
import Wordings

/// The year that a report is on: that of its title, else of its introduction, else of its period. A title whose year
/// all else contradicts is a misprint, as where the title of last year's report was kept.
struct ReportingYear {
  let year: Int?
  /// That the year is not the one of the title.
  let doubt: LocalizedDoubt?

  /// `texts` are the paragraphs of the document; `published` is the day of its publication, `YYYY-MM-DD`.
  init(
    title: Title?, introduction: Introduction?, period: Period?, published: String?,
    texts: [String?]
  ) {
    let stated = period.flatMap(ReportingYear.year)
    if let printed = title?.year, let stated, stated != printed, let title,
      ReportingYear.isOf(stated, not: printed, published: published, texts)
    {
      year = stated
      doubt = LocalizedDoubt(
        .yearAssumed, "标题“\(title.text)”的年度是\(printed)年，统计期限等是\(stated)年的，按\(stated)年读取，请核实",
        en: """
          the title “\(title.text)” has the year \(printed), the period and other dates that of \(stated): read as \
          the report on \(stated)
          """)
    } else {
      year =
        title?.year ?? introduction?.year ?? stated
        ?? (period?.from ?? period?.to).flatMap { Int($0.prefix(4)) }
      doubt = nil
    }
  }

  /// The year in which a period begins and ends; nil where it does not state both days, or crosses years.
  private static func year(of period: Period) -> Int? {
    guard let from = period.from?.prefix(4), from == period.to?.prefix(4) else { return nil }
    return Int(from)
  }

  /// Whether a report with `year` as its period is on that year, though its title has the year `printed`: the prose
  /// names `year` more often, and it was published in the year after, or its period is later than the title,
  /// which was kept from an older report.
  private static func isOf(
    _ year: Int, not printed: Int, published: String?, _ texts: [String?]
  ) -> Bool {
    let day = published.flatMap { Int($0.prefix(4)) }
    guard day != printed + 1, day == year + 1 || year > printed else { return false }
    return count(year, in: texts) > count(printed, in: texts)
  }

  /// How many of `texts` name `year`.
  private static func count(_ year: Int, in texts: [String?]) -> Int {
    let searcher = SubstringSearcher("\(year)年")
    return texts.count { $0.map(searcher.occurs) ?? false }
  }
}
