import CSVTool
import CommandLine
import Foundation
import TestSupport
import Testing

@Suite struct CSVToolTests {
  private static func run(
    _ arguments: String..., input: String = "", in folder: URL = Tools.fixtures
  ) -> ToolRun {
    ToolRun({ CSVTool.run($0) }, arguments: arguments, input: input, in: folder)
  }

  @Test func failuresMakeASheet() {
    let run = CSVToolTests.run(input: ToolRun.failure)
    #expect(run.status == .unread)
    #expect(run.output.contains("a.pdf") && run.output.contains("unreadable"))
  }

  @Test func aStreamOfTwoTypesEndsTheRunAfterTheRowsSoFar() {
    let summary =
      #"{"type":"change","version":1}"# + "\n" + #"{"type":"finding","version":1}"# + "\n"
    let run = CSVToolTests.run(input: summary)
    #expect(run.status == .usage)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.hasPrefix("rpt-csv: -:2: a finding in a stream of changes"))
  }

  @Test(arguments: [
    (["--type=finding"], "序号,单位"), (["--worksheet"], "序号,单位"),
    (["--pivot=year"], "单位,格"), (["--header=always"], "文件,单位"),
  ])
  func aSheetWithoutRecordsHasItsHeader(arguments: [String], header: String) {
    let run = ToolRun({ CSVTool.run($0) }, arguments: arguments + ["--labels=zh"])
    #expect(run.status == .success && run.output.hasPrefix(header))
    #expect(run.output.split(separator: "\n").count == 1)
    let bare = ToolRun({ CSVTool.run($0) }, arguments: arguments + ["--header=never"])
    #expect(bare.output.isEmpty && bare.errors.isEmpty)
  }

  @Test func withoutRecordsAnUnknownSheetIsSaid() {
    let run = ToolRun({ CSVTool.run($0) }, arguments: [])
    #expect(run.status == .success && run.output.isEmpty)
    #expect(run.errors.contains("--type"), "\(run.errors)")
  }

  @Test func aWorkbookIsNotWrittenToATerminal() {
    let run = ToolRun({ CSVTool.run($0) }, arguments: ["--format=xlsx"], isTerminal: true)
    #expect(run.status == .usage && run.output.isEmpty)
    #expect(run.errors == "rpt-csv: a workbook is not for a terminal: add '> FILE.xlsx'\n")
  }

  @Test func formsAreFilesOfAFolder() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = CSVToolTests.run(
      "--form=2021", "--agency=青石区民政局", "--year=2023", "--out-dir=a/b", in: folder)
    #expect(run.status == .success && run.output.isEmpty, "\(run.errors)")
    let file = folder.appending(path: "a/b/青石区民政局.csv")
    #expect(FileManager.default.fileExists(atPath: file.path))
  }

  @Test(arguments: [
    (["--null=0"], "--null must be a text that is no number and needs no quotes, not '0'"),
    (["--form=2021", "--wide"], "--form and --wide exclude each other"),
    (["--form=2021", "--units=a", "b"], "--form takes no operands"),
    (["--form=2021"], "--form needs --units=FILE or --agency=NAME"),
    (["--form=2021", "--agency=a"], "--form needs --year=YYYY or --from=FILE"),
    (
      ["--form=2021", "--units=a", "--year=2022"], "--form needs --out-dir=DIR or --agency=NAME"
    ),
    (["--long", "--pivot=year"], "--long and --pivot exclude each other"),
    (["--table=requests", "--labels=id"], "--table and --labels=id exclude each other"),
    (["--pivot=year", "--header=only"], "--pivot and --header=only exclude each other"),
    (["--list-cells", "--columns=a"], "--list-cells and --columns exclude each other"),
    (["--pivot=year", "--type=finding"], "--pivot and --type=finding exclude each other"),
    (["--table=requests", "--type=finding"], "--table and --type=finding exclude each other"),
    (["--table=requests", "--worksheet"], "--table and --worksheet exclude each other"),
    (["--worksheet", "--type=report"], "--worksheet and --type=report exclude each other"),
    (["--out-dir=a"], "--out-dir needs --form=2019|2021"),
    (["--format=xlsx", "--excel"], "--excel and --format=xlsx exclude each other"),
    (["--format=xlsx", "--null=NA"], "--null and --format=xlsx exclude each other"),
    (["--format=xlsx", "--delimiter=;"], "--delimiter and --format=xlsx exclude each other"),
    (["--columns=yaer"], "--columns: unknown column 'yaer'; did you mean 'year'?"),
    (
      ["--columns=year,requests.recieved.total"],
      "--columns: unknown column 'requests.recieved.total'; did you mean 'requests.received.total'?"
    ),
    (["--columns=nosuch.column.at.all"], "--columns: unknown column 'nosuch.column.at.all'"),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ CSVTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-csv: \(message)\n")
  }
}
