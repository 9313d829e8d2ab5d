import SumTool
import CommandLine

Program.run(SumTool.run)
