/// The content of a page, or of a drawing in the resources, as it is stored.
struct OFDDrawing {
  enum Object {
    case text(OFDText, OFDPaint)
    /// The drawing with an id, in the resources.
    case drawing(String, AffineMap)
    /// A path, in the abbreviated form of the standard.
    case path(String, AffineMap, OFDPaint)
    /// A picture in a box: the left, the top, the width and the height.
    case picture([Double])
  }

  /// The objects in the order in which they are drawn.
  var objects: [Object] = []
}
