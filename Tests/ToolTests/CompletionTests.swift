import Foundation
import TestSupport
import Testing

/// What the completions for shells propose.
@Suite struct CompletionTests {
  private static let tools =
    (try? Tools.run("scripts/tools", in: Tools.root).output.split(separator: "\n").map(String.init))
    ?? []
  private static let folder = "\(Tools.root.path)/scripts/completions"

  /// The long options that `--help` lists, without their values.
  private static func options(of tool: String) throws -> [String] {
    try Tools.run("\(tool) --help").output.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  -"), let start = line.range(of: "--")?.lowerBound else { return nil }
      return String(line[start...].prefix { $0 != "=" && $0 != " " })
    }
  }

  /// What bash proposes for the last of `words`, which are split as readline does.
  private static func bash(_ words: [String]) throws -> [String] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let function = "_" + words[0].replacingOccurrences(of: "-", with: "_")
    let script = """
      bash -c '. "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        \(function); printf "%s\\n" "${COMPREPLY[@]}"' '\(folder)/bash/\(words[0])' \(quoted)
      """
    return try Tools.run(script).output.split(separator: "\n").map(String.init)
  }

  private static func fish(_ line: String) throws -> [String] {
    let tool = line.prefix { $0 != " " }
    let script = "fish -c 'source \(folder)/fish/\(tool).fish; complete -C \"\(line)\"'"
    return try Tools.run(script, environment: ["XDG_CONFIG_HOME": "/nonexistent"]).output
      .split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  private static func isThere(_ shell: String) -> Bool {
    (try? Tools.run("command -v \(shell)").status) == 0
  }

  /// The codes that begin with `prefix`, as rpt-check lists them.
  private static func codes(_ prefix: String) -> [String] {
    let listing = (try? Tools.run("rpt-check --list-rules").output) ?? ""
    let codes = listing.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    return codes.filter { $0.hasPrefix(prefix) }
  }

  @Test func rulesAreListedForTheirPrefix() {
    #expect(CompletionTests.codes("T30").contains("T301"))
  }

  @Test(.enabled(if: isThere("bash"), "needs bash"), arguments: tools)
  func bashProposesEveryOption(tool: String) throws {
    let proposed = try CompletionTests.bash([tool, "--"])
    #expect(proposed.map { $0.replacing("=", with: "") } == (try CompletionTests.options(of: tool)))
  }

  @Test(
    .enabled(if: isThere("bash"), "needs bash"),
    arguments: [
      (["rpt-check", "--severity", "=", ""], ["info", "warning", "error"]),
      (["rpt-check", "--severity", "="], ["info", "warning", "error"]),
      (["rpt-check", "--severity", "w"], ["warning"]),
      (["rpt-check", "--severity=e"], ["--severity=error"]),
      (["rpt-check", "--explain", "=", "T20"], codes("T20")),
      (["rpt-check", "--select", "=", "S101,T30"], codes("T30").map { "S101,\($0)" }),
      (["rpt-check", "--year", "="], []),
      (["rpt-check", "--since", "=", "yunxi-w"], ["yunxi-waivers.ndjson"]),
      (["rpt-check", "--out-dir", "=", ".."], [".."]),
      (["rpt-check", "--all", "yunxi-w"], ["yunxi-waivers.ndjson"]),
      (["rpt-check", "--waivers", "=", "yunxi-w"], ["yunxi-waivers.ndjson"]),
      (["rpt-check", "--", "--all"], []),
    ])
  func bashProposesWhatAValueMayBe(words: [String], proposals: [String]) throws {
    #expect(try CompletionTests.bash(words) == proposals)
  }

  @Test(.enabled(if: isThere("fish"), "needs fish"), arguments: tools)
  func fishProposesEveryOption(tool: String) throws {
    let proposed = try CompletionTests.fish("\(tool) --").map { $0.replacing("=", with: "") }
    #expect(Set(proposed) == Set(try CompletionTests.options(of: tool)))
  }

  @Test(
    .enabled(if: isThere("fish"), "needs fish"),
    arguments: [
      ("rpt-check --severity=", ["--severity=error", "--severity=info", "--severity=warning"]),
      ("rpt-check --explain T20", codes("T20")),
      ("rpt-check --select S101,T30", codes("T30").map { "S101,\($0)" }),
      ("rpt-check --waivers yunxi-w", ["yunxi-waivers.ndjson"]),
      ("rpt-check yunxi-w", ["yunxi-waivers.ndjson"]),
    ])
  func fishProposesWhatAValueMayBe(line: String, proposals: [String]) throws {
    #expect(try CompletionTests.fish(line) == proposals)
  }
}
