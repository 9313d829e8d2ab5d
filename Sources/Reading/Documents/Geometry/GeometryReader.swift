import Wordings

/// Reads words with boxes, of whatever format they are.
///
/// Phases: words with boxes → with the heights of their text (`FontBoxes`) → without `StruckText` → upright pages
/// (`UprightPages`, with `SidewaysText` and `FacingPages` as pages) with the labels of `LowRows` joined, without
/// `Watermark` → with `ParallelPages`
/// joined → lines and `RuledTable`s of all pages (`PageStack`) → paragraphs and other tables (`BlockBuilder`,
/// `PlacedTable`).
enum GeometryReader {
  /// The blocks of `pages`. `setApart` is what they are without. Throws `refusal` if they have no
  /// words.
  static func part(
    _ pages: [PlacedPage], setApart: [SetApart], orThrow refusal: Refusal
  ) throws(Refusal) -> DocumentPart {
    var pages = pages
    for index in pages.indices { FontBoxes.trim(&pages[index]) }
    let struck = StruckText.remove(from: &pages)
    var upright = UprightPages(pages)
    LowRows.join(&upright.pages)
    let overprinted = Watermark.removeOverprinted(from: &upright.pages)
    let parallel = ParallelPages.join(&upright.pages)
    let stack = PageStack(upright.pages)
    guard !stack.lines.isEmpty else { throw upright.unclear.isEmpty ? refusal : unclear }
    var builder = BlockBuilder(stack.lines)
    builder.read()
    var document = Document(blocks: builder.blocks)
    document.setApart = builder.setApart + setApart + struck + overprinted
    document.setApart += Watermark.quoted(upright.across)
    document.setApart += upright.unclear.map { SetApart(.page, "\($0)", isInCell: false) }
    return DocumentPart(document, notes: parallel > 0 ? [joined(parallel)] : [])
  }

  private static func joined(_ count: Int) -> DocumentNote {
    DocumentNote(
      code: .columnsAssumed,
      message: Wording(
        "表格分印在并排的几页上，有\(count)页已按行的高度接在前面各页的右边，请核对",
        en: """
          the sheet was printed on pages side by side; \(count) of them were joined to the right of others by the \
          heights of their rows
          """))
  }

  private static let unclear = Refusal(
    .unreadable, "各页的文字横置或倒置，方向不能确定，请把页面转正后再核对",
    en: "the text of the pages is turned, in a direction that is not clear; turn the pages upright")
}
