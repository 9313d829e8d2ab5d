import Wordings

/// An office document as one XML text with its parts inside, as Word saves it under the name "Word
/// XML document" (Flat OPC).
struct FlatPackage: Sendable {
  static let namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"

  let bytes: [UInt8]
  /// Whether the main part is a workbook.
  let isWorkbook: Bool
  /// Where the XML of each part is, by the name of the part in the spelling of `PartNames`.
  private let parts: [String: Range<Int>]

  /// Finds the parts in `bytes`; pictures and other binary parts are left out. Throws `unreadable`
  /// if there are none, or the XML is damaged.
  init(_ bytes: [UInt8]) throws(Refusal) {
    let bytes = try OfficePackage.text(bytes)
    var elements = XMLElementReader<FlatPackageTag>()
    var parts: [String: Range<Int>] = [:]
    var (name, start, isWorkbook) = ("", 0, false)
    reading: while true {
      switch try elements.next(bytes.span) {
      case .start(.part):
        name = PartNames.key(elements.value("name", bytes.span) ?? "")
        let type = elements.value("contenttype", bytes.span) ?? ""
        isWorkbook = isWorkbook || type.hasSuffix("spreadsheetml.sheet.main+xml")
      case .start(.xmlData): start = elements.position
      case .end(.xmlData):
        let end = bytes[..<elements.position].lastIndex(of: UInt8(ascii: "<")) ?? start
        if end > start { parts[name] = start..<end }
      case .finish: break reading
      default: break
      }
    }
    guard !parts.isEmpty else { throw .damagedXML }
    self.bytes = bytes
    self.parts = parts
    self.isWorkbook = isWorkbook
  }

  /// Whether `head`, the beginning of a document, is that of a flat package.
  static func begins(_ head: ArraySlice<UInt8>) -> Bool { head.holds(namespace.utf8) }

  /// The XML of the part `name`; nil if there is none.
  func content(_ name: String) -> [UInt8]? { parts[PartNames.key(name)].map { Array(bytes[$0]) } }
}

/// The name of an element of a flat package.
enum FlatPackageTag: String, XMLTag {
  case other, part, xmlData

  static let names = NameTable<FlatPackageTag>(other: .other)

  func belongs(to namespace: OfficeNamespace) -> Bool { namespace == .flatPackage }
}
