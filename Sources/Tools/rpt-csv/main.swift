import CSVTool
import CommandLine

Program.run(CSVTool.run)
