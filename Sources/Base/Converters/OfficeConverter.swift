import CommandLine
import Wordings

/// LibreOffice without a window, which converts old Word documents and others to formats that the readers
/// read. One process converts all documents that wait.
package final class OfficeConverter: @unchecked Sendable {
  /// The format that a document is converted to.
  package enum Target: String, Sendable, CaseIterable { case docx, xlsx }

  /// The receipt for a document that waits.
  package struct Ticket: Sendable {
    fileprivate let number: Int
    fileprivate let target: Target
  }

  /// The time limit for each document of a process after its first, in seconds.
  private static let furtherTime = 10.0

  private let writer: Converter
  private let calc: Converter
  private let lock = Lock()
  private var folder: TemporaryFolder?
  private var count = 0
  private var waiting: [(ticket: Ticket, name: String)] = []
  private var errors: [Int: Refusal] = [:]
  /// The refusals of targets to which the program cannot convert at all, once that was tried.
  private var trials: [Target: Refusal?] = [:]

  package init(in sandbox: Sandbox) {
    func converter(package: String) -> Converter {
      Converter(
        "LibreOffice", program: "soffice", package: package, version: ["--version"], in: sandbox)
    }
    writer = converter(package: "libreoffice-writer")
    calc = converter(package: "libreoffice-calc")
  }

  /// Adds the document `bytes`, whose file has the ending `.suffix`, to those that wait.
  package func add(
    _ bytes: [UInt8], suffix: String, target: Target
  ) throws(Refusal) -> Ticket {
    let program = program(target)
    guard program.path != nil else { throw program.missing }
    lock.lock()
    defer { lock.unlock() }
    let folder = try openFolder()
    count += 1
    let ticket = Ticket(number: count, target: target)
    guard folder.write(bytes, to: "\(count).\(suffix)") else { throw Converter.unwritableFile }
    waiting.append((ticket, "\(count).\(suffix)"))
    return ticket
  }

  /// The folder of this run, with a profile that forbids documents to run macros and to load links.
  private func openFolder() throws(Refusal) -> TemporaryFolder {
    if let folder { return folder }
    guard let folder = TemporaryFolder() else { throw Converter.unwritableFile }
    folder.makeFolder("profile")
    folder.makeFolder("profile/user")
    guard
      folder.write(
        Array(OfficeConverter.settings.utf8), to: "profile/user/registrymodifications.xcu")
    else { throw Converter.unwritableFile }
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

  /// Converts all documents that wait.
  package func run() {
    lock.lock()
    defer { lock.unlock() }
    guard let folder else { return }
    for target in Target.allCases {
      convert(waiting.filter { $0.ticket.target == target }, to: target, in: folder)
    }
    for (_, name) in waiting { folder.removeFile(name) }
    waiting = []
  }

  /// The converted document of `ticket`, at most `limit` bytes. Can be asked once.
  package func result(of ticket: Ticket, limit: Int) throws(Refusal) -> ConvertedDocument {
    lock.lock()
    let (folder, error) = (folder, errors.removeValue(forKey: ticket.number))
    lock.unlock()
    if let error { throw error }
    guard let folder else { throw Converter.unwritableFile }
    let name = "\(ticket.number).\(ticket.target)"
    defer { folder.removeFile(name) }
    return ConvertedDocument(
      bytes: try Converter.result(folder.path(of: name), limit: limit),
      converter: program(ticket.target).nameAndVersion)
  }

  private func program(_ target: Target) -> Converter {
    switch target {
    case .docx: writer
    case .xlsx: calc
    }
  }

  /// Converts `documents` by one process; where it is stopped or crashes, each by a process alone, so
  /// that one document does not make others fail.
  private func convert(
    _ documents: [(ticket: Ticket, name: String)], to target: Target, in folder: TemporaryFolder
  ) {
    guard !documents.isEmpty,
      let run = try? program(target).run(
        arguments(documents.map(\.name), target, folder), in: folder,
        limit: Converter.timeLimit + OfficeConverter.furtherTime * Double(documents.count - 1))
    else { return }
    let missing = documents.filter { !folder.has("\($0.ticket.number).\(target)") }
    guard run.end == .exit(0) || documents.count == 1 else {
      for document in missing { convert([document], to: target, in: folder) }
      return
    }
    let failure = failure(run.end, target)
    let trial = missing.isEmpty || !failure.mayBeIncomplete ? nil : trial(target, in: folder)
    for document in missing { errors[document.ticket.number] = trial ?? failure.refusal }
  }

  /// The refusal for a document that was not converted by a run that ended so, and whether the
  /// program may lack a component instead.
  private func failure(
    _ end: ChildProcess.End, _ target: Target
  ) -> (refusal: Refusal, mayBeIncomplete: Bool) {
    switch end {
    case .exit(0):
      let refusal = Refusal(
        .unreadable, "LibreOffice 打不开这个文件，文件可能已损坏或加了密码",
        en: "LibreOffice cannot open this file; it may be damaged or have a password")
      return (refusal, true)
    case .exit: return (program(target).failure(end), true)
    default: return (program(target).failure(end), false)
    }
  }

  /// The refusal if the program does not convert even an empty document to `target`: then the fault
  /// is not in a document. Nil if it does. Tried once.
  private func trial(
    _ target: Target, in folder: TemporaryFolder
  ) -> Refusal? {
    if let known = trials[target] { return known }
    let name = "trial.\(target.emptyDocument.suffix)"
    guard folder.write(Array(target.emptyDocument.text.utf8), to: name) else {
      return Converter.unwritableFile
    }
    let run = try? program(target).run(arguments([name], target, folder), in: folder)
    let works = folder.has("trial.\(target)")
    for file in [name, "trial.\(target)"] { folder.removeFile(file) }
    let refusal = works ? nil : program(target).unusable(run?.output ?? "")
    trials[target] = .some(refusal)
    return refusal
  }

  private func arguments(
    _ names: [String], _ target: Target, _ folder: TemporaryFolder
  ) -> [String] {
    let url = folder.path.utf8.map { byte in
      let isPlain = byte < 0x80 && byte > 0x20 && byte != UInt8(ascii: "%")
      let digits = String(byte, radix: 16)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
    return [
      "-env:UserInstallation=file://\(url)/profile", "--headless", "--norestore", "--nolockcheck",
      "--convert-to", target.rawValue, "--outdir", folder.path,
    ] + names.map { folder.path(of: $0) }
  }
}

extension OfficeConverter.Target {
  /// An empty document that any program converts to this format, and the ending of its name.
  fileprivate var emptyDocument: (text: String, suffix: String) {
    let (kind, suffix) = self == .docx ? ("text", "fodt") : ("spreadsheet", "fods")
    let text = """
      <?xml version="1.0"?><office:document office:version="1.2" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      office:mimetype="application/vnd.oasis.opendocument.\(kind)">\
      <office:body><office:\(kind)/></office:body></office:document>
      """
    return (text, suffix)
  }
}
