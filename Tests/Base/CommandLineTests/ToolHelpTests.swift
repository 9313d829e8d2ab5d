import Testing

@testable import CommandLine

@Suite struct ToolHelpTests {
  private static let tool = Tool(
    "rpt-sample", purpose: "Try help.", operands: Tool.Operands("OLD NEW"),
    options: [Option("select", short: "s", .text("LIST"), "Take these"), .strict, .help, .version],
    statuses: [.success, .usage])

  @Test func helpAlignsTheOptionsAndListsTheStatuses() {
    #expect(
      ToolHelpTests.tool.help(columns: 80) == """
        usage: rpt-sample [OPTION ...] OLD NEW

        Try help.

        Options:
          -s, --select=LIST  Take these
          --strict           Stop at the first input that cannot be read
          -h, --help         Print this help and exit
          --version          Print the version and exit

        Exit status:
          0  Success.
          2  Usage error; nothing was read.

        The manual: man rpt-sample

        """)
  }

  @Test func aToolThatFindsSaysWhatSuccessMeans() {
    let tool = Tool("rpt-sample", purpose: "", options: [], statuses: [.success, .found])
    #expect(
      tool.help(columns: 80).contains(
        "  0  No findings or differences.\n  1  Findings or differences.\n"))
  }

  @Test func choicesStandForTheValue() {
    #expect(Option.color.synopsis == "--color=auto|always|never")
  }
}
