extension Unicode.Scalar {
  /// Whether the character moves the cursor, ends a line or changes the direction of writing, so that a name or
  /// a text that has it could show something else than it says: control characters (Cc), line separators,
  /// and the marks of UAX #9.
  package var controlsDisplay: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it is not seen, so that two names that differ in it look the same: what `controlsDisplay`, soft hyphens,
  /// blanks without width, fillers, selectors of variants.
  package var isInvisible: Bool { controlsDisplay || properties.isDefaultIgnorableCodePoint }
}
