import Forms
import Records
import Rules

/// Some of the columns of the register.
struct AspectSet: OptionSet, Sendable {
  let rawValue: UInt16

  static let every = AspectSet(Aspect.allCases)
  /// Those that are judged for a report alone.
  static let ofOneReport = AspectSet([.deadline, .form, .disclosure, .requests, .disputes, .prose])

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ aspects: [Aspect]) {
    self.init(rawValue: aspects.reduce(0) { $0 | 1 << $1.rawValue })
  }

  /// The aspects that are judged where the rules `omitted` are not applied; `concerns` has the concern of each
  /// rule by its code.
  init(omitting omitted: [String], _ concerns: [String: Concern]) {
    self = omitted.reduce(into: .every) { aspects, code in
      aspects.subtract(AspectSet(ofRule: code, concerns[code] ?? .other))
    }
  }

  func contains(_ aspect: Aspect) -> Bool { rawValue & 1 << aspect.rawValue != 0 }

  /// The aspects that are not judged without a rule. Rules about numbers of other sources, about the list of
  /// agencies and about the stream find more than an aspect promises.
  private init(ofRule code: String, _ concern: Concern) {
    switch (concern, Family(of: code)) {
    case (.deadline, _): self.init([.deadline])
    case (.copiedText, _): self.init([.copied])
    case (_, .structure): self.init([.form])
    case (_, .cells): self.init(AspectSet.tables)
    case (_, .tables):
      // The first digit is that of the table.
      let table = Table(ofSection: code.dropFirst().first?.wholeNumberValue)
      self.init(AspectSet.tables.filter { $0.table == table || table == nil })
    case (_, .prose): self.init([.prose])
    case (_, .years): self.init([.lastYear])
    case (_, .rollUps): self.init([.rollUp])
    case (_, .publication): self.init([.publication])
    case (_, .legacy), (_, .stream), (_, .facts), (_, .waivers), (_, nil): self.init([])
    }
  }

  private static var tables: [Aspect] { [.disclosure, .requests, .disputes] }
}
