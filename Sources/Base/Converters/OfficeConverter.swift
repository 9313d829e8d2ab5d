import CommandLine
import Wordings

/// LibreOffice without a window: old Word documents and others to what the readers read. What is left
/// with it is converted by one process for all.
package final class OfficeConverter: @unchecked Sendable {
  /// What a document is converted to.
  package enum Target: String, Sendable, CaseIterable { case docx, html }

  /// A document that was left.
  package struct Ticket: Sendable {
    fileprivate let number: Int
    fileprivate let target: Target
  }

  /// How much longer a process may take for each document beyond its first, in seconds.
  private static let furtherTime = 10.0

  private let writer = OfficeConverter.program(package: "libreoffice-writer")
  private let calc = OfficeConverter.program(package: "libreoffice-calc")
  private let lock = Lock()
  private var folder: TemporaryFolder?
  private var count = 0
  private var waiting: [(ticket: Ticket, name: String)] = []
  private var errors: [Int: Refusal] = [:]

  package init() {}

  /// Leaves the document `bytes`, whose files are usually called `.suffix`, to be converted.
  package func leave(
    _ bytes: [UInt8], suffix: String, target: Target
  ) throws(Refusal) -> Ticket {
    let program = program(target)
    guard program.path != nil else { throw program.missing }
    lock.lock()
    defer { lock.unlock() }
    let folder = try openFolder()
    count += 1
    let ticket = Ticket(number: count, target: target)
    guard folder.write(bytes, to: "\(count).\(suffix)") else { throw Converter.noRoom }
    waiting.append((ticket, "\(count).\(suffix)"))
    return ticket
  }

  /// The folder of this run, with a profile that keeps documents from running anything and from
  /// fetching what they link to.
  private func openFolder() throws(Refusal) -> TemporaryFolder {
    if let folder { return folder }
    guard let folder = TemporaryFolder() else { throw Converter.noRoom }
    folder.makeFolder("profile")
    folder.makeFolder("profile/user")
    guard
      folder.write(
        Array(OfficeConverter.settings.utf8), to: "profile/user/registrymodifications.xcu")
    else { throw Converter.noRoom }
    self.folder = folder
    return folder
  }

  private static let settings: String = {
    let settings = [
      ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
      ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
      ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
      ("Writer/Content/Update", "Link", "0"), ("Calc/Content/Update", "Link", "1"),
    ]
    let items = settings.map { path, name, value in
      "<item oor:path=\"/org.openoffice.Office.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
        + "<value>\(value)</value></prop></item>"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items"
      + " xmlns:oor=\"http://openoffice.org/2001/registry\""
      + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + items.joined() + "</oor:items>\n"
  }()

  /// Converts all that was left.
  package func run() {
    lock.lock()
    defer { lock.unlock() }
    guard let folder else { return }
    for target in Target.allCases {
      convert(waiting.filter { $0.ticket.target == target }, to: target, in: folder)
    }
    for (_, name) in waiting { folder.drop(name) }
    waiting = []
  }

  /// What became of the document of `ticket`, at most `limit` bytes of it. To be asked once.
  package func result(of ticket: Ticket, limit: Int) throws(Refusal) -> ConvertedDocument {
    lock.lock()
    let (folder, error) = (folder, errors.removeValue(forKey: ticket.number))
    lock.unlock()
    if let error { throw error }
    guard let folder else { throw Converter.noRoom }
    let name = "\(ticket.number).\(ticket.target)"
    defer { folder.drop(name) }
    return ConvertedDocument(
      bytes: try Converter.result(folder.path(of: name), limit: limit),
      converter: program(ticket.target).nameAndVersion)
  }

  private static func program(package: String) -> Converter {
    Converter("LibreOffice", program: "soffice", package: package, version: ["--version"])
  }

  private func program(_ target: Target) -> Converter {
    switch target {
    case .docx: writer
    case .html: calc
    }
  }

  /// Converts `documents` by one process; each by another where that process is ended or breaks
  /// down, so that one document cannot take others with it.
  private func convert(
    _ documents: [(ticket: Ticket, name: String)], to target: Target, in folder: TemporaryFolder
  ) {
    guard !documents.isEmpty, let path = program(target).path else { return }
    let run = ChildProcess.run(
      path, arguments(documents.map(\.name), target, folder), folder: folder.path,
      limit: Converter.limit + OfficeConverter.furtherTime * Double(documents.count - 1))
    let missing = documents.filter { !folder.has("\($0.ticket.number).\(target)") }
    guard run.end == .exit(0) || documents.count == 1 else {
      for document in missing { convert([document], to: target, in: folder) }
      return
    }
    for document in missing {
      errors[document.ticket.number] =
        run.end == .exit(0)
        ? Refusal(
          .unreadable, "LibreOffice 打不开这个文件，文件可能已损坏或加了密码",
          en: "LibreOffice cannot open this file; it may be damaged or have a password")
        : program(target).failure(run.end)
    }
  }

  private func arguments(
    _ names: [String], _ target: Target, _ folder: TemporaryFolder
  ) -> [String] {
    let place = folder.path.utf8.map { byte in
      let isPlain = byte < 0x80 && byte > 0x20 && byte != UInt8(ascii: "%")
      let digits = String(byte, radix: 16)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
    return [
      "-env:UserInstallation=file://\(place)/profile", "--headless", "--norestore", "--nolockcheck",
      "--convert-to", target.rawValue, "--outdir", folder.path,
    ] + names.map { folder.path(of: $0) }
  }
}
