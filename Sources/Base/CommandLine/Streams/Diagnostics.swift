import Chinese

/// Messages to standard error in one format: `tool: FILE:LINE: what is wrong`.
package struct Diagnostics: Sendable {
  private let tool: String
  private let stream: ByteStream

  package init(tool: String, stream: ByteStream) {
    self.tool = tool
    self.stream = stream
  }

  /// Writes `message` about `path`, at `line` where the input has lines.
  package func report(_ path: String?, line: Int? = nil, _ message: String) {
    let location = path.map { "\($0)\(line.map { ":\($0)" } ?? ""): " } ?? ""
    write("\(tool): \(Diagnostics.escaped(location + message))\n")
  }

  /// Writes `text` as it is.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = stream.write(UnsafeRawBufferPointer($0)) }
  }

  /// `text` with escapes for characters by which a file's name could control a terminal: control
  /// characters, line separators, marks of the direction of writing.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.controlsDisplay) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard scalar.controlsDisplay else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16)
      escaped +=
        scalar.value < 0x100 ? "\\x" + (digits.count < 2 ? "0" : "") + digits : "\\u{\(digits)}"
    }
    return escaped
  }
}
