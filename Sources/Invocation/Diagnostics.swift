#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Messages to standard error in one grammar: `tool: FILE:LINE: what is wrong`.
package struct Diagnostics: Sendable {
  private let tool: String

  package init(tool: String) { self.tool = tool }

  /// Says what is wrong with `path`, at `line` where the input has lines.
  package func report(_ path: String?, line: Int? = nil, _ message: String) {
    let place = path.map { "\($0)\(line.map { ":\($0)" } ?? ""): " } ?? ""
    Diagnostics.write("\(tool): \(Diagnostics.escaped(place + message))\n")
  }

  /// Says what is wrong and ends the tool.
  package func end(_ status: ExitStatus, _ message: String) -> Never {
    report(nil, message)
    exit(status.rawValue)
  }

  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = platformWrite(STDERR_FILENO, UnsafeRawBufferPointer(rebasing: rest))
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// `text` with control characters spelt out, so that a file's name cannot play with a terminal.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        escaped += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// write(2).
func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// The text of an error number, in English.
func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }
