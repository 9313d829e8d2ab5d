import Forms
import JSON
import Records
import TestSupport

extension Finding {
  /// A finding whose message and id are both `message`.
  static func made(
    _ message: String, rule: String = "T303", severity: Severity = .error, verdict: Verdict = .fail,
    cause: String? = nil
  ) -> Finding {
    var finding = Finding(
      rule: rule, name: "made", severity: severity, verdict: verdict, agency: "青石区民政局",
      year: 2022, source: .made("a.html"), message: message)
    finding.id = message
    finding.cause = cause
    return finding
  }

  /// The same about a sum in `cell`.
  static func made(
    _ message: String, at cell: Cell, _ kind: FormSum.Kind, _ expected: Int, _ actual: Int,
    cause: String? = nil
  ) -> Finding {
    var finding = made(message, cause: cause)
    finding.cell = cell
    finding.concern = .sum(kind)
    finding.expected = Number(Int128(expected))
    finding.actual = Number(Int128(actual))
    return finding
  }
}
