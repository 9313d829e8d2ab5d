#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// Another program, mostly a tool of the package, run as a process: what makes it crash does not end this
/// one.
package struct SiblingTool: Sendable {
  /// The way a run ended.
  package enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Where its messages go.
  package enum Messages: Sendable {
    /// To the standard error of this process.
    case shown
    case dropped
    /// To the messages of this run, through an empty file, which is closed.
    case passed(to: Diagnostics, through: Int32)
  }

  /// The signals by which the system ends a program that is faulty.
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  package let name: String
  private let path: String

  /// The tool `name`: in the folder of this program, if that was called by its path, else in `PATH`,
  /// else in the folder where this program is, else in `others`. Throws where there is none.
  package init(
    _ name: String, _ streams: Streams, _ language: Language, others: [String] = []
  ) throws(Stop) {
    self.name = name
    let search = streams.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    let folders =
      [SiblingTool.folder(of: ArgumentVector.program)]
      + search.split(separator: ":").map(String.init)
      + [SiblingTool.folder(of: SystemFolder.resolved("/proc/self/exe"))] + others
    let paths = folders.compactMap { $0 }.map { streams.location(of: "\($0)/\(name)") }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else {
      throw .unwritten(name, language.says("未找到这个程序，请安装", en: "not found; is it in the PATH?"))
    }
    self.path = path
  }

  private static func folder(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[...$0]) }
  }

  /// Runs it in the folder `folder`, with `input` on its standard input. `files` are two empty files for its input
  /// and output, which are closed.
  package func run(
    _ arguments: [String], in folder: String, input: [UInt8], files: (Int32, Int32),
    messages: Messages = .shown
  ) throws(Stop) -> (end: End, output: [UInt8]) {
    defer {
      _ = Descriptor.close(files.0)
      _ = Descriptor.close(files.1)
      if case .passed(_, let file) = messages { _ = Descriptor.close(file) }
    }
    guard input.withUnsafeBytes({ Descriptor.write(files.0, $0) }) == 0,
      lseek(files.0, 0, SEEK_SET) == 0
    else { throw failure(errno) }
    var child: pid_t = 0
    let number = spawn(&child, [path] + arguments, folder, files, messages)
    guard number == 0 else { throw failure(number) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw failure(errno) }
    }
    if case .passed(let diagnostics, let file) = messages {
      lseek(file, 0, SEEK_SET)
      let text = try? Input(.descriptor(file)).bytes(limit: 1 << 24)
      diagnostics.write(String(decoding: text ?? [], as: UTF8.self))
    }
    lseek(files.1, 0, SEEK_SET)
    do throws(Refusal) {
      let output = try Input(.descriptor(files.1)).bytes(limit: 1 << 32)
      let signal = status & 0x7F
      return (signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal), output)
    } catch {
      throw .unwritten(name, error.message.english)
    }
  }

  /// Whether a run that ended so crashed.
  package static func isCrash(_ end: End) -> Bool {
    if case .signal(let number) = end { crashes.contains(number) } else { false }
  }

  private func failure(_ number: Int32) -> Stop {
    .unwritten(name, SystemError.wording(number).english)
  }

  private func spawn(
    _ child: inout pid_t, _ words: [String], _ folder: String, _ files: (Int32, Int32),
    _ messages: Messages
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    _ = posix_spawn_file_actions_addchdir_np(&actions, folder)
    posix_spawn_file_actions_adddup2(&actions, files.0, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, files.1, STDOUT_FILENO)
    switch messages {
    case .shown: break
    case .dropped:
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    case .passed(_, let file): posix_spawn_file_actions_adddup2(&actions, file, STDERR_FILENO)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return posix_spawn(&child, path, &actions, &attributes, copies + [nil], environ)
  }
}

#if os(Linux)
  /// The call of the C library, which Swift does not import, since it needs _GNU_SOURCE.
  @_silgen_name("posix_spawn_file_actions_addchdir_np")
  private func posix_spawn_file_actions_addchdir_np(
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ path: UnsafePointer<CChar>
  ) -> Int32
#endif
