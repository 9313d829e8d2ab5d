/// Foldings, which make variants of one character equal. The traditional script has its own table.
public enum Folding {
  /// `scalar` in ASCII where it is the full-width form (U+FF01–FF5E) of a character there.
  @inlinable public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value &- 0xFEE0) ?? scalar
  }

  /// `text` with its full-width forms of ASCII in ASCII.
  package static func halfWidth(_ text: String) -> String {
    // Nearly no text has one of these forms, which begin with this byte.
    guard text.utf8.contains(0xEF) else { return text }
    return text.unicodeScalars.map { halfWidth($0) }.string
  }

  /// `text` with its visible ASCII in full width.
  package static func fullWidth(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard 0x21...0x7E ~= scalar.value else { return scalar }
      return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    }.string
  }
}
