/// What may be behind the text of a page: pictures, and areas with another colour than white.
struct OFDBackgrounds {
  private var areas: [DrawnArea] = []
  private var pictures: [DrawnArea] = []
  /// The most pairs of a text and an area that are compared: on a page with more all text is taken as seen.
  private static let limit = 1 << 22
  private var comparisons = 0

  mutating func addArea(_ path: String, _ map: AffineMap) {
    if let area = DrawnArea(path, map) { areas.append(area) }
  }

  mutating func addPicture(_ box: [Double], _ map: AffineMap) {
    guard box.count >= 4 else { return }
    let corners = "M \(box[0]) \(box[1]) L \(box[0] + box[2]) \(box[1] + box[3])"
    if let area = DrawnArea(corners, map) { pictures.append(area) }
  }

  /// Whether text with `paint` is read at this point: white text on a colour or a picture, transparent text on a
  /// picture, whose text it is.
  mutating func show(_ paint: OFDPaint, atX x: Double, _ y: Double) -> Bool {
    let behind = paint == .transparent ? pictures : areas + pictures
    comparisons += behind.count
    return comparisons > OFDBackgrounds.limit || behind.contains { $0.contains(x, y) }
  }
}
