import Wordings

/// The lists and styles of a document.
struct WordLists {
  var numbering = Numbering()
  private(set) var styles = Styles()

  init(_ package: inout WordPackage) throws(Refusal) {
    if let part = try package.part(kind: "numbering") { numbering = try Numbering(part) }
    if let part = try package.part(kind: "styles") { styles = try Styles(part) }
  }

  /// What automatic numbering writes before the next paragraph in the style `style` at `place`.
  mutating func number(_ place: Numbering.Place, style: String?) -> String {
    let inherited = style.map(styles.place) ?? Numbering.Place()
    let styles = styles
    let styleList = { styles.place($0).list }
    var whole = Numbering.Place(
      list: place.list ?? inherited.list, level: place.level ?? inherited.level)
    if whole.level == nil, let style, let list = whole.list {
      whole.level = numbering.level(of: style, list: list, styleList: styleList)
    }
    return numbering.text(at: whole, styleList: styleList)
  }
}
