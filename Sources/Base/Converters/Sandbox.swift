import CommandLine
import Wordings

/// What converters may do, as far as the system can hold them to it: limits of memory, time, files and
/// processes; no network; no writing outside of their folder; an end with the tool, even if that is
/// killed, and with all processes that they have started.
///
/// The means are programs of the system: prlimit, setpriv and unshare of util-linux, and bubblewrap where it
/// is installed. Whether they work here is tried once, since containers and some systems refuse namespaces.
package final class Sandbox: @unchecked Sendable {
  /// The address space in bytes.
  private static let memory = 4 << 30
  /// The size of a file in bytes.
  private static let fileSize = 1 << 30
  /// The number of open files, and of processes in a namespace of their own.
  private static let fileCount = 1024
  private static let processCount = 512

  /// Programs of the system by which a converter is run.
  private struct Means {
    var enclosure = Enclosure.none
    /// Limits what a process may use; nil if that does not work.
    var limiter: String?
    /// Ends a process when the thread that started it ends; nil if that does not work.
    var companion: String?
  }

  /// How a converter is kept apart from the rest of the system.
  private enum Enclosure {
    /// Its own process group.
    case none
    /// Separate namespaces for its processes and the network.
    case namespaces(program: String)
    /// The same, and all folders but its own are read-only.
    case bubble(program: String)
  }

  private let lock = Lock()
  private var means: Means?

  package init() {}

  /// What does not hold on this system, as a sentence; nil where no converter was run, and where network
  /// and processes are kept apart.
  package var shortfall: Wording? {
    lock.lock()
    defer { lock.unlock() }
    guard let means, case .none = means.enclosure else { return nil }
    return Wording(
      "本机不允许隔离转换程序（网络、进程），转换时只限制时间\(means.limiter == nil ? "" : "、内存和文件大小")；说明见 man rpt-parse 的 CONVERTERS",
      en: """
        this system does not let converters be kept apart from network and processes; they run with \
        limits of time\(means.limiter == nil ? "" : ", memory and file size") only (CONVERTERS in rpt-parse(1))
        """)
  }

  /// Runs `program` (a path) with `arguments`; `folder` is its home and holds its temporary files. It
  /// is stopped after `limit` seconds.
  func run(
    _ program: String, _ arguments: [String], folder: String, limit: Double
  ) -> ChildProcess {
    let words = Sandbox.words(means(in: folder), [program] + arguments, folder, limit)
    let run = ChildProcess.run(words[0], Array(words.dropFirst()), folder: folder, limit: limit)
    // Bubblewrap, like a shell, ends with 128 and the number of the signal.
    guard case .exit(let status) = run.end, 129...159 ~= status else { return run }
    return ChildProcess(end: .signal(status - 128), output: run.output)
  }

  /// The words of a command for `converter` with its limits.
  private static func words(
    _ means: Means, _ converter: [String], _ folder: String, _ limit: Double
  ) -> [String] {
    let isApart = if case .none = means.enclosure { false } else { true }
    let limits = means.limiter.map { limiter in
      // The limit of processes counts those of a namespace, or else all of the user.
      [
        limiter, "--core=0", "--as=\(memory)", "--fsize=\(fileSize)", "--nofile=\(fileCount)",
        "--cpu=\(Int(limit.rounded(.up)) * 2)",
      ] + (isApart ? ["--nproc=\(processCount)"] : []) + ["--"]
    }
    let companion = means.companion.map { [$0, "--pdeathsig", "KILL", "--"] } ?? []
    return companion + enclosing(means.enclosure, folder) + (limits ?? []) + converter
  }

  private static func enclosing(_ enclosure: Enclosure, _ folder: String) -> [String] {
    switch enclosure {
    case .none: []
    case .namespaces(let program):
      [program, "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--"]
    case .bubble(let program):
      [
        program, "--unshare-user", "--unshare-net", "--unshare-pid", "--unshare-ipc",
        "--die-with-parent", "--new-session", "--ro-bind", "/", "/", "--dev", "/dev",
        "--proc", "/proc",
        // LibreOffice makes a socket in /tmp or /var/tmp, wherever its folder is.
        "--bind", folder, "/var/tmp", "--bind", folder, folder, "--",
      ]
    }
  }

  /// The best means that work here, found by trying them in `folder`.
  private func means(in folder: String) -> Means {
    lock.lock()
    defer { lock.unlock() }
    if let means { return means }
    let best = Sandbox.candidates().first { Sandbox.works($0, folder) } ?? Means()
    means = best
    return best
  }

  /// What may work with the programs of this system, the best first.
  private static func candidates() -> [Means] {
    let enclosures = [
      Converter.find("bwrap").map { Enclosure.bubble(program: $0) },
      Converter.find("unshare").map { Enclosure.namespaces(program: $0) }, Enclosure.none,
    ]
    let (limiter, companion) = (Converter.find("prlimit"), Converter.find("setpriv"))
    return enclosures.compactMap(\.self).flatMap { enclosure in
      [(limiter, companion), (limiter, nil), (nil, companion), (nil, nil)].map {
        Means(enclosure: enclosure, limiter: $0, companion: $1)
      }
    }
  }

  /// Whether a program that does nothing ends well by these means.
  private static func works(_ means: Means, _ folder: String) -> Bool {
    guard let program = Converter.find("true") else { return false }
    let words = words(means, [program], folder, Converter.timeLimit)
    return ChildProcess.run(
      words[0], Array(words.dropFirst()), folder: folder, limit: Converter.timeLimit
    ).end == .exit(0)
  }
}
