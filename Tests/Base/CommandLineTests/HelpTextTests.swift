import Testing

@testable import CommandLine

@Suite struct HelpTextTests {
  private static let tool = Tool(
    "rpt-sample", purpose: "Try help.", operands: "OLD NEW",
    options: [Option("select", short: "s", value: "LIST", "Take these"), .strict],
    statuses: [.success, .usage])

  @Test func helpAlignsTheOptionsAndListsTheStatuses() {
    #expect(
      HelpTextTests.tool.help == """
        usage: rpt-sample [OPTION ...] OLD NEW

        Try help.

        Options:
          -s, --select=LIST  Take these
          --strict           Stop at the first input that cannot be read
          -h, --help         Print this help and exit
          --version          Print the version and exit

        Exit status:
          0  Done; nothing was found.
          2  The command line is wrong; nothing was read.

        The manual: man rpt-sample

        """)
  }

  @Test func choicesStandForTheValue() {
    #expect(Option.color.synopsis == "--color=auto|always|never")
  }
}
