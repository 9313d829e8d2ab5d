import Wordings

/// An office document as one XML text with its parts inside, as Word saves it under the name "Word
/// XML document" (Flat OPC).
struct FlatPackage: Sendable {
  static let namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"

  let bytes: [UInt8]
  /// Whether the main part is a workbook.
  let isWorkbook: Bool
  /// The parts by their names in the spelling of `PartNames`.
  private let parts: [String: Part]

  private struct Part {
    let xml: Range<Int>
    /// The declarations of namespaces in the elements around the part.
    let declarations: String
  }

  /// Finds the parts in `bytes`; pictures and other binary parts are left out. Throws `unreadable`
  /// if there are none, or the XML is damaged.
  init(_ bytes: [UInt8]) throws(Refusal) {
    let bytes = try OfficePackage.text(bytes)
    var elements = XMLElementReader<FlatPackageTag>()
    var parts: [String: Part] = [:]
    var declarations: [String] = []
    var (name, start, isWorkbook) = ("", 0, false)
    reading: while true {
      let event = try elements.next(bytes.span)
      if case .start(let tag) = event, tag != .other {
        declarations =
          declarations.prefix(elements.stack.count - 1)
          + [elements.declarations(besides: .flatPackage, bytes.span)]
      }
      switch event {
      case .start(.part):
        name = PartNames.key(elements.value("name", bytes.span) ?? "")
        let type = elements.value("contenttype", bytes.span) ?? ""
        isWorkbook = isWorkbook || type.hasSuffix("spreadsheetml.sheet.main+xml")
      case .start(.xmlData): start = elements.position
      case .end(.xmlData):
        let end = bytes[..<elements.position].lastIndex(of: UInt8(ascii: "<")) ?? start
        if end > start {
          parts[name] = Part(xml: start..<end, declarations: declarations.joined())
        }
      case .finish: break reading
      default: break
      }
    }
    guard !parts.isEmpty else { throw .damagedXML }
    self.bytes = bytes
    self.parts = parts
    self.isWorkbook = isWorkbook
  }

  /// The XML of the part `name`, in an element with the declarations around it; nil if there is none.
  func content(_ name: String) -> [UInt8]? {
    guard let part = parts[PartNames.key(name)] else { return nil }
    guard !part.declarations.isEmpty else { return Array(bytes[part.xml]) }
    return Array("<part\(part.declarations)>".utf8) + bytes[part.xml] + Array("</part>".utf8)
  }
}

/// The name of an element of a flat package.
enum FlatPackageTag: String, XMLTag {
  case other, package, part, xmlData

  static let names = NameTable<FlatPackageTag>(other: .other)

  func belongs(to namespace: OfficeNamespace) -> Bool { namespace == .flatPackage }
}
