import Documents

/// A report that a page prints twice, once for wide and once for narrow screens, both in its text.
struct RepeatedText {
  /// The segments of the second print.
  let segments: Range<Int>

  /// Nil where no print follows another with exactly the same text, from before the heading of section one on.
  init?(in segments: [Segment]) {
    let headings = segments.indices.filter {
      segments[$0].text?.utf8.starts(with: "一、".utf8) ?? false
    }
    guard let first = headings.first,
      let second = headings.dropFirst().first(where: { segments[$0].text == segments[first].text })
    else { return nil }
    var start = second
    while first - (second - start) > 0, start - 1 > first,
      RepeatedText.areEqual(segments[first - (second - start) - 1], segments[start - 1])
    {
      start -= 1
    }
    var end = second
    while end < segments.count, first + (end - second) < start,
      RepeatedText.areEqual(segments[first + (end - second)], segments[end])
    {
      end += 1
    }
    guard first + (end - second) == start, end - start >= RepeatedText.fewest else { return nil }
    self.segments = start..<end
  }

  /// Fewer segments are no report.
  private static let fewest = 8

  private static func areEqual(_ left: Segment, _ right: Segment) -> Bool {
    switch (left, right) {
    case (.grid(let left), .grid(let right)):
      left.rows.map { $0.map(\.text) } == right.rows.map { $0.map(\.text) }
    case (.picture, .picture), (.attachment, .attachment): true
    default: left.text != nil && left.text == right.text
    }
  }

  var doubt: LocalizedDoubt {
    LocalizedDoubt(
      .leftOut, "全文印了两遍，第二遍与第一遍相同，未读入",
      en: "the whole text is printed twice; the second print is the same and was left out")
  }
}
