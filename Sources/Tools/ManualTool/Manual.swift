import CSVTool
import CheckTool
import CommandLine
import DiffTool
import HTMLTool
import ParseTool
import SeasonTool
import SumTool
import WatchTool

/// The tools from which the manual and the completions are generated.
enum Manual {
  /// The tools that users have.
  static let tools = [
    ParseTool.tool, CheckTool.tool, DiffTool.tool, SumTool.tool, CSVTool.tool, HTMLTool.tool,
    SeasonTool.tool, WatchTool.tool,
  ]
}
