import JSON
import Wordings

extension Fields {
  /// Records of other tools may have other years than the reports of this one; with these, no year
  /// before or after one overflows.
  package static var years: ClosedRange<Int> { 1900...2999 }

  /// The value of the member `year`; nil if there is none.
  mutating func optionalYear() throws(Refusal) -> Int? {
    guard let year = try optionalInteger("year") else { return nil }
    guard Fields.years.contains(year) else {
      throw .malformed(
        "“year” 应为1900至2999的整数，实为\(String(year))",
        en: "“year” must be a whole number from 1900 to 2999, not \(String(year))",
        at: member("year").map { tape.range($0).lowerBound } ?? start)
    }
    return year
  }
}
