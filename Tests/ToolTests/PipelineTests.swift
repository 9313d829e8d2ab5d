import Foundation
import TestSupport
import Testing

/// What is said of a pipeline in process is what the shell says of it.
@Suite struct PipelineTests {
  @Test(arguments: [
    "rpt-parse qingshi-2021.html picture.png | rpt-csv --columns=agency,year",
    "sed 's/2022/2021/' qingshi-2022.html | rpt-parse 2>/dev/null | rpt-check --select=T3 | head -1",
    "rpt-csv </dev/null", "rpt-parse nosuch.html >/dev/null", "rpt-parse --nosuch | rpt-check",
    "rpt-parse qingshi-2022.html >/dev/full",
    "rpt-parse 2>&1 qingshi-2021.html qingshi-2022.html | rpt-diff --format=text --cells='req*'",
  ])
  func itIsThatOfTheShell(command: String) throws {
    let (made, shell) = (try Pipeline.run(command), try Tools.run(command))
    #expect(made.output == shell.output)
    #expect(made.errors == shell.errors)
    #expect(made.status == shell.status)
  }

  @Test(arguments: [
    "rpt-parse *.html", "rpt-parse a; rpt-csv", "t=$(mktemp)", "for a in b; do rpt-csv; done",
    "rpt-csv || true", "rpt-csv \"$a\"", "rpt-csv &", "cat <<E\nE",
  ])
  func theShellRunsWhatIsMore(command: String) {
    let stages = ShellLine(command)?.stages ?? []
    #expect(stages.allSatisfy { $0.words == nil })
  }

  @Test func wordsAreWithoutTheirQuotes() throws {
    let line = try #require(ShellLine("rpt-csv --null='a b' \"c|d\" <e 2>&1 | sed 's/a;b/$/'"))
    #expect(line.stages[0].words == ["rpt-csv", "--null=a b", "c|d"])
    #expect(line.stages[0].redirections.map(\.sign) == ["<", "2>&1"])
    #expect(line.stages[1].text == "sed 's/a;b/$/'")
  }
}
