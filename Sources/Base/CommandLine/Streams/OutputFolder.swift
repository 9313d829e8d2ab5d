#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that `--out-dir` names, for one file per agency. Each file is written whole or not at all.
package struct OutputFolder {
  /// The maximum length of a file's name in bytes, without ending and number: with the folders above it, a path
  /// stays below the 260 characters of Windows.
  private static let longest = 150
  /// The names that Windows keeps for devices, whatever the ending.
  private static let reserved = ["con", "prn", "aux", "nul", "com", "lpt"]

  private let path: String
  private let streams: Streams
  private var names: Set<String> = []

  /// Makes the folder at `path` and the missing ones above it.
  package init(_ path: String, _ streams: Streams) throws(Stop) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.streams = streams
    var made = self.path.hasPrefix("/") ? "/" : ""
    for part in self.path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
      guard mkdir(streams.location(of: made), 0o777) != 0, errno != EEXIST else { continue }
      throw OutputFolder.failure(made, errno)
    }
  }

  /// Writes `bytes` to a file named after `name` and returns its path. An earlier file of that name is
  /// replaced in one step; two names of one run never share a file.
  package mutating func write(
    _ bytes: [UInt8], named name: String, ending: String
  ) throws(Stop) -> String {
    let file = reserve(name, ending: ending)
    try rewrite(bytes, at: file)
    return file
  }

  /// The path of a file named after `name`, which no other name of this run gets.
  package mutating func reserve(_ name: String, ending: String) -> String {
    "\(path)/\(fileName(name))\(ending)"
  }

  /// Replaces `file`, which `write` or `reserve` has returned, by `bytes`.
  package func rewrite(_ bytes: [UInt8], at file: String) throws(Stop) {
    try rewrite(file) { OutputFolder.replace($0, with: bytes) }
  }

  /// The same by all that `spool` has.
  package func rewrite(_ spool: Spool, at file: String) throws(Stop) {
    try rewrite(file) { OutputFolder.replace($0, filledBy: spool.write) }
  }

  private func rewrite(_ file: String, _ replace: (_ path: String) -> Int32) throws(Stop) {
    var number: Int32 = 0
    Interrupt.deferred { number = replace(streams.location(of: file)) }
    guard number == 0 else { throw OutputFolder.failure(file, number) }
  }

  /// Replaces the file at `path` by `bytes` in one step. Returns 0, or an error number.
  static func replace(_ path: String, with bytes: [UInt8]) -> Int32 {
    replace(path) { file in
      bytes.withUnsafeBytes { Descriptor.write(file, $0) } == 0 ? 0 : errno
    }
  }

  /// Replaces the file at `path` in one step by what `fill` writes; both return 0, or an error number. What has the
  /// name of its draft, of a run that was killed or a link that another user has put there, is removed and not
  /// followed.
  static func replace(_ path: String, filledBy fill: (_ file: Int32) -> Int32) -> Int32 {
    let draft = "\(path).\(getpid()).part"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    var number = fill(descriptor)
    if Descriptor.close(descriptor) != 0, number == 0 { number = errno }
    if number == 0, rename(draft, path) != 0 { number = errno }
    if number != 0 { unlink(draft) }
    return number
  }

  private static func failure(_ path: String, _ number: Int32) -> Stop {
    .unwritten(path, SystemError.wording(number).english)
  }

  /// `name` as every system allows it, with a number where an earlier one is equal.
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

  /// `name` without the characters that Windows, macOS or a shell's `*` do not allow in a file's name.
  package static func safe(_ name: String) -> String {
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
    let stem = text.prefix { $0 != "." }.lowercased()
    let isReserved = reserved.contains(
      stem.last?.isNumber ?? false ? String(stem.dropLast()) : stem)
    return text.isEmpty || text.hasPrefix(".") || text.hasPrefix("-") || isReserved
      ? "_\(text)" : text
  }
}
