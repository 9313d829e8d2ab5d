import Forms
import Phrases
import Records

/// What all parts of a page share.
struct PageParts {
  let settings: PageSettings
  let phrases: Phrasebook
  var page = Markup()
  var templates = TableTemplates()
  let figures = KeyFigure.all

  init(_ settings: PageSettings) {
    self.settings = settings
    phrases = settings.phrases
  }

  func says(
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    phrases.says(chinese(), en: english())
  }

  /// The id of what is about `year` of an agency, in this page's links.
  static func anchor(_ dossier: AgencyDossier, _ year: Int?) -> String {
    let year = year.map(String.init) ?? "0"
    return dossier.anchor.isEmpty ? year : dossier.anchor + "-" + year
  }

  /// The ids of the parts that are about no agency.
  static var anchors: Set<String> {
    ["main", "overview", "register", "comparison", "agencies", "strays", "filter", "f"]
  }

  /// The id of what is about an agency: its id in the list, or its name; only letters, digits and `_`, since the
  /// ids of cells stand without quotation marks. `known` are those of other parts, to which it is added.
  static func anchor(_ dossier: AgencyDossier, notIn known: inout Set<String>) -> String {
    let plain = String(
      (dossier.unit ?? dossier.name).unicodeScalars.map { scalar in
        let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return isPlain ? Character(scalar) : "_"
      })
    var (anchor, ordinal) = (plain, 1)
    while !known.insert(anchor).inserted {
      ordinal += 1
      anchor = plain + "_\(ordinal)"
    }
    return anchor
  }

  /// The id of `cell` in the tables of `report`; nil where it has no such row, which the page leaves out.
  static func anchor(_ cell: Cell, of report: Report, in anchor: String) -> String? {
    let cells = report.cells
    let isPrinted =
      cell.table == .disputes
      ? cells.hasAny(of: .disputes) : cell.row.map { cells.hasAny(of: $0.cells) } ?? false
    return isPrinted ? anchor + "-" + cell.id : nil
  }

  /// The id of the finding with `id`.
  static func anchor(_ id: String) -> String { "f-" + id }
}
