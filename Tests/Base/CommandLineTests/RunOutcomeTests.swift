import CommandLine
import Testing

@Suite struct RunOutcomeTests {
  /// Found, a failure that was read, a failure of the tool's own; then the status, and the status
  /// under `--exit-zero`.
  @Test(arguments: [
    (false, false, false, 0, 0), (true, false, false, 1, 0), (false, true, false, 3, 0),
    (true, true, false, 3, 0), (false, false, true, 3, 3), (true, true, true, 3, 3),
  ])
  func whatCouldNotBeReadOutranksWhatWasFound(
    found: Bool, readFailure: Bool, failed: Bool, status: Int32, zeroed: Int32
  ) {
    var outcome = RunOutcome()
    outcome.hasFound = found
    outcome.hasReadFailure = readFailure
    outcome.hasFailed = failed
    #expect(outcome.status().rawValue == status)
    #expect(outcome.status(exitZero: true).rawValue == zeroed)
  }
}
