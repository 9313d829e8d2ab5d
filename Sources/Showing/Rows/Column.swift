import JSON
import Records

/// In which words a sheet's header, and the closed lists among its values, are written.
package enum Labels: String, Sendable, CaseIterable {
  /// As the records have them.
  case id
  /// In Chinese.
  case zh
}

/// A column of a sheet and where its values stand in a record.
struct Column: Sendable {
  /// What a field says.
  enum Content: Sendable {
    /// The value at the path.
    case value
    /// The value at the path, of a failure its line: `第12行`.
    case place
    /// A word of a closed list, which has Chinese names.
    case word([String: String])
    /// The same of what is to be done: of a report that was not handed in that it was not, of a failure
    /// that it is one.
    case action([String: String])
    /// How many elements the array at the path has.
    case count
    /// The number of the row, from 1.
    case ordinal
    /// Nothing: to be filled in by hand.
    case blank
    /// Of the long sheet's cell its id, its words, its number, its text as printed.
    case cellID, cellLabel, cellValue, cellRaw
    /// Where the cell stands in the document: this part of it.
    case cellPlace
  }

  let id: String
  let label: String
  let path: [StaticString]
  /// Where a failure has its value for this column; empty where it has none.
  let failure: [StaticString]
  let content: Content

  init(
    _ id: String, _ label: String, _ path: StaticString..., failure: [StaticString] = [],
    content: Content = .value
  ) {
    self.id = id
    self.label = label
    self.path = path
    self.failure = failure
    self.content = content
  }

  func name(_ labels: Labels) -> String { labels == .zh ? label : id }
}

extension Tape {
  /// The value at `path` below `object`; nil where there is none.
  func node(at path: [StaticString], below object: Int = 0) -> Int? {
    guard !path.isEmpty else { return nil }
    var place = object
    for name in path {
      guard kind(place) == .object, let member = member(name, of: place) else { return nil }
      place = member
    }
    return place
  }

  private func member(_ name: StaticString, of object: Int) -> Int? {
    var member = object + 1
    let end = next(object)
    while member < end {
      if isKey(name, member) { return member }
      member = next(member)
    }
    return nil
  }
}

extension FieldWriter {
  /// The value of `node` as the record has it: numbers digit by digit, texts decoded, containers as
  /// JSON; a null, and no node, as nothing.
  mutating func value(_ node: Int?, _ tape: Tape) {
    guard let node else { return empty() }
    switch tape.kind(node) {
    case .null: empty()
    case .string:
      if tape.isEscaped(node) { text(tape.string(node)) } else { text(tape.bytes(node)) }
    case .object, .array: text(tape.bytes(node))
    case .number, .yes, .no: verbatim(tape.bytes(node))
    }
  }
}
