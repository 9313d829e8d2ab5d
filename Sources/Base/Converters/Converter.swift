#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine
import Wordings

/// What a converter made of a document.
package struct ConvertedDocument: Sendable {
  package let bytes: [UInt8]
  /// The program and its version, `pdftotext 22.12.0`.
  package let converter: String
}

/// A program that makes what the readers read out of what they don't.
final class Converter: @unchecked Sendable {
  /// How long it may take for one document, in seconds.
  static let limit = 60.0

  /// What people call it.
  private let name: String
  /// The program's own name.
  private let program: String
  /// The package of Debian, Ubuntu and others that it comes in.
  private let package: String
  /// The arguments that make it tell its version.
  private let versionArguments: [String]
  private let lock = Lock()
  private var knownPath: String??
  private var knownVersion: String?

  init(_ name: String, program: String? = nil, package: String, version: [String]) {
    self.name = name
    self.program = program ?? name
    self.package = package
    versionArguments = version
  }

  /// Its path; nil where it is not installed. Looked for once.
  var path: String? {
    lock.lock()
    defer { lock.unlock() }
    if let knownPath { return knownPath }
    let path = Converter.find(program)
    knownPath = path
    return path
  }

  /// `pdftotext 22.12.0`; the name alone where it does not tell its version. Asked once.
  var nameAndVersion: String {
    guard let path else { return name }
    lock.lock()
    defer { lock.unlock() }
    if let knownVersion { return knownVersion }
    var version = name
    if let folder = TemporaryFolder() {
      let run = ChildProcess.run(
        path, versionArguments, folder: folder.path, limit: Converter.limit)
      let word = run.words.split(whereSeparator: \.isWhitespace).first {
        $0.first?.isNumber ?? false
      }
      version += word.map { " \($0)" } ?? ""
    }
    knownVersion = version
    return version
  }

  /// The first program of `name` in the folders of `PATH`.
  private static func find(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return path.hasPrefix("/") && access(path, X_OK) == 0 && stat(path, &status) == 0
        && status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// What it wrote to the file at `path`, at most `limit` bytes.
  static func result(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
    try Input(Path(path)).bytes(limit: limit)
  }

  static var noRoom: Refusal {
    let cause = SystemError.wording(errno)
    return Refusal(
      .unreadable, "临时文件写不了：\(cause.chinese)",
      en: "a temporary file cannot be written: \(cause.english)")
  }

  /// What says that it is not installed.
  var missing: Refusal {
    Refusal(
      .converterMissing,
      "读取这种文件要用 \(name)，本机没有：请安装软件包 \(package)（Debian、Ubuntu：apt install \(package)）",
      en: """
        \(name) reads such files and is not installed: install the package \(package) \
        (Debian, Ubuntu: apt install \(package))
        """)
  }

  /// What says how a run of the program failed.
  func failure(_ end: ChildProcess.End) -> Refusal {
    switch end {
    case .timeLimit:
      let limit = Int(Converter.limit)
      return Refusal(
        .tooLarge, "\(name) 转换超过 \(limit) 秒的上限，已停止",
        en: "\(name) was stopped at the limit of \(limit) seconds")
    case .notStarted(let number):
      let cause = SystemError.wording(number)
      return Refusal(
        .unreadable, "\(name) 无法启动：\(cause.chinese)",
        en: "\(name) cannot be started: \(cause.english)")
    case .signal(let number):
      return Refusal(
        .unreadable, "\(name) 转换时异常退出（信号 \(number)），文件可能已损坏",
        en: "\(name) broke down (signal \(number)); the file may be damaged")
    case .exit(let status):
      return Refusal(
        .unreadable, "\(name) 读不出这个文件（状态 \(status)），文件可能已损坏",
        en: "\(name) cannot read this file (status \(status)); it may be damaged")
    }
  }
}
