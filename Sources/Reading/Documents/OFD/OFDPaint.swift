/// With what an object is filled, as far as it decides whether it is seen.
enum OFDPaint: Hashable {
  case seen
  case white
  /// With nothing.
  case transparent
  /// As the drawing parameter with this id states.
  case parameter(String)

  /// The colour of the element that was started (8.3). Its values are those of grey, of red, green and blue, or
  /// of the four inks, of which white has none.
  init(colour elements: OFDElementReader, _ bytes: Span<UInt8>) {
    guard elements.decimal("alpha", bytes) != 0 else {
      self = .transparent
      return
    }
    let values = elements.value("value", bytes).map(OFDNumbers.channels) ?? []
    let isWhite =
      values.count == 4 ? values.allSatisfy { $0 == 0 } : values.allSatisfy { $0 >= 255 }
    self = isWhite && !values.isEmpty ? .white : .seen
  }

  /// What the attributes of the object say that was started, whose kind is filled `byDefault` or not.
  init(object elements: OFDElementReader, _ bytes: Span<UInt8>, byDefault: Bool) {
    let isFilled = elements.value("fill", bytes).map { $0 == "true" || $0 == "1" } ?? byDefault
    let isStroked = elements.value("stroke", bytes).map { $0 == "true" || $0 == "1" } ?? false
    if elements.decimal("alpha", bytes) == 0 || !isFilled && !isStroked {
      self = .transparent
    } else {
      self = elements.id("drawparam", bytes).map { .parameter($0) } ?? .seen
    }
  }
}
