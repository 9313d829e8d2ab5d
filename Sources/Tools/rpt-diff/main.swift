import DiffTool
import CommandLine

Program.run(DiffTool.run)
