import Wordings

/// The parts of a package in an archive, by their names in any spelling.
struct ArchivedParts {
  private var archive: ZIPArchive
  /// Made for the first part that has another name in the archive.
  private var names: PartNames?

  init(_ archive: ZIPArchive) { self.archive = archive }

  /// Whether there is a part `name`.
  mutating func has(_ name: String) -> Bool { member(name) != nil }

  /// The content of the part `name`; nil if there is none.
  mutating func content(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let member = member(name) else { return nil }
    return try archive.content(of: member)
  }

  private mutating func member(_ name: String) -> ZIPArchive.Member? {
    if let member = archive.member(name) { return member }
    let names = names ?? PartNames(archive.members)
    self.names = names
    return names[name]
  }
}
