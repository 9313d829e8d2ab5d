import Testing

@testable import CommandLine

@Suite struct ArgumentsTests {
  private static let tool = Tool(
    "rpt-sample", purpose: "Try options.",
    options: [
      Option("select", short: "s", value: "LIST", "Take these"),
      Option("format", choices: ["text", "ndjson"], "How it looks"),
      Option("year", value: "YYYY", "The year"),
      Option("all", short: "a", "Take all"),
    ])

  private static func taken(_ line: String...) throws(Arguments.UsageError) -> Arguments {
    try Arguments(line, of: tool)
  }

  private static func complaint(_ line: [String]) -> String? {
    do throws(Arguments.UsageError) {
      _ = try Arguments(line, of: tool)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func aValueStandsBehindAnEqualSignOrInTheNextArgument() throws {
    let arguments = try ArgumentsTests.taken("--select=T3", "--format", "text", "-sT4", "-s", "C")
    #expect(arguments.values("select") == ["T3", "T4", "C"])
    #expect(arguments.value("select") == "C")
    #expect(arguments.value("format") == "text")
    #expect(arguments.operands.isEmpty)
  }

  @Test func aValueMayContainEqualSignsAndBeginWithADash() throws {
    let arguments = try ArgumentsTests.taken("--select=a=b", "--year", "-1")
    #expect(arguments.value("select") == "a=b")
    #expect(arguments.value("year") == "-1")
  }

  @Test func shortOptionsStandTogether() throws {
    let arguments = try ArgumentsTests.taken("-has", "T3")
    #expect(arguments.has("help") && arguments.has("all"))
    #expect(arguments.value("select") == "T3")
  }

  @Test func optionsMayFollowOperands() throws {
    let arguments = try ArgumentsTests.taken("a", "--all", "-", "b")
    #expect(arguments.has("all"))
    #expect(arguments.operands == ["a", "-", "b"])
    #expect(arguments.operandPlaces == [0, 2, 3])
  }

  @Test func twoDashesEndTheOptions() throws {
    let arguments = try ArgumentsTests.taken("a", "--", "-x.html", "--", "--all")
    #expect(!arguments.has("all"))
    #expect(arguments.operands == ["a", "-x.html", "--", "--all"])
    #expect(arguments.operandPlaces == [0, 2, 3, 4])
  }

  @Test func whatWasNotGivenIsAbsent() throws {
    let arguments = try ArgumentsTests.taken()
    #expect(!arguments.has("all"))
    #expect(arguments.value("select") == nil)
    #expect(arguments.values("select").isEmpty)
    #expect(try arguments.integer("year", in: 2000...2099) == nil)
  }

  @Test(arguments: [
    (["--selct=T3"], "unknown option --selct; did you mean --select?"),
    (["--sel=T3"], "unknown option --sel; did you mean --all?"),
    (["--ALL"], "unknown option --ALL; did you mean --all?"),
    (["-x"], "unknown option -x; did you mean --all?"),
    (["-help"], "unknown option -e; did you mean --help?"),
    (["--all=1"], "option --all takes no value"),
    (["--select"], "option --select needs a value: --select=LIST"),
    (["--select="], "option --select needs a value: --select=LIST"),
    (["-s"], "option -s needs a value: -s=LIST"),
    (["--format=xml"], "option --format takes text, ndjson, not 'xml'"),
  ])
  func wrongUseIsNamed(line: [String], message: String) {
    #expect(ArgumentsTests.complaint(line) == message)
  }

  @Test(arguments: ["1999", "2100", "x", "2020.0", "２０２０", " 2020", "99999999999999999999"])
  func aNumberOutsideItsRangeIsWrongUse(text: String) throws {
    let arguments = try ArgumentsTests.taken("--year", text)
    #expect(
      throws: Arguments.UsageError(
        "--year takes a whole number from 2000 to 2099, not '\(text)'")
    ) { try arguments.integer("year", in: 2000...2099) }
  }

  @Test(arguments: [2000, 2022, 2099])
  func aNumberInItsRangeIsTaken(year: Int) throws {
    let arguments = try ArgumentsTests.taken("--year=\(year)")
    #expect(try arguments.integer("year", in: 2000...2099) == year)
  }
}
