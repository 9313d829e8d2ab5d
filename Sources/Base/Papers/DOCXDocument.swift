/// A text document that is written: an official letter on A4, with margins as GB/T 9704 sets them.
package struct DOCXDocument: Sendable {
  package enum Block: Sendable {
    case paragraph(DOCXParagraph)
    case table(DOCXTable)
  }

  /// Its title among its properties.
  package var title: String
  package var blocks: [Block]

  package init(_ title: String, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// The bytes of the file. The same document gives the same bytes.
  package var bytes: [UInt8] { DOCXPackage(self).bytes }
}
