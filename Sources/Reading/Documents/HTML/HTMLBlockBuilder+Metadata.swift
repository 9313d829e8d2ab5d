/// What `<meta>` says of the page.
extension HTMLBlockBuilder {
  /// Records the date of publication: `<meta name="PubDate">`, `<meta property="article:published_time">`.
  mutating func recordDate(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard pageDate == nil,
      let name =
        (start.value("name", bytes) ?? start.value("property", bytes)
        ?? start.value("itemprop", bytes))?.map(ByteScan.lowered),
      Self.dateNames.contains(where: { name.elementsEqual($0.utf8) }),
      let content = start.value("content", bytes)
    else { return }
    pageDate = String(decoding: content, as: UTF8.self)
  }

  private static var dateNames: [String] {
    ["pubdate", "article:published_time", "datepublished"]
  }

  /// Records the address in `<meta http-equiv="refresh" content="0; url=…">`.
  mutating func recordRefresh(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard redirect == nil, let name = start.value("http-equiv", bytes),
      name.map(ByteScan.lowered).elementsEqual("refresh".utf8),
      let content = start.value("content", bytes)
    else { return }
    let text = String(decoding: content, as: UTF8.self)
    let lowered = text.lowercased()
    guard let range = lowered.range(of: "url=") else { return }
    let start = lowered.distance(from: lowered.startIndex, to: range.upperBound)
    let address = text.dropFirst(start).filter { !"'\" ".contains($0) }
    if !address.isEmpty { redirect = String(address) }
  }

  /// Records that rpt-html has made the page.
  mutating func recordGenerator(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard let name = start.value("name", bytes), name.elementsEqual("generator".utf8),
      let content = start.value("content", bytes)
    else { return }
    isReview = content.elementsEqual("rpt-html".utf8)
  }
}
