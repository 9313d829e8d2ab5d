import CSVTool
import CheckTool
import CommandLine
import DiffTool
import HTMLTool
import ParseTool
import SeasonTool
import SumTool
import WatchTool

switch Program.name {
case "rpt-parse": Program.run(ParseTool.run)
case "rpt-check": Program.run(CheckTool.run)
case "rpt-diff": Program.run(DiffTool.run)
case "rpt-sum": Program.run(SumTool.run)
case "rpt-csv": Program.run(CSVTool.run)
case "rpt-season": Program.run(SeasonTool.run)
case "rpt-html": Program.run(HTMLTool.run)
case "rpt-watch": Program.run(WatchTool.run)
default: Program.run(Program.refuseName)
}
