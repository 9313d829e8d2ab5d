#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Checking
import Records
import Rules

/// Runs the examples of the rules without the test library, whose start takes longer than they do; ends with
/// status 1 if one does not show what it pins.
@main enum RuleExamples {
  static func main() { exit(Rule.all.allSatisfy(holds) ? 0 : 1) }

  private static func holds(_ rule: Rule) -> Bool {
    func found(in example: Example) -> [Finding] { rule.findings(in: example) ?? [] }
    return (rule.passing + [Example()]).allSatisfy { found(in: $0).isEmpty }
      && rule.failing.allSatisfy { example in
        guard let pin = example.pin else { return false }
        return pin.deviation(of: found(in: example)) == nil
      }
  }
}
