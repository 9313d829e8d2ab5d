#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine

/// A run of another program: without a shell, in its own process group, without input, within a time
/// limit.
struct ChildProcess {
  /// The way it ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    case timeLimit
    case notStarted(Int32)
  }

  let end: End
  /// Its standard output and standard error, the first 64 KiB.
  let output: String

  /// Runs `program` (a path) with `arguments`; `folder` is its home and holds its temporary files.
  static func run(
    _ program: String, _ arguments: [String], folder: String, limit: Double
  ) -> ChildProcess {
    let (child, pipe, number) = start([program] + arguments, environment: environment(folder))
    guard number == 0 else { return ChildProcess(end: .notStarted(number), output: "") }
    defer { _ = Descriptor.close(pipe) }
    Cleanup.add(group: child)
    let deadline = Progress.now + limit
    let (text, isClosed) = listen(to: pipe, until: deadline)
    let end = wait(for: child, until: isClosed ? deadline : 0)
    // Processes that the program left in its group end too.
    kill(-child, SIGKILL)
    Cleanup.remove(group: child)
    return ChildProcess(end: end, output: text)
  }

  /// Held while a pipe is made and marked close-on-exec, so that no other child inherits it.
  private static let starting = Lock()

  /// Starts a program. Returns its process, the descriptor to read its output from, and 0 or an error
  /// number.
  private static func start(
    _ arguments: [String], environment: [String]
  ) -> (pid_t, Int32, Int32) {
    starting.lock()
    defer { starting.unlock() }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (0, -1, errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (child, number) = spawn(arguments, environment: environment, output: ends[1])
    _ = Descriptor.close(ends[1])
    if number != 0 { _ = Descriptor.close(ends[0]) }
    return (child, ends[0], number)
  }

  private static func environment(_ folder: String) -> [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return [
      "PATH=\(path)", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8", "LANG=C.UTF-8",
      // Java, which LibreOffice may start, else reserves a quarter of the machine's memory.
      "JAVA_TOOL_OPTIONS=-Xmx512m",
    ]
  }

  private static func spawn(
    _ arguments: [String], environment: [String], output: Int32
  ) -> (pid_t, Int32) {
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
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let number = withStrings(arguments) { words in
      withStrings(environment) { environment in
        posix_spawn(&child, arguments[0], &actions, &attributes, words, environment)
      }
    }
    return (child, number)
  }

  /// Calls `action` with `strings` as C strings.
  private static func withStrings<Result>(
    _ strings: [String], _ action: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return action(copies + [nil])
  }

  /// Reads `descriptor` until its end or `deadline`. Returns the text and whether the end was reached.
  private static func listen(to descriptor: Int32, until deadline: Double) -> (String, Bool) {
    var words: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let left = deadline - Progress.now
      guard left > 0 else { return (String(decoding: words, as: UTF8.self), false) }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left * 1000) + 1) > 0 else { continue }
      let count = room.withUnsafeMutableBytes { Descriptor.read(descriptor, into: $0) }
      guard count > 0 else { return (String(decoding: words, as: UTF8.self), true) }
      if words.count < 1 << 16 { words += room.prefix(count) }
    }
  }

  /// Waits for `child` to end; kills its group at `deadline`.
  private static func wait(for child: pid_t, until deadline: Double) -> End {
    var status: Int32 = 0
    while true {
      let done = waitpid(child, &status, WNOHANG)
      if done == child { break }
      if done < 0, errno != EINTR { return .notStarted(errno) }
      guard Progress.now < deadline else {
        kill(-child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .timeLimit
      }
      usleep(1000)
    }
    return status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }
}
