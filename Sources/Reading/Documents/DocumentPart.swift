/// A sheet of a workbook, or the whole of any other document.
package struct DocumentPart: Sendable {
  /// The name of the sheet; nil if the part is the whole document.
  package var name: String?
  package var document: Document
  /// What was guessed or left out.
  package var notes: [DocumentNote]

  package init(name: String? = nil, _ document: Document, notes: [DocumentNote] = []) {
    self.name = name
    self.document = document
    self.notes = notes
  }

  /// Adds `other`, the sheet after this one.
  package mutating func append(_ other: DocumentPart) {
    let count = document.setApart.count
    document.setApart += other.document.setApart
    document.blocks += other.document.blocks.map { $0.movingSetApart(by: count) }
    notes += other.notes
  }
}
