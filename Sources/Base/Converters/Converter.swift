#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine
import Wordings

/// A document after its conversion.
package struct ConvertedDocument: Sendable {
  package let bytes: [UInt8]
  /// The program and its version, `pdftotext 22.12.0`.
  package let converter: String
}

/// An external program that converts a format that no reader reads.
final class Converter: @unchecked Sendable {
  /// The time limit for one document, in seconds.
  static let timeLimit = 60.0

  /// Its name in messages.
  private let name: String
  /// The name of the program's file.
  private let program: String
  /// The package of Debian, Ubuntu and others that contains it.
  private let package: String
  /// The arguments with which it prints its version.
  private let versionArguments: [String]
  private let sandbox: Sandbox
  private let lock = Lock()
  private var knownPath: String??
  private var knownVersion: String?

  init(
    _ name: String, program: String? = nil, package: String, version: [String], in sandbox: Sandbox
  ) {
    self.name = name
    self.sandbox = sandbox
    self.program = program ?? name
    self.package = package
    versionArguments = version
  }

  /// Its path; nil where it is not installed. Searched once.
  var path: String? {
    lock.lock()
    defer { lock.unlock() }
    if let knownPath { return knownPath }
    let path = Converter.find(program)
    knownPath = path
    return path
  }

  /// `pdftotext 22.12.0`; only the name where it does not print its version. Asked once.
  var nameAndVersion: String {
    guard let path else { return name }
    lock.lock()
    defer { lock.unlock() }
    if let knownVersion { return knownVersion }
    var version = name
    if let folder = TemporaryFolder() {
      let run = sandbox.run(
        path, versionArguments, folder: folder.path, limit: Converter.timeLimit)
      let word = run.output.split(whereSeparator: \.isWhitespace).first {
        $0.first?.isNumber ?? false
      }
      version += word.map { " \($0)" } ?? ""
    }
    knownVersion = version
    return version
  }

  /// The path of the first program called `name` in the folders of `PATH`.
  static func find(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return path.hasPrefix("/") && access(path, X_OK) == 0 && stat(path, &status) == 0
        && status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// Runs it with `arguments` in `folder`; it is stopped after `limit` seconds.
  func run(
    _ arguments: [String], in folder: TemporaryFolder, limit: Double = Converter.timeLimit
  ) throws(Refusal) -> ChildProcess {
    guard let path else { throw missing }
    return sandbox.run(path, arguments, folder: folder.path, limit: limit)
  }

  /// The content of the file at `path` that it wrote, at most `limit` bytes.
  static func result(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
    try Input(Path(path)).bytes(limit: limit)
  }

  /// The refusal for a temporary file that cannot be written, by `errno`.
  static var unwritableFile: Refusal {
    let cause = SystemError.wording(errno)
    return Refusal(
      .unreadable, "临时文件写不了：\(cause.chinese)",
      en: "a temporary file cannot be written: \(cause.english)")
  }

  /// The refusal where it is not installed.
  var missing: Refusal {
    Refusal(
      .converterMissing,
      "读取这种文件要用 \(name)，本机没有：请安装软件包 \(package)（Debian、Ubuntu：apt install \(package)）",
      en: """
        \(name) reads such files and is not installed: install the package \(package) \
        (Debian, Ubuntu: apt install \(package))
        """)
  }

  /// The refusal for a run of the program that failed.
  func failure(_ end: ChildProcess.End) -> Refusal {
    switch end {
    case .timeLimit:
      let limit = Int(Converter.timeLimit)
      return Refusal(
        .tooLarge, "\(name) 转换超过 \(limit) 秒的上限，已停止",
        en: "\(name) was stopped at the limit of \(limit) seconds")
    case .notStarted(let number):
      let cause = SystemError.wording(number)
      return incomplete(cause.chinese, en: cause.english)
    case .signal(let number):
      return Refusal(
        .unreadable, "\(name) 转换时异常退出（信号 \(number)），文件可能已损坏",
        en: "\(name) crashed (signal \(number)); the file may be damaged")
    // The statuses of shells and of the dynamic linker for a program that cannot run.
    case .exit(let status) where status == 126 || status == 127:
      return incomplete("状态\(status)", en: "status \(status)")
    case .exit(let status):
      return Refusal(
        .unreadable, "\(name) 无法读取这个文件（状态 \(status)），文件可能已损坏",
        en: "\(name) cannot read this file (status \(status)); it may be damaged")
    }
  }

  /// The refusal where it runs, but does not convert a document that is certainly whole. `output` is
  /// what it printed.
  func unusable(_ output: String) -> Refusal {
    let needsJava = output.contains("JRE") || output.contains("Java Runtime")
    return needsJava
      ? incomplete("没有 Java", en: "it needs Java", package: "default-jre")
      : incomplete("缺少组件", en: "a component is missing")
  }

  /// The refusal where it is installed but cannot run: a library, a file that its script calls or a
  /// component is missing. That is no fault of the document.
  func incomplete(
    _ cause: String, en english: String, package other: String? = nil
  ) -> Refusal {
    let package = other ?? package
    return Refusal(
      .converterMissing,
      "\(name) 无法运行（\(cause)），与文件无关：请重新安装软件包 \(package)，再处理此文件",
      en: """
        \(name) cannot run (\(english)), which is no fault of the file: reinstall the package \
        \(package) and read the file again
        """)
  }
}
