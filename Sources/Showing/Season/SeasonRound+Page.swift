import Letters
import Pages
import Records

extension SeasonRound {
  /// The results as a page to look at.
  var page: [UInt8] {
    var settings = PageSettings(day: input.today?.words(in: .english) ?? "")
    settings.agencies = input.agencies
    settings.year = year
    var progress = agencyRegister.progress(on: input.today, dueAgain: dueAgain)
    progress.rounds = rounds
    settings.progress = progress
    var book = PageBook(settings)
    let failures = judgement.found.compactMap(\.failure).filter { judgement.isFault($0) }
    let records =
      judgement.reports.map(AnyRecord.report) + judgement.summaries.map(AnyRecord.summary)
      + (judgement.every + judgement.owing()).map(AnyRecord.finding)
      + judgement.changesOfPages.map(AnyRecord.change)
      + failures.map(AnyRecord.failure)
    for (place, record) in records.enumerated() { book.add(record, at: place..<place + 1) }
    var writer = PageWriter(book, PageStore(records))
    var bytes: [UInt8] = []
    writer.writeSingle { bytes += $0 }
    return bytes
  }

  /// The rounds in numbers, this one last; without those of earlier releases, which did not note them.
  var rounds: [SeasonStep] {
    let tally = RoundTally(self)
    let points = judgement.points
    func count(_ action: Finding.Action) -> Int {
      points.count(action) - points.countOfPages(action)
    }
    let step = SeasonStep(
      number: number, day: input.today, read: tally.readCount,
      clean: tally.passed.count + tally.returned.count, mustFix: count(.mustFix),
      verify: count(.verify), suggest: count(.suggest),
      pages: ActionItem.actions.reduce(0) { $0 + points.countOfPages($1) })
    return (former?.rounds ?? []).filter { $0.number < number } + [step]
  }
}
