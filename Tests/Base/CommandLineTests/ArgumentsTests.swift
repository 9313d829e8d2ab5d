import JSON
import Testing

@testable import CommandLine

extension Option {
  fileprivate static var select: Option {
    Option("select", short: "s", .codes(listedBy: "list"), as: "LIST", "Take these")
  }
  fileprivate static var year: Option { Option("year", .year(2000...2099), "The year") }
  fileprivate static var share: Option { Option("share", .number(atLeast: 0), "The share") }
  fileprivate static var since: Option { Option("since", .day, "The first day") }
  fileprivate static var due: Option { Option("due", .dayOfYear, "The day") }
  fileprivate static var all: Option {
    Option("all", short: "a", excludes: ["year", "format=text"], "Take all")
  }
  fileprivate static var names: Option {
    Option("names", .file, needs: "select", operands: 0...0, "The names")
  }
  fileprivate static var both: Option { Option("both", operands: 2...2, "Both") }
  fileprivate static var one: Option {
    Option("one", needs: "format=text", operands: 0...1, "One")
  }
}

@Suite struct ArgumentsTests {
  private static let tool = Tool(
    "rpt-sample", purpose: "Try options.",
    operands: Tool.Operands("[FILE ...]", atMost: 4, "four files at most"),
    options: [
      .select, .format, .year, .share, .since, .all, .due, .names, .both, .one, .help, .version,
    ],
    needs: [Option.Need("format=ndjson", anyOf: ["year", "select=a", "all"])])

  private static func parsed(_ line: String...) throws(Arguments.UsageError) -> Arguments {
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
    let arguments = try ArgumentsTests.parsed("--select=T3", "--format", "text", "-sT4", "-s", "C")
    #expect(arguments.values(.select) == ["T3", "T4", "C"])
    #expect(arguments.value(.select) == "C")
    #expect(arguments.value(.format) == "text")
    #expect(arguments.operands.isEmpty)
  }

  @Test func aValueMayContainEqualSignsAndBeginWithADash() throws {
    let arguments = try ArgumentsTests.parsed("--select=a=b", "--select", "-1")
    #expect(arguments.values(.select) == ["a=b", "-1"])
  }

  @Test func shortOptionsStandTogether() throws {
    let arguments = try ArgumentsTests.parsed("-has", "T3")
    #expect(arguments.has(.help) && arguments.has(.all))
    #expect(arguments.value(.select) == "T3")
  }

  @Test func optionsMayFollowOperands() throws {
    let arguments = try ArgumentsTests.parsed("a", "--all", "-", "b")
    #expect(arguments.has(.all))
    #expect(arguments.operands == ["a", "-", "b"])
    #expect(arguments.operandIndexes == [0, 2, 3])
  }

  @Test func twoDashesEndTheOptions() throws {
    let arguments = try ArgumentsTests.parsed("a", "--", "-x.html", "--", "--all")
    #expect(!arguments.has(.all))
    #expect(arguments.operands == ["a", "-x.html", "--", "--all"])
    #expect(arguments.operandIndexes == [0, 2, 3, 4])
  }

  @Test func anOptionThatWasNotGivenHasNoValue() throws {
    let arguments = try ArgumentsTests.parsed()
    #expect(!arguments.has(.all))
    #expect(arguments.value(.select) == nil)
    #expect(arguments.values(.select).isEmpty)
    #expect(arguments.integer(.year) == nil)
    #expect(arguments.commonValue(.quiet) == nil)
  }

  @Test func valuesAreReadByTheirKind() throws {
    let arguments = try ArgumentsTests.parsed(
      "--year=2022", "--share=2.5", "--since=2023-01-19", "--due=02-29")
    #expect(arguments.integer(.year) == 2022)
    #expect(arguments.number(.share) == Number("2.5"))
    #expect(arguments.dayOfYear(.due).map { [$0.month, $0.day] } == [2, 29])
  }

