import JSON
import Records

/// Makes the columns of a sheet from the keys of its records. A path that the schema does not have, and a
/// key without a Chinese name, stop the program; `SheetTests` makes the columns of every sheet.
struct SheetKeys {
  private let record: Schema
  private let failure = Failure.schema

  init(_ record: Schema) { self.record = record }

  /// The column of the value at `path`; `failure` is the path of a failure's value.
  func column(
    _ path: StaticString..., failure: [StaticString] = [],
    _ content: (SchemaKind) -> SheetColumn.Content = { _ in .value }
  ) -> SheetColumn {
    let keys = SheetKeys.keys(path, record)
    _ = failure.isEmpty ? [] : SheetKeys.keys(failure, self.failure)
    return SheetColumn(
      id: SheetKeys.id(path), heading: SheetKeys.heading(keys), path: path, failure: failure,
      content: keys.last.map { content($0.kind) } ?? .value)
  }

  /// The column of a word of a closed list.
  func word(_ name: StaticString) -> SheetColumn { column(name) { .word($0.words) } }

  /// The column of how many elements an array has.
  func count(_ name: StaticString) -> SheetColumn { column(name) { _ in .count } }

  /// A column that only failures fill, with the value at `path`; called `heading` where it needs another
  /// name than in a sheet of failures.
  func failed(_ path: StaticString..., heading: String? = nil) -> SheetColumn {
    let keys = SheetKeys.keys(path, failure)
    return SheetColumn(
      id: SheetKeys.id(path), heading: heading ?? SheetKeys.heading(keys), path: [],
      failure: path, content: .value)
  }

  /// A column that is no key of the records.
  static func column(
    _ id: String, _ heading: String, _ content: SheetColumn.Content
  ) -> SheetColumn {
    SheetColumn(id: id, heading: heading, path: [], failure: [], content: content)
  }

  private static func keys(_ path: [StaticString], _ schema: Schema) -> [SchemaKey] {
    guard let keys = schema.keys(along: path) else {
      preconditionFailure("no key \(id(path)) in \(schema.name ?? "the schema")")
    }
    return keys
  }

  private static func id(_ path: [StaticString]) -> String {
    path.dropFirst().reduce(path.first?.description ?? "") { $0 + "." + $1.description }
  }

  private static func heading(_ keys: [SchemaKey]) -> String {
    let heading = keys.reduce("") { $0 + ($1.heading ?? "") }
    precondition(keys.last?.heading != nil, "no heading")
    return heading
  }
}
