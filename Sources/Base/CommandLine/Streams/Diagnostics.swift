/// Messages to standard error in one grammar: `tool: FILE:LINE: what is wrong`.
package struct Diagnostics: Sendable {
  private let tool: String
  private let stream: ByteStream

  package init(tool: String, stream: ByteStream) {
    self.tool = tool
    self.stream = stream
  }

  /// Says what is wrong with `path`, at `line` where the input has lines.
  package func report(_ path: String?, line: Int? = nil, _ message: String) {
    let place = path.map { "\($0)\(line.map { ":\($0)" } ?? ""): " } ?? ""
    write("\(tool): \(Diagnostics.escaped(place + message))\n")
  }

  /// Writes `text` as it is.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = stream.write(UnsafeRawBufferPointer($0)) }
  }

  /// `text` with characters that steer a terminal spelt out, so that a file's name cannot play with it:
  /// controls, line separators, and what turns the direction of writing.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard steersTerminal(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16)
      escaped +=
        scalar.value < 0x100 ? "\\x" + (digits.count < 2 ? "0" : "") + digits : "\\u{\(digits)}"
    }
    return escaped
  }

  private static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
