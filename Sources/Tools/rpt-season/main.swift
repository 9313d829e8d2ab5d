import SeasonTool
import CommandLine

Program.run(SeasonTool.run)
