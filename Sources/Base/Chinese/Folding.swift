/// Foldings that make width variants of characters equal; for traditional script see `TraditionalScript`.
public enum Folding {
  /// `scalar`, in ASCII if it is the full-width form (U+FF01–FF5E) of an ASCII character.
  @inlinable public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value &- 0xFEE0) ?? scalar
  }

  /// `text` with full-width forms of ASCII characters in ASCII.
  package static func halfWidth(_ text: String) -> String {
    // The UTF-8 of these rare forms begins with this byte.
    guard text.utf8.contains(0xEF) else { return text }
    return text.unicodeScalars.map { halfWidth($0) }.string
  }

  /// `text` with visible ASCII characters in full width.
  package static func fullWidth(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard 0x21...0x7E ~= scalar.value else { return scalar }
      return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    }.string
  }
}
