/// A list whose items have Chinese ordinals, which only its style states.
struct OpenList {
  /// The place of its start tag in the source.
  let start: Int
  /// The ordinal of the next item.
  var next: Int
}

extension HTMLBlockBuilder {
  /// Keeps the list of `start`, the last element that was opened, where its items have Chinese ordinals.
  mutating func beginList(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard let style = start.attribute("style", bytes),
      ["cjk-ideographic", "chinese-informal"].contains(where: {
        ByteScan.contains($0, in: bytes, style)
      })
    else { return }
    lists.append(OpenList(start: start.name.lowerBound, next: start.number("start", bytes) ?? 1))
  }

  /// Writes the ordinal of the item that was opened last, where its list has Chinese ones: 一、.
  mutating func addOrdinal(_ bytes: Span<UInt8>) {
    guard !lists.isEmpty, !open.isHidden, let item = open.last,
      let list = open.stack.dropLast().last(where: { $0.tag == .ol || $0.tag == .ul })
    else { return }
    while let last = lists.last, last.start > list.name.lowerBound { lists.removeLast() }
    guard let last = lists.last, last.start == list.name.lowerBound else { return }
    lists[lists.count - 1].next += 1
    guard (1...10).contains(last.next) else { return }
    let numeral = Array("一二三四五六七八九十".unicodeScalars)[last.next - 1]
    blocks.append(numeral, at: item.name.lowerBound)
    blocks.append("、", at: item.name.lowerBound)
  }

  /// Marks an item in a cell that states its number, which the page shows before its text: `<li value="5">`.
  mutating func markNumber(of start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard isInCell, !open.isHidden, start.number("value", bytes) != nil,
      open.stack.dropLast().last(where: { $0.tag == .ol || $0.tag == .ul })?.tag == .ol
    else { return }
    blocks.append("\u{FFFD}", at: start.name.lowerBound)
  }
}
