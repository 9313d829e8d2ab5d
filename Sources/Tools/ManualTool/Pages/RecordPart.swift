import JSON
import Records

/// The keys of records as lists.
enum RecordPart {
  /// The keys of the records of `type`, without those that each record begins with; nil where there is no
  /// such type.
  static func keys(ofRecord type: String) -> String? {
    RecordSchemas.all.first { $0.name == type }.map { list($0.keys.dropFirst(2)) }
  }

  /// The keys of an object that is explained once for all records; nil where there is none of this name.
  static func keys(ofShared name: String) -> String? {
    RecordSchemas.shared.first { $0.name == name }.map { list($0.keys[...]) }
  }

  private static func list(_ keys: ArraySlice<SchemaKey>) -> String {
    Mdoc.list(keys.flatMap { items($0, "") })
  }

  /// The item of `key`, and of the keys within it, each with its path.
  private static func items(_ key: SchemaKey, _ before: String) -> [Mdoc.Item] {
    let path = "\(before)\(key.name)"
    let only = key.only.map { ", \($0)" } ?? ""
    let inner = key.kind.keys
    return [("Va \(path) Pq \(key.kind.words)\(only)", key.meaning)]
      + inner.keys.flatMap { items($0, path + inner.separator) }
  }
}

extension SchemaKind {
  /// What the manual calls such a value.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .whole(nil, nil): "whole number"
    case .whole(let from?, nil): "whole number from \(from)"
    case .whole(let from, let to), .number(let from, let to):
      from == nil && to == nil
        ? "number" : "\(from.map(String.init) ?? "") to \(to.map(String.init) ?? "")"
    case .truth: "true or false"
    case .pattern(_, let name), .reference(_, let name): name
    case .word(let words): "one of " + words.map(\.text).joined(separator: ", ")
    case .constant(let word): "\"\(word)\""
    case .constantNumber(let number): "\(number)"
    case .object: "object"
    case .list: "list"
    case .map(let keys, _): "object by \(keys.words)"
    case .either(let kinds): kinds.map(\.words).joined(separator: ", ")
    case .orNull(let kind): "\(kind.words) or null"
    }
  }

  /// The keys of the objects that it is or contains, unless they are explained elsewhere, and what is
  /// between its path and theirs.
  fileprivate var keys: (keys: [SchemaKey], separator: String) {
    switch self {
    case .object(let schema): (schema.name == nil ? schema.keys : [], ".")
    case .list(let kind): (kind.keys.keys, "[].")
    case .map(_, let kind): (kind.keys.keys, ".*.")
    case .orNull(let kind): kind.keys
    default: ([], "")
    }
  }
}
