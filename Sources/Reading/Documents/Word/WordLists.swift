import Wordings

/// The lists and styles of a document, which together number its paragraphs.
struct WordLists {
  var numbering = WordNumbering()
  private(set) var styles = WordStyles()

  init(_ package: inout OfficePackage) throws(Refusal) {
    if let part = try package.part(type: "numbering") { numbering = try WordNumbering(part) }
    if let part = try package.part(type: "styles") { styles = try WordStyles(part) }
  }

  /// The number of the next paragraph, as text. `own` is the numbering of the paragraph itself,
  /// which overrides that of its `style`.
  mutating func numberText(_ own: WordNumbering.Reference, style: String?) -> String {
    let inherited = style.map(styles.numbering) ?? WordNumbering.Reference()
    let styles = styles
    let styleList = { styles.numbering($0).list }
    var reference = WordNumbering.Reference(
      list: own.list ?? inherited.list, level: own.level ?? inherited.level)
    if reference.level == nil, let style, let list = reference.list {
      reference.level = numbering.level(of: style, list: list, styleList: styleList)
    }
    return numbering.text(for: reference, styleList: styleList)
  }
}
