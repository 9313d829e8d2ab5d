import Wordings

/// Finds the parts of a Word document (.docx) by the relationships of the package.
struct WordPackage {
  private var archive: ZIPArchive
  /// The names of the parts that the main part refers to, by the id and by the type of the
  /// relationship.
  private var targetsByID: [String: String] = [:]
  private var targetsByType: [String: String] = [:]
  private let main: String

  /// Reads the relationships of the package in `archive`.
  init(_ archive: ZIPArchive) throws(Refusal) {
    self.archive = archive
    let root = try WordPackage.relationships("", "_rels/.rels", &self.archive)
    main = root.first { $0.type == "officeDocument" }?.target ?? "word/document.xml"
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let name = main.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    for relationship in try WordPackage.relationships(folder, path, &self.archive) {
      targetsByID[relationship.id] = relationship.target
      targetsByType[relationship.type] = relationship.target
    }
  }

  /// The content of the main part. Throws `unreadable` if it is missing.
  mutating func mainPart() throws(Refusal) -> [UInt8] {
    guard let part = try part(main) else {
      throw .damagedArchive("没有 Word 的正文部分", en: "the main part of the Word document is missing")
    }
    return part
  }

  /// The content of the part with a relationship of `type`, such as `styles`; nil if there is none.
  mutating func part(type: String) throws(Refusal) -> [UInt8]? {
    guard let name = targetsByType[type] else { return nil }
    return try part(name)
  }

  /// The content of the part with the relationship `id`; nil if there is none.
  mutating func part(id: String) throws(Refusal) -> [UInt8]? {
    guard let name = targetsByID[id] else { return nil }
    return try part(name)
  }

  private mutating func part(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let member = archive.member(name) else { return nil }
    return try archive.content(of: member)
  }

  private struct Relationship {
    let id: String
    /// The last component of the type URI.
    let type: String
    let target: String
  }

  private static func relationships(
    _ folder: String, _ name: String, _ archive: inout ZIPArchive
  ) throws(Refusal) -> [Relationship] {
    guard let member = archive.member(name) else { return [] }
    let bytes = try archive.content(of: member)
    return try relationships(folder, in: bytes.span)
  }

  private static func relationships(
    _ folder: String, in bytes: Span<UInt8>
  ) throws(Refusal) -> [Relationship] {
    var elements = WordElementReader()
    var relationships: [Relationship] = []
    while true {
      switch try elements.next(bytes) {
      case .start(.relationship):
        guard let id = elements.value("id", bytes), let uri = elements.value("type", bytes),
          let target = elements.value("target", bytes)
        else { break }
        let type = uri.split(separator: "/").last.map(String.init) ?? ""
        relationships.append(Relationship(id: id, type: type, target: resolved(target, in: folder)))
      case .finish: return relationships
      default: break
      }
    }
  }

  /// `target` as the name of a member: `/word/styles.xml`, `styles.xml` and `../word/styles.xml`
  /// are the same.
  private static func resolved(_ target: String, in folder: String) -> String {
    guard target.first != "/" else { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
