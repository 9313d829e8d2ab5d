import HTMLTool
import CommandLine

Program.run(HTMLTool.run)
