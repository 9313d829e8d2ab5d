/// CJK radicals (⼀, ⾏) and compatibility ideographs, which look like the ideographs of other code
/// points. Fonts of PDF files map glyphs to them, so texts copied from there contain them.
package enum RadicalForm {
  /// `text` with the unified ideographs in place of radicals and compatibility ideographs.
  package static func unified(_ text: String) -> String {
    guard RareCharacters(in: text).contains(.radicals) else { return text }
    var unified = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { unified.append(ideographs[scalar] ?? scalar) }
    return String(unified)
  }

  /// Made only for the rare document that needs it.
  private static let ideographs: [Unicode.Scalar: Unicode.Scalar] = {
    var ideographs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (first, texts) in RadicalTable.ranges {
      var code = first
      for scalar in "\(texts)".unicodeScalars where scalar != "\n" {
        if let radical = Unicode.Scalar(code), scalar != "." { ideographs[radical] = scalar }
        code += 1
      }
    }
    return ideographs
  }()
}
