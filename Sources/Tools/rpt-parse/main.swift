import ParseTool
import CommandLine

Program.run(ParseTool.run)
