import CommandLine
import Foundation

/// The streams of one tool of a pipeline, after its redirections.
struct Redirections {
  private let folder: URL
  private var input: ByteStream
  private var output: ByteStream
  private var errors: ByteStream
  /// The opened descriptors that the tool does not close itself.
  private var opened: [Int32] = []

  init(
    _ stage: ShellLine.Stage, _ folder: URL, _ input: MemoryStream, _ output: MemoryStream,
    _ errors: MemoryStream
  ) throws {
    self.folder = folder
    self.input = .memory(input)
    self.output = .memory(output)
    self.errors = .memory(errors)
    for (sign, target) in stage.redirections {
      switch sign {
      case "<": self.input = try open(target, O_RDONLY)
      case ">":
        self.output = try open(target, O_WRONLY | O_CREAT | O_TRUNC)
        opened.removeLast()
      case "2>": self.errors = try open(target, O_WRONLY | O_CREAT | O_TRUNC)
      default: self.errors = self.output
      }
    }
  }

  private mutating func open(_ path: String, _ flags: Int32) throws -> ByteStream {
    let target = path.hasPrefix("/") ? path : folder.appending(path: path).path
    let descriptor = Foundation.open(target, flags, 0o666)
    guard descriptor >= 0 else { throw CocoaError(.fileNoSuchFile) }
    opened.append(descriptor)
    return .descriptor(descriptor)
  }

  /// Runs `tool` with `words`, the first being its name; returns its status as a shell does.
  func run(_ tool: (Streams) -> ExitStatus, _ words: [String]) -> Int32 {
    var streams = Streams(
      words.dropFirst().map { Array($0.utf8) }, input: input, output: output, errors: errors)
    streams.folder = folder.path
    let status = tool(streams).rawValue
    for descriptor in opened { close(descriptor) }
    return status
  }
}
