import Wordings

/// Reads Word documents (.docx): the visible content of the main part in order, without headers,
/// footers, notes, comments and tracked deletions.
enum WordReader {
  /// Reads the document with `parts`. With `keepsTables` also tables that only lay out the page stay tables.
  /// Throws if it is damaged or exceeds a limit.
  static func document(
    _ parts: PackageParts, keepsTables: Bool = false
  ) throws(Refusal) -> Document {
    var package = try OfficePackage(parts, usualMain: "word/document.xml")
    let main = try OfficePackage.text(package.mainPart())
    var builder = WordBuilder(lists: try WordLists(&package))
    builder.blocks.keepsTables = keepsTables
    try read(main.span, into: &builder, &package)
    return builder.document
  }

  private static func read(
    _ bytes: Span<UInt8>, into builder: inout WordBuilder, _ package: inout OfficePackage
  ) throws(Refusal) {
    var elements = WordElementReader()
    while true {
      switch try elements.next(bytes) {
      case .start(.altChunk):
        guard let id = elements.value("id", bytes), let part = try package.part(id: id) else {
          break
        }
        for part in try DocumentReader.read(OpenedDocument(part)).parts {
          try builder.insert(part.document)
        }
      case .start(let tag): try builder.start(tag, elements, bytes)
      case .end(let tag): try builder.end(tag, depth: elements.stack.count, bytes)
      case .text(let range, let isPlain): builder.text(range, isPlain: isPlain, elements, bytes)
      case .finish: return
      }
    }
  }
}
