import Agencies
import CommandLine
import Lists
import Records
import Reporting
import Sums

/// rpt-sum: sums the reports of agencies.
package enum SumTool {
  package static let tool = Tool(
    "rpt-sum", purpose: "Sum agency reports into one report per parent.",
    options: [
      .units, .asName, .noOwn, .partial, .lang, .quiet, .strict, .lineBuffered, .exitZero, .help,
      .version,
    ],
    needs: [Option.Need(anyOf: ["units", "as", "partial"])])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let isPartial = run.arguments.has(.partial)
      var adder = Adder(isPartial ? nil : Summing(try plan(run), language: run.language))
      let inputs = try run.inputs()
      if try run.eachLine(of: inputs, &adder) { try adder.write(run) }
    }
  }

  /// Which sums the options choose.
  private static func plan(_ run: Invocation) throws(Stop) -> Summing.Plan {
    guard let list = try run.agencies() else { return .all(as: run.arguments.required(.asName)) }
    return .parents(list, countsOwn: !run.arguments.has(.noOwn))
  }
}
