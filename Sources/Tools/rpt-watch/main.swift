import WatchTool
import CommandLine

Program.run(WatchTool.run)
