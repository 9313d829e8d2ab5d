import Foundation
import TestSupport
import Testing

/// A pipeline in process gives the same results as the shell.
@Suite struct PipelineTests {
  @Test(arguments: [
    "rpt-parse qingshi-2021.html picture.png | rpt-csv --columns=agency,year",
    "sed 's/2022/2021/' qingshi-2022.html | rpt-parse 2>/dev/null | rpt-check --select=T3 | head -1",
    "rpt-csv </dev/null", "rpt-parse nosuch.html >/dev/null", "rpt-parse --nosuch | rpt-check",
    "rpt-parse qingshi-2022.html >/dev/full",
    "rpt-parse 2>&1 qingshi-2021.html qingshi-2022.html | rpt-diff --format=text --cells='req*'",
  ])
  func itGivesTheResultsOfTheShell(command: String) throws {
    let (ours, shell) = (try Pipeline.run(command), try Tools.run(command))
    #expect(ours.output == shell.output)
    #expect(ours.errors == shell.errors)
    #expect(ours.status == shell.status)
  }

  @Test(arguments: [
    "rpt-parse *.html", "rpt-parse a; rpt-csv", "t=$(mktemp)", "for a in b; do rpt-csv; done",
    "rpt-csv || true", "rpt-csv \"$a\"", "rpt-csv &", "cat <<E\nE",
  ])
  func otherLinesAreRunByTheShell(command: String) {
    let stages = ShellLine(command)?.stages ?? []
    #expect(stages.allSatisfy { $0.words == nil })
  }

  @Test func wordsHaveNoQuotes() throws {
    let line = try #require(ShellLine("rpt-csv --null='a b' \"c|d\" <e 2>&1 | sed 's/a;b/$/'"))
    #expect(line.stages[0].words == ["rpt-csv", "--null=a b", "c|d"])
    #expect(line.stages[0].redirections.map(\.sign) == ["<", "2>&1"])
    #expect(line.stages[1].text == "sed 's/a;b/$/'")
  }
}
