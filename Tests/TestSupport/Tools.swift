import Foundation

/// Runs the tools that were built with the tests as processes.
package enum Tools {
  /// The result of a command.
  package struct Result {
    package let status: Int32
    /// The signal that ended it; nil if it exited.
    package let signal: Int32?
    package let output: String
    package let errors: String
  }

  /// The folder of the package.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of fixtures.
  package static let fixtures = root.appending(path: "Tests/ToolTests/Fixtures")

  /// The build folder of the tools, which contains the test bundle.
  package static var folder: URL {
    var url = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    if let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) {
      url = URL(filePath: bundle).resolvingSymlinksInPath()
    }
    while url.pathComponents.count > 2 {
      url = url.deletingLastPathComponent()
      if FileManager.default.isExecutableFile(atPath: url.appending(path: "rpt-parse").path) {
        return url
      }
    }
    return root.appending(path: ".build/debug")
  }

  /// Whether `command` succeeds: the program that a test needs is there.
  package static func succeeds(_ command: String) -> Bool {
    (try? run("\(command) >/dev/null 2>&1").status) == 0
  }

  /// Runs `command` by the shell in `directory`, with `input` on standard input and in the C
  /// locale. The path begins with the tools and ends with the scripts. Terminates the command after
  /// `seconds`.
  package static func run(
    _ command: String, in directory: URL = fixtures, input: Data? = nil,
    environment: [String: String] = [:], seconds: Int = 60
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
    // A Process is deallocated late, and Foundation on Linux crashes with more than 1,300 open
    // files.
    defer { for stream in streams { try? stream.close() } }
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    try process.run()
    let deadline = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: deadline)
    process.waitUntilExit()
    deadline.cancel()
    return Result(
      status: process.terminationStatus,
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
