import CommandLine
import Testing

@testable import ManualTool

/// The tables of options of all tools.
@Suite struct OptionTableTests {
  @Test(arguments: Manual.tools.map(\.name))
  func namesAreUnique(tool name: String) throws {
    let tool = try #require(Manual.tools.first { $0.name == name })
    #expect(Set(tool.options.map(\.name)).count == tool.options.count)
    #expect(tool.options.suffix(2).map(\.name) == ["help", "version"])
    let letters = tool.options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: Manual.tools.map(\.name))
  func namedOptionsAreOfTheTable(tool name: String) throws {
    let tool = try #require(Manual.tools.first { $0.name == name })
    for option in tool.options {
      var uses = option.excludes
      if let use = option.needs { uses.append(use) }
      switch option.kind {
      case .code(let list), .codes(let list): uses.append(list)
      default: break
      }
      for use in uses {
        let parts = use.split(separator: "=", maxSplits: 1).map(String.init)
        let other = try #require(
          tool.options.first { $0.name == parts[0] }, "--\(option.name): no --\(use)")
        #expect(parts.count == 1 || other.kind.choices?.contains(parts[1]) == true, "--\(use)")
      }
    }
  }

  @Test func theManualSaysWhatGoesTogether() {
    let part = OptionsPart.text(
      Tool(
        "rpt-sample", purpose: "",
        options: [
          Option("jobs", short: "j", .integer(1...9), "Jobs"),
          Option("long", excludes: ["wide", "format=text"], operands: 0...0, "Long"),
          Option("wide", needs: "format=text", "Wide"), .format,
        ]))
    #expect(part.contains(".It Fl j , Fl \\-jobs Ns = Ns Ar N\nJobs.\nFrom 1 to 9.\n"))
    #expect(part.contains("Long.\nNot with --wide, --format=text.\nWithout operands.\n"))
    #expect(part.contains("Wide.\nOnly with --format=text.\nNot with --long.\n"))
  }

  @Test func zshExcludesWhatDoesNotGoTogether() {
    let tool = Tool(
      "rpt-sample", purpose: "",
      options: [Option("long", excludes: ["wide"], "It's long"), Option("wide", "Wide")])
    let text = ZshCompletion(tool).text
    #expect(text.contains("  '(--wide)--long[It'\\''s long]' \\\n  '(--long)--wide[Wide]' \\\n"))
  }
}
