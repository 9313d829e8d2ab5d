/// The name of an element of an OFD document, if the reader handles that element; otherwise `other`.
enum OFDTag: String, XMLTag {
  case other
  // OFD.xml
  case docRoot = "DocRoot"
  // The root part of a document
  case physicalBox = "PhysicalBox", templatePage = "TemplatePage"
  case publicResources = "PublicRes", documentResources = "DocumentRes", page = "Page"
  // Pages and drawings
  case pageResources = "PageRes", template = "Template", content = "Content"
  case textObject = "TextObject", textCode = "TextCode", compositeObject = "CompositeObject"
  case pathObject = "PathObject", pathData = "AbbreviatedData"
  case imageObject = "ImageObject", fillColour = "FillColor", drawParameter = "DrawParam"

  static let names = NameTable<OFDTag>(other: .other)

  /// Every namespace: the URI differs between the versions of the standard.
  func belongs(to namespace: OfficeNamespace) -> Bool { true }
}

typealias OFDElementReader = XMLElementReader<OFDTag>

extension OFDElementReader {
  /// The numbers in the attribute `name` of the last started element.
  func numbers(_ name: StaticString, _ bytes: Span<UInt8>) -> [Double]? {
    value(name, bytes).map(OFDNumbers.list)
  }

  /// The number in the attribute `name` of the last started element.
  func decimal(_ name: StaticString, _ bytes: Span<UInt8>) -> Double? {
    numbers(name, bytes)?.first
  }

  /// The text in `range`, which `next` returned.
  func text(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) -> String {
    guard isPlain else {
      return String(decoding: HTMLText.decoded(bytes, range, inAttribute: false), as: UTF8.self)
    }
    return String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  /// The attribute `name` of the last started element, without white space around it.
  func id(_ name: StaticString, _ bytes: Span<UInt8>) -> String? {
    value(name, bytes)?.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