  @Test(arguments: [
    (["--selct=T3"], "unknown option --selct; did you mean --select?"),
    (["--sel=T3"], "unknown option --sel"),
    (["--ALL"], "unknown option --ALL; did you mean --all?"),
    (["-x"], "unknown option -x"),
    (["-o", "x"], "unknown option -o; the results go to standard output: add > FILE"),
    (["--json"], "unknown option --json; use --format=ndjson"),
    (["--xlsx"], "unknown option --xlsx; rpt-csv --format=xlsx makes workbooks"),
    (["-help"], "unknown option -e; did you mean --help?"),
    (["--all=1"], "--all takes no value"),
    (["--select"], "--select needs a value: --select=LIST"),
    (["--select="], "--select needs a value: --select=LIST"),
    (["-s"], "--select needs a value: --select=LIST"),
    (["--format=xml"], "--format must be one of text, ndjson, not 'xml'"),
    (["--share=-1"], "--share must be a number, at least 0, not '-1'"),
    (["--share=x"], "--share must be a number, at least 0, not 'x'"),
    (["--since=2023-02-29"], "--since must be a day like 2023-01-19, not '2023-02-29'"),
    (["--due=13-40"], "--due must be a month and a day like 01-31, not '13-40'"),
  ])
  func aWrongOptionOrValueIsNamed(line: [String], message: String) {
    #expect(ArgumentsTests.complaint(line) == message)
  }

  @Test(arguments: ["1999", "2100", "x", "2020.0", "２０２０", " 2020", "99999999999999999999"])
  func aNumberOutsideItsRangeIsNamed(text: String) throws {
    #expect(
      ArgumentsTests.complaint(["--year", text])
        == "--year must be a whole number from 2000 to 2099, not '\(text)'")
  }

  @Test(arguments: ["2000", "2022", "2099"])
  func aNumberInItsRangeIsAllowed(text: String) throws {
    #expect(try ArgumentsTests.parsed("--year=\(text)").integer(.year) == Int(text))
  }

  @Test(arguments: [
    (["--year=2022", "--all"], "--all and --year exclude each other"),
    (["--all", "--format=text"], "--all and --format=text exclude each other"),
    (["--all", "--format=text", "--format=ndjson"], nil),
    (["--format=ndjson"], "--format=ndjson needs --year=YYYY or --select=a or --all"),
    (
      ["--format=ndjson", "--select=b"], "--format=ndjson needs --year=YYYY or --select=a or --all"
    ),
    (["--format=ndjson", "--select=a"], nil),
    (["--format=ndjson", "--format=text"], nil),
    (["--format=ndjson", "--help"], nil),
    (["--names=a"], "--names needs --select=LIST"),
    (["--names=a", "--select=b"], nil),
    (["--names=a", "--select=b", "c"], "--names takes no operands"),
    (["--one"], "--one needs --format=text"),
    (["--one", "--format=ndjson", "--all"], "--one needs --format=text"),
    (["--one", "--format=text", "a"], nil),
    (["--one", "--format=text", "a", "b"], "--one takes at most 1 operand"),
    (["--both", "a"], "--both takes exactly 2 operands"),
    (["--both", "a", "b"], nil),
    (["a", "b", "c", "d", "e"], "expected four files at most"),
    (["--both", "--help"], nil),
  ])
  func optionsThatDoNotGoTogetherAreNamed(line: [String], message: String?) {
    #expect(ArgumentsTests.complaint(line) == message)
  }

  @Test func aToolMayNeedOneOfSomeOptions() throws {
    let tool = Tool(
      "rpt-sample", purpose: "", options: [.year, .select, .help],
      needs: [Option.Need(anyOf: ["year", "select"])])
    #expect(throws: Arguments.UsageError("expected --year=YYYY or --select=LIST")) {
      try Arguments(["a"], of: tool)
    }
    #expect(try Arguments(["--year=2022"], of: tool).required(.year) == "2022")
  }

  @Test(arguments: [
    (Option.Use("pass"), "pass", nil), ("format=slip", "format", "slip"), ("as=a=b", "as", "a=b"),
  ])
  func aUseIsWrittenAsInACommandLine(use: Option.Use, name: String, value: String?) {
    #expect(use.name == name && use.value == value)
    #expect(use.synopsis == "--\(name)" + (value.map { "=\($0)" } ?? ""))
  }

  @Test func aToolReadsOnlyItsOwnOptions() async {
    #if DEBUG
      await #expect(processExitsWith: .failure) {
        _ = try Arguments([], of: Tool("rpt-sample", purpose: "", options: [])).has(.strict)
      }
    #endif
  }
}
