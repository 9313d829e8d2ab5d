import Changes
import CommandLine

/// The comparison that the options of a run choose.
struct DiffOptions {
  let scope: DiffFilter
  let baseYear: Int?
  let isOfFindings: Bool
  let showsText: Bool
  let showsAllYears: Bool

  init(_ run: Invocation) throws(Stop) {
    let arguments = run.arguments
    var scope = DiffFilter()
    if arguments.has(.cells), let glob = scope.keep(arguments.values(.cells)) {
      throw .usage("--cells: unknown cell '\(glob)'")
    }
    scope.smallestDelta = arguments.number(.minDelta)
    scope.smallestPercent = arguments.number(.minPercent)
    scope.keepsUnchanged = arguments.has(.all)
    scope.language = run.language
    self.scope = scope
    baseYear = arguments.integer(.against)
    isOfFindings = arguments.has(.findings)
    showsText = arguments.has(.text)
    showsAllYears = arguments.has(.allYears)
  }
}
