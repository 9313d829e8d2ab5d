#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that `--out-dir` names, for a file a body. Each file is there whole or not at all.
package struct OutputFolder {
  /// The longest name that a file gets, in bytes.
  private static let longest = 200

  private let path: String
  private let diagnostics: Diagnostics
  private var names: Set<String> = []

  /// Makes the folder at `path` and those above it where they are not there; ends the run where that
  /// cannot be.
  package init(_ path: String, _ run: Invocation) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    diagnostics = run.diagnostics
    var made = self.path.hasPrefix("/") ? "/" : ""
    for part in self.path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
      guard mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      fail(made)
    }
  }

  /// Writes `bytes` to the file that is called after `name`, and gives back its path. An earlier file
  /// of that name is replaced in one step; two names of one run never share a file.
  package mutating func write(_ bytes: [UInt8], named name: String, ending: String) -> String {
    let place = "\(path)/\(fileName(name))\(ending)"
    let draft = "\(place).\(getpid()).part"
    Interrupt.deferred {
      let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { fail(place) }
      let isWritten = bytes.withUnsafeBytes { Descriptor.write(descriptor, $0) } == 0
      guard Descriptor.close(descriptor) == 0, isWritten, rename(draft, place) == 0 else {
        let number = errno
        unlink(draft)
        errno = number
        fail(place)
      }
    }
    return place
  }

  private func fail(_ path: String) -> Never {
    diagnostics.report(path, SystemError.wording(errno).english)
    exit(ExitStatus.unwritten.rawValue)
  }

  /// `name` as one that every system takes, told apart from those before it by a number.
  private mutating func fileName(_ name: String) -> String {
    let safe = OutputFolder.safe(name)
    var unique = safe
    var number = 1
    while !names.insert(unique.lowercased()).inserted {
      number += 1
      unique = "\(safe)-\(number)"
    }
    return unique
  }

  /// `name` without what Windows, macOS or a shell's `*` would not have in a file's name.
  static func safe(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    var count = 0
    for scalar in name.unicodeScalars {
      count += UTF8.width(scalar)
      guard count <= longest else { break }
      let isBad =
        scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      safe.append(isBad ? "_" : scalar)
    }
    while let last = safe.last, last == "." || last == " " { safe.removeLast() }
    let text = String(safe)
    return text.isEmpty || text.hasPrefix(".") || text.hasPrefix("-") ? "_\(text)" : text
  }
}
