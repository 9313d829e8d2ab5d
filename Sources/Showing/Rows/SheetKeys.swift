import JSON
import Records

/// Makes the columns of a sheet from the keys of its records. Their Chinese names come from the
/// schema, which is only read where names are needed; a path that it does not have, or a key
/// without a name, then stops the program. `SheetTests` names the columns of every sheet.
struct SheetKeys {
  private let record: Schema?
  private let failure: Schema?

  /// The keys of the records of `sheet`; those of `schema` where it is given.
  init(_ sheet: Sheet, _ labels: SheetLanguage, schema: Schema? = nil) {
    record = labels == .zh ? schema ?? sheet.schema : nil
    failure = labels == .zh ? Failure.schema : nil
  }

  /// The column of the value at `path`; `failure` is the path of a failure's value.
  func column(
    _ path: StaticString..., failure: [StaticString] = [], as content: SheetColumn.Content = .value,
    width: Int? = nil
  ) -> SheetColumn {
    let keys = record.map { SheetKeys.keys(path, $0) } ?? []
    if let schema = self.failure, !failure.isEmpty { _ = SheetKeys.keys(failure, schema) }
    return SheetColumn(
      id: SheetKeys.id(path), heading: SheetKeys.heading(keys), path: path, failure: failure,
      content: content, kind: keys.last?.kind, width: width)
  }

  /// A column that only failures fill, with the value at `path`; called `heading` where it needs another
  /// name than in a sheet of failures.
  func failed(_ path: StaticString..., heading: String? = nil) -> SheetColumn {
    let keys = failure.map { SheetKeys.keys(path, $0) } ?? []
    return SheetColumn(
      id: SheetKeys.id(path), heading: heading ?? SheetKeys.heading(keys), path: [],
      failure: path, content: .value, kind: keys.last?.kind)
  }

  /// A column with the name of the key at `path`, and with values from elsewhere.
  func named(
    _ path: StaticString..., as content: SheetColumn.Content, width: Int? = nil
  ) -> SheetColumn {
    let keys = record.map { SheetKeys.keys(path, $0) } ?? []
    return SheetColumn(
      id: SheetKeys.id(path), heading: SheetKeys.heading(keys), content: content, width: width)
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
    if let last = keys.last, last.heading == nil { preconditionFailure("\(last.name): no heading") }
    return keys.reduce("") { $0 + ($1.heading ?? "") }
  }
}
