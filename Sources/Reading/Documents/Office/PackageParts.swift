import Wordings

/// The parts of an office document by their names.
enum PackageParts: Sendable {
  case zip(ZIPArchive)
  case flat(FlatPackage)

  /// The content of the part `name`; nil if there is none.
  mutating func content(_ name: String) throws(Refusal) -> [UInt8]? {
    switch self {
    case .flat(let package): return package.content(name)
    case .zip(var archive):
      guard let member = archive.member(name) ?? PartNames(archive.members)[name] else {
        return nil
      }
      let content = try archive.content(of: member)
      self = .zip(archive)
      return content
    }
  }
}
