/// A word of a record from a list that later versions may extend: an unknown one is kept unchanged.
package enum OpenWord<Known>: Hashable, Sendable
where Known: RawRepresentable & CaseIterable & Hashable & Sendable, Known.RawValue == String {
  case known(Known)
  case other(String)

  package init(_ text: String) {
    // Of a long list, init(rawValue:) makes a dictionary first.
    self = Known.allCases.first { $0.rawValue == text }.map { .known($0) } ?? .other(text)
  }

  package var text: String {
    switch self {
    case .known(let word): word.rawValue
    case .other(let text): text
    }
  }
}
