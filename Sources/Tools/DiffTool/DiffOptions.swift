import Changes
import CommandLine

/// The comparison that the options of a run choose.
struct DiffOptions {
  let filter: DiffFilter
  let baseYear: Int?
  let isOfFindings: Bool
  let showsText: Bool
  let showsAllYears: Bool

  init(_ run: Invocation) throws(Stop) {
    let arguments = run.arguments
    var filter = DiffFilter()
    if arguments.has(.cells), let glob = filter.keep(arguments.values(.cells)) {
      throw .usage("--cells: unknown cell '\(glob)'")
    }
    filter.smallestDelta = arguments.number(.minDelta)
    filter.smallestPercent = arguments.number(.minPercent)
    filter.keepsUnchanged = arguments.has(.all)
    filter.language = run.language
    self.filter = filter
    baseYear = arguments.integer(.against)
    isOfFindings = arguments.has(.findings)
    showsText = arguments.has(.text)
    showsAllYears = arguments.has(.allYears)
  }
}
