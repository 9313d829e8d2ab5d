import JSON

/// A small chart of a row of numbers, which stand beside it as text.
struct Sparkline {
  private static let (width, height) = (64, 24)
  /// A point for each number; nil for a missing one.
  private let points: [(x: Int, y: Int)?]

  init(_ values: [Number?]) {
    let (width, height) = (Sparkline.width, Sparkline.height)
    let numbers = values.map { $0?.integer.map { Double(max(0, $0)) } }
    let most = max(numbers.compactMap { $0 }.max() ?? 0, 1)
    let step = values.count > 1 ? Double(width - 8) / Double(values.count - 1) : 0
    points = numbers.enumerated().map { index, number in
      number.map { number in
        (4 + Int(Double(index) * step), height - 4 - Int(number / most * Double(height - 8)))
      }
    }
  }

  /// Appends the chart: a line, which a missing number breaks, and a dot for each number.
  func write(to page: inout Markup) {
    page.open(
      "svg", Markup.Attribute("viewBox", "0 0 \(Sparkline.width) \(Sparkline.height)"),
      Markup.Attribute("aria-hidden", "true"))
    page.append("<path d=\"")
    for index in points.indices {
      guard let point = points[index] else { continue }
      page.append(index > 0 && points[index - 1] != nil ? "L" : "M")
      page.text("\(point.x) \(point.y)")
    }
    page.append("\"/><path d=\"")
    // Round ends make a dot of a line without length.
    for case let point? in points { page.text("M\(point.x) \(point.y)h0") }
    page.append("\"/>")
    page.close("svg")
  }
}
