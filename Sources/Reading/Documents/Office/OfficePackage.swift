import Wordings

/// Finds the parts of an office document (.docx, .xlsx) by the relationships of the package.
struct OfficePackage {
  private var parts: PackageParts
  /// The relationships of the main part by id, and the names of its targets by type.
  private var relationships: [String: Relationship] = [:]
  private var targetsByType: [String: String] = [:]
  /// The name of the main part.
  let main: String

  /// Reads the relationships of the package with `parts`. `usualMain` is the name of the main part
  /// if no relationship states it.
  init(_ parts: PackageParts, usualMain: String) throws(Refusal) {
    self.parts = parts
    let root = try OfficePackage.relationships("", "_rels/.rels", &self.parts)
    main = root.first { $0.type == "officeDocument" }?.target ?? usualMain
    for relationship in try OfficePackage.relationships(of: main, &self.parts) {
      relationships[relationship.id] = relationship
      targetsByType[relationship.type] = relationship.target
    }
  }

  /// The content of the main part. Throws `unreadable` if it is missing.
  mutating func mainPart() throws(Refusal) -> [UInt8] {
    guard let part = try part(main) else {
      throw .damagedArchive("没有正文部分", en: "the main part of the document is missing")
    }
    return part
  }

  /// The content of the part with a relationship of `type`, such as `styles`; nil if there is none.
  mutating func part(type: String) throws(Refusal) -> [UInt8]? {
    guard let name = targetsByType[type] else { return nil }
    return try part(name)
  }

  /// The content of the part with the relationship `id`; nil if there is none. With `type`, the
  /// relationship has to be of that type.
  mutating func part(id: String, type: String? = nil) throws(Refusal) -> [UInt8]? {
    guard let relationship = relationships[id], type == nil || type == relationship.type else {
      return nil
    }
    return try part(relationship.target)
  }

  /// The content of the part to which that with the relationship `id` has a relationship of `type`; nil if there
  /// is none.
  mutating func part(type: String, of id: String) throws(Refusal) -> [UInt8]? {
    guard let owner = relationships[id]?.target else { return nil }
    let own = try OfficePackage.relationships(of: owner, &parts)
    return try own.first { $0.type == type }.flatMap { found throws(Refusal) in
      try part(found.target)
    }
  }

  private mutating func part(_ name: String) throws(Refusal) -> [UInt8]? {
    try parts.content(name)
  }

  /// `part`, an XML part, as UTF-8. Office programs write only UTF-8, other programs may not.
  static func text(_ part: [UInt8]) throws(Refusal) -> [UInt8] {
    if UTF8Text.isValid(part[...]) { return part }
    return try TextEncoding.decode(part, declared: nil).bytes
  }

  private struct Relationship {
    let id: String
    /// The last component of the type URI.
    let type: String
    let target: String
  }

  private static func relationships(
    of part: String, _ parts: inout PackageParts
  ) throws(Refusal) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    return try relationships(folder, path, &parts)
  }

  private static func relationships(
    _ folder: String, _ name: String, _ parts: inout PackageParts
  ) throws(Refusal) -> [Relationship] {
    guard let bytes = try parts.content(name) else { return [] }
    return try relationships(folder, in: bytes.span)
  }

  private static func relationships(
    _ folder: String, in bytes: Span<UInt8>
  ) throws(Refusal) -> [Relationship] {
    var elements = XMLElementReader<PackageTag>()
    var relationships: [Relationship] = []
    while true {
      switch try elements.next(bytes) {
      case .start(.relationship):
        guard let id = elements.value("id", bytes), let uri = elements.value("type", bytes),
          let target = elements.value("target", bytes)
        else { break }
        let type = uri.split(separator: "/").last.map(String.init) ?? ""
        relationships.append(
          Relationship(id: id, type: type, target: PartNames.name(target, in: folder)))
      case .finish: return relationships
      default: break
      }
    }
  }
}
