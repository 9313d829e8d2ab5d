/// A number as its cell shows it.
struct ShownNumber: Equatable {
  /// What a negative number is shown as, where the text has another sign than the cell.
  enum OddSign: Equatable {
    /// In brackets, as here; the text has a minus sign.
    case bracketed([UInt8])
    /// Without a sign, as the text is.
    case unsigned
  }

  var text: [UInt8]
  var sign: OddSign?
  /// Whether the number has digits that are not shown, so that it is another one than the text says.
  var isRounded = false

  var hasDigit: Bool { text.contains { 0x30...0x39 ~= $0 } }
  /// Whether the text has a digit that is not 0.
  var hasValue: Bool { text.contains { 0x31...0x39 ~= $0 } }
}
