import Wordings

/// The parts of a Word document (.docx) that hold its text.
struct WordPackage {
  private var archive: ZIPArchive
  /// The parts that the main part refers to: their names, by the ids and by the kinds of the
  /// references.
  private var targets: [String: String] = [:]
  private var kinds: [String: String] = [:]
  private let main: String

  /// The document in `archive`.
  init(_ archive: ZIPArchive) throws(Refusal) {
    self.archive = archive
    let root = try WordPackage.references("", "_rels/.rels", &self.archive)
    main = root.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let name = main.split(separator: "/").last.map(String.init) ?? ""
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    for reference in try WordPackage.references(folder, path, &self.archive) {
      targets[reference.id] = reference.target
      kinds[reference.kind] = reference.target
    }
  }

  /// The main part. Throws `unreadable` where it is missing.
  mutating func mainPart() throws(Refusal) -> [UInt8] {
    guard let part = try part(main) else {
      throw .damagedArchive("没有 Word 的正文部分", en: "it has no main part of a Word document")
    }
    return part
  }

  /// The part that the main part refers to as `kind`, `styles`; nil where there is none.
  mutating func part(kind: String) throws(Refusal) -> [UInt8]? {
    guard let name = kinds[kind] else { return nil }
    return try part(name)
  }

  /// The part that the main part refers to by `id`.
  mutating func part(id: String) throws(Refusal) -> [UInt8]? {
    guard let name = targets[id] else { return nil }
    return try part(name)
  }

  private mutating func part(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let member = archive.member(name) else { return nil }
    return try archive.content(of: member)
  }

  private struct Reference {
    let id: String
    /// The last word of its type.
    let kind: String
    let target: String
  }

  private static func references(
    _ folder: String, _ name: String, _ archive: inout ZIPArchive
  ) throws(Refusal) -> [Reference] {
    guard let member = archive.member(name) else { return [] }
    let bytes = try archive.content(of: member)
    return try references(folder, in: bytes.span)
  }

  private static func references(
    _ folder: String, in bytes: Span<UInt8>
  ) throws(Refusal) -> [Reference] {
    var elements = WordElements()
    var references: [Reference] = []
    while true {
      switch try elements.next(bytes) {
      case .start(.relationship):
        guard let id = elements.value("id", bytes), let type = elements.value("type", bytes),
          let target = elements.value("target", bytes)
        else { break }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        references.append(Reference(id: id, kind: kind, target: resolved(target, in: folder)))
      case .finish: return references
      default: break
      }
    }
  }

  /// `target` as the name of a member: `/word/styles.xml`, `styles.xml` and `../word/styles.xml` are
  /// one.
  private static func resolved(_ target: String, in folder: String) -> String {
    guard target.first != "/" else { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
