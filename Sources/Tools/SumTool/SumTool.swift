import Agencies
import CommandLine
import Records
import Reporting
import Sums

/// rpt-sum: adds up the reports of many agencies.
package enum SumTool {
  package static let tool = Tool(
    "rpt-sum", purpose: "Add up the reports of many bodies to one for each parent.",
    options: [
      .units,
      Option("as", value: "NAME", "Add all reports of a year to one of NAME, without a list"),
      Option("no-own", "Leave out the reports of parents: they are what is being compiled"),
      .lang, .strict, .lineBuffered, .exitZero,
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      var adder = Adder(Summing(try plan(run), language: run.language))
      let inputs = try run.inputs()
      if try run.eachLine(of: inputs, &adder) { try adder.write(run) }
    }
  }

  /// What the options say is summed to what.
  private static func plan(_ run: Invocation) throws(Stop) -> Summing.Plan {
    switch (try run.agencies(), run.arguments.value("as")) {
    case (let list?, nil): return .parents(list, countsOwn: !run.arguments.has("no-own"))
    case (nil, let name?) where !run.arguments.has("no-own"): return .all(as: name)
    case (nil, .some): throw .usage("--no-own needs a list of bodies: --units=FILE")
    case (.some, .some): throw .usage("--units and --as exclude each other")
    case (nil, nil):
      throw .usage("give the list of bodies, --units=FILE, or one name, --as=NAME")
    }
  }
}
