import Letters
import Pages
import Records

extension SeasonRound {
  /// The results as a page to look at.
  var page: [UInt8] {
    var settings = PageSettings(day: input.today?.words(in: .english) ?? "")
    settings.agencies = input.agencies
    settings.year = year
    var progress = agencyRegister.progress(on: input.today, dueAgain: input.office.dueAgain)
    progress.rounds = rounds
    settings.progress = progress
    var book = PageBook(settings)
    for (index, report) in judgement.reports.enumerated() { book.add(report, at: index) }
    for summary in judgement.summaries { book.add(summary) }
    for finding in judgement.every + judgement.owing() { book.add(finding) }
    let failures = judgement.found.compactMap(\.failure).filter { judgement.isFault($0) }
    for failure in failures { book.add(failure) }
    var bytes: [UInt8] = []
    PageWriter(book).writeSingle(loading: { judgement.reports[$0] }) { bytes += $0 }
    return bytes
  }

  /// The rounds in numbers, this one last; without those of earlier releases, which did not note them.
  var rounds: [SeasonStep] {
    let tally = RoundTally(self)
    let points = judgement.points
    let step = SeasonStep(
      number: number, day: input.today, read: tally.readCount, clean: tally.passed.count,
      mustFix: points.count(.mustFix), verify: points.count(.verify),
      suggest: points.count(.suggest))
    return (former?.rounds ?? []).filter { $0.number < number } + [step]
  }
}
