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
      case .code(let list), .codes(let list): uses.append(Option.Use(list))
      default: break
      }
      for use in uses { try isKnown(use, to: tool) }
    }
    for need in tool.needs {
      for use in need.others + (need.use.map { [$0] } ?? []) { try isKnown(use, to: tool) }
    }
  }

  private func isKnown(_ use: Option.Use, to tool: Tool) throws {
    let option = try #require(
      tool.options.first { $0.name == use.name }, "\(tool.name): no \(use.synopsis)")
    guard let value = use.value else { return }
    #expect(option.kind.choices?.contains(value) == true, "\(use.synopsis)")
  }

  @Test func theManualSaysWhatGoesTogether() {
    let part = OptionsPart.text(
      Tool(
        "rpt-sample", purpose: "",
        options: [
          Option("jobs", short: "j", .integer(1...9), "Jobs"),
          Option(
            "long", excludes: ["wide", "format=text", "format=ndjson"], operands: 0...0, "Long"),
          Option("wide", needs: "format=text", "Wide"), .format,
          Option("out", operands: 0...1, "Out"),
        ],
        needs: [
          Option.Need("format=ndjson", anyOf: ["jobs", "out"]),
          Option.Need(anyOf: ["jobs", "out"]), Option.Need("long", anyOf: ["out"]),
        ]))
    #expect(
      part.contains(
        ".It Fl j , Fl \\-jobs Ns = Ns Ar N\nJobs.\n"
          + "The value must be a whole number from 1 to 9.\nRequired without --out.\n"))
    #expect(
      part.contains(
        "Long.\nOnly with --out.\nNot with --wide, --format=text|ndjson.\nTakes no operands.\n"))
    #expect(part.contains("The value ndjson only with --jobs or --out.\n"))
    #expect(part.contains("Out.\nRequired without --jobs.\nTakes at most 1 operand.\n"))
    #expect(part.contains("Wide.\nOnly with --format=text.\nNot with --long.\n"))
  }

  @Test func zshExcludesWhatDoesNotGoTogether() {
    let tool = Tool(
      "rpt-sample", purpose: "",
      options: [
        Option("long", excludes: ["wide", "format=text"], "It's long"), .format,
        Option("wide", "Wide"),
      ])
    let text = ZshCompletion(tool).text
    #expect(text.contains("  '(--wide)--long[It'\\''s long]' \\\n"))
    #expect(text.contains("  '(--long)--wide[Wide]' \\\n") && text.contains("\n  '--format=["))
  }
}
