import Checking
import CommandLine
import Reporting

extension CheckOptions {
  /// The reporter for the findings of `run`; `stream` is its check of reports against one another.
  func reporter(_ run: Invocation, _ stream: StreamCheck) throws(Stop) -> any Reporter {
    let arguments = run.arguments
    if let letters = try LetterOptions.reporter(run, self) { return letters }
    let makesWaivers = arguments.has(.makeWaivers)
    let isText = run.wantsText && !makesWaivers && part == .all
    if !isText, !makesWaivers, !arguments.has(.claims), arguments.findingFormat == .sarif {
      return try SARIFReporter(run.output, filter, selection.rules, language: run.language)
    }
    let findings = findingReporter(run, stream, isText: isText)
    guard arguments.has(.claims) else { return findings }
    return ClaimReporter(
      run.output, isText ? .text : .records, language: run.language, others: findings)
  }

  private func findingReporter(
    _ run: Invocation, _ stream: StreamCheck, isText: Bool
  ) -> any Reporter {
    let agencies = settings.agencies
    if isText {
      return TextReporter(
        run.output, filter, agencies, stream, year: year, isColoured: run.isColoured,
        language: run.language, columns: run.streams.columns)
    }
    if run.arguments.has(.makeWaivers) { return WaiverReporter(run.output, filter, agencies) }
    return RecordReporter(
      run.output, filter, agencies, addsSummaries: run.arguments.has(.summary))
  }
}
