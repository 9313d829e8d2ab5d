import Wordings

/// The parts of an office document by their names.
enum PackageParts: Sendable {
  case archived(ArchivedParts)
  case flat(FlatPackage)

  /// The content of the part `name`; nil if there is none.
  mutating func content(_ name: String) throws(Refusal) -> [UInt8]? {
    switch self {
    case .flat(let package): return package.content(name)
    case .archived(var parts):
      defer { self = .archived(parts) }
      return try parts.content(name)
    }
  }
}
