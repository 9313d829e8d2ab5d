#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The environment of a run: its arguments, three streams, folder, variables, day.
package struct Streams: Sendable {
  /// The arguments without the tool's name, as the system's bytes; nil where they cannot be read.
  package let arguments: [[UInt8]]?
  package let input: ByteStream
  package let output: ByteStream
  package let errors: ByteStream
  /// The folder at which relative paths begin; nil for the folder of the process.
  package var folder: String?
  /// The environment variables; nil for those of the process.
  package var environment: [String: String]?
  /// The day in China, `2023-01-19`; nil for that of the system's clock.
  package var day: String?

  package init(
    _ arguments: [[UInt8]]?, input: ByteStream, output: ByteStream, errors: ByteStream
  ) {
    self.arguments = arguments
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// The streams of the process.
  static func ofProcess() -> Streams {
    let words = ArgumentVector.words()
    return Streams(
      words.isEmpty
        ? nil
        : words.dropFirst().map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) },
      input: .descriptor(STDIN_FILENO), output: .descriptor(STDOUT_FILENO),
      errors: .descriptor(STDERR_FILENO))
  }

  /// Opens `path` for reading; `-` is standard input.
  package func open(_ path: Path) throws(Refusal) -> Input {
    path == .standardInput ? Input(input) : try Input(path, in: folder)
  }

  /// The path by which the system finds `path`.
  func location(of path: String) -> String {
    guard let folder, !path.hasPrefix("/") else { return path }
    return "\(folder)/\(path)"
  }

  /// The bytes by which the system finds `path`.
  func location(of path: Path) -> [UInt8] { path.location(in: folder) }

  /// Whether there is a file or folder at `path`.
  package func exists(_ path: String) -> Bool { access(location(of: path), F_OK) == 0 }

  /// Whether there is a folder at `path`.
  package func hasFolder(_ path: String) -> Bool { hasFolder(Path(path)) }

  /// Whether there is a folder at `path`.
  package func hasFolder(_ path: Path) -> Bool { kind(of: path) == S_IFDIR }

  /// Whether there is a file at `path`.
  package func hasFile(_ path: String) -> Bool { kind(of: Path(path)) == S_IFREG }

  private func kind(of path: Path) -> mode_t {
    var status = stat()
    return stat(SystemFolder.characters(location(of: path)), &status) == 0
      ? status.st_mode & S_IFMT : 0
  }

  /// The path by which programs in other folders find `path`.
  package func wholePath(of path: String) -> String { SystemFolder.resolved(location(of: path)) }

  /// The environment variable `name`.
  package func variable(_ name: String) -> String? {
    if let environment { return environment[name] }
    return getenv(name).map { String(cString: $0) }
  }

  /// The day in China.
  package var today: String { day ?? Today.inChina }

  /// How many columns lines on standard output may have: what the variable COLUMNS says, else those of the
  /// terminal, else 80; at least 40.
  package var columns: Int {
    max(40, variable("COLUMNS").flatMap { Int($0) } ?? output.columns ?? 80)
  }

  /// Whether text on standard output is coloured: `choice` is `--color`'s value.
  package func isColoured(_ choice: String?) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default:
      output.isTerminal && variable("TERM") != "dumb" && variable("NO_COLOR") ?? "" == ""
    }
  }
}
