import CheckTool
import CommandLine

Program.run(CheckTool.run)
