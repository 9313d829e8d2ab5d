import JSON
import Wordings

extension Fields {
  /// Records of other tools may have other years than the reports of this one; with these, no year
  /// before or after one overflows.
  package static var years: ClosedRange<Int> { 1900...2999 }

  /// The value of the member `year`; nil if there is none.
  mutating func optionalYear() throws(Refusal) -> Int? {
    try optionalInteger("year", in: Fields.years)
  }
}
