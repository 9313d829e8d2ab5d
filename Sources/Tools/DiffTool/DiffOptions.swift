import Changes
import CommandLine
import JSON
import Records
import Wordings

/// What the options of a run choose.
struct DiffOptions {
  let scope: DiffFilter
  let baseYear: Int?
  let isOfFindings: Bool
  let showsText: Bool
  let showsAllYears: Bool
  /// An option of reports that was given beside `--findings`.
  private let strange: String?

  init(_ arguments: Arguments, _ language: Language) throws(Arguments.UsageError) {
    var scope = DiffFilter()
    if arguments.has("cells"), let glob = scope.keep(arguments.values("cells")) {
      throw Arguments.UsageError("--cells: no cell has an id like '\(glob)'")
    }
    scope.smallestDelta = try DiffOptions.number("min-delta", arguments)
    scope.smallestPercent = try DiffOptions.number("min-percent", arguments)
    scope.keepsUnchanged = arguments.has("all")
    scope.language = language
    self.scope = scope
    baseYear = try arguments.integer("against", in: 1000...9999)
    isOfFindings = arguments.has("findings")
    showsText = arguments.has("text")
    showsAllYears = arguments.has("all-years")
    let ofReports = [
      "against", "cells", "min-delta", "min-percent", "text", "all-years", "by-applicant",
    ]
    strange = isOfFindings ? ofReports.first(where: arguments.has) : nil
  }

  /// Why the options do not go with so many inputs; nil where they do.
  func complaint(inputs: Int) -> String? {
    if let strange { return "--\(strange) is for reports, not for --findings" }
    if isOfFindings, inputs != 2 { return "--findings compares two files: OLD NEW" }
    if baseYear != nil, inputs == 2 { return "--against needs one stream of several years" }
    if showsAllYears, inputs == 2 { return "--all-years needs one stream of several years" }
    if showsAllYears, baseYear != nil { return "--all-years and --against exclude each other" }
    return nil
  }

  private static func number(
    _ name: String, _ arguments: Arguments
  ) throws(Arguments.UsageError) -> Number? {
    guard let value = arguments.value(name) else { return nil }
    guard let number = Number(value), !number.isNegative else {
      throw Arguments.UsageError("--\(name) takes a number from 0 up, not '\(value)'")
    }
    return number
  }
}
