import CommandLine
import HTMLTool

Program.run(HTMLTool.run)
