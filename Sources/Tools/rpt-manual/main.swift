import ManualTool
import CommandLine

Program.run(ManualTool.run)
