/// The content of a page, or of a drawing in the resources, as it is stored.
struct OFDDrawing {
  enum Object {
    case text(OFDText)
    /// The drawing with an id, in the resources.
    case drawing(String, AffineMap)
    /// A path, in the abbreviated form of the standard.
    case path(String, AffineMap)
  }

  /// The objects in the order in which they are drawn.
  var objects: [Object] = []
}
