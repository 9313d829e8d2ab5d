import Foundation

/// The tools as they were built beside the tests, run as processes.
package enum Tools {
  /// What a command left behind.
  package struct Result {
    package let status: Int32
    /// The signal that ended it; nil where it ended by itself.
    package let signal: Int32?
    package let output: String
    package let errors: String
  }

  /// The folder of the package.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the project's own fixtures.
  package static let fixtures = root.appending(path: "Tests/ToolTests/Fixtures")

  /// The folder that the tools were built into, which the test bundle lies in.
  package static var folder: URL {
    var place = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    if let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) {
      place = URL(filePath: bundle).resolvingSymlinksInPath()
    }
    while place.pathComponents.count > 2 {
      place = place.deletingLastPathComponent()
      if FileManager.default.isExecutableFile(atPath: place.appending(path: "rpt-parse").path) {
        return place
      }
    }
    return root.appending(path: ".build/debug")
  }

  /// Runs `command` by the shell in `directory` with the tools and, last, the scripts in the path,
  /// `input` on standard input and the C locale; ends it after a minute.
  package static func run(
    _ command: String, in directory: URL = fixtures, input: Data? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = directory
    var variables = ProcessInfo.processInfo.environment
    let path = variables["PATH"] ?? "/usr/bin:/bin"
    variables["PATH"] = "\(folder.path):\(path):\(root.path)/scripts"
    variables["LC_ALL"] = "C"
    variables.merge(environment) { $1 }
    process.environment = variables
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    func file(_ name: String, _ data: Data) throws -> URL {
      let url = scratch.appending(path: name)
      try data.write(to: url)
      return url
    }
    let output = try file("out", Data())
    let errors = try file("err", Data())
    let streams = [
      try FileHandle(forReadingFrom: file("in", input ?? Data())),
      try FileHandle(forWritingTo: output), try FileHandle(forWritingTo: errors),
    ]
    // A Process is let go late; Foundation on Linux breaks down with over 1,300 open files.
    defer { for stream in streams { try? stream.close() } }
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    try process.run()
    let deadline = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: deadline)
    process.waitUntilExit()
    deadline.cancel()
    return Result(
      status: process.terminationStatus,
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
