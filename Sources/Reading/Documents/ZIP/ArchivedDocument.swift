import Wordings

/// A document in an archive of documents, or attached to a mail.
package struct ArchivedDocument: Sendable {
  /// The path in the archive.
  package let name: String
  /// The document, or the reason why it cannot be read.
  package let content: Result<OpenedDocument, Refusal>
  /// Whether it is the text of a mail, which may only say what is attached.
  package var isCover = false
  /// Whether it is the body of a mail without attachments.
  package var isLoneBody = false

  /// How many mails and archives may be in each other.
  private static let nestingLimit = 4

  /// The documents in `document`, in order of the archive's directory; nil if it is neither an archive
  /// of documents nor a mail. Mails and archives in them are opened too. Folders,
  /// files that operating systems add, and what a browser saves beside a page are skipped. Throws if the archive is damaged, exceeds a limit or has no
  /// file.
  package static func all(in document: OpenedDocument) throws(Refusal) -> [ArchivedDocument]? {
    var room = ZIPArchive.sizeLimit
    return try all(in: document, depth: 0, &room)
  }

  /// `room` is how many bytes of inner archives may still be read.
  private static func all(
    in document: OpenedDocument, depth: Int, _ room: inout Int
  ) throws(Refusal) -> [ArchivedDocument]? {
    if case .damagedZIP(_, let refusal) = document.content { throw refusal }
    let isMail = document.format == .eml
    guard isMail || document.format == .zip else { return nil }
    let documents = isMail ? mailed(in: document) : members(of: document)
    guard !documents.isEmpty else {
      throw isMail
        ? Refusal(.notAReport, "邮件里没有正文和附件", en: "the mail has neither text nor attachments")
        : Refusal(.notAReport, "压缩文件里没有文件", en: "the archive contains no file")
    }
    var all: [ArchivedDocument] = []
    for member in documents { all += inner(in: member, depth: depth, &room) }
    return all
  }

  /// The documents in `member`, where it is a mail or an archive; else `member` itself.
  private static func inner(
    in member: ArchivedDocument, depth: Int, _ room: inout Int
  ) -> [ArchivedDocument] {
    guard depth < nestingLimit, case .success(let document) = member.content else {
      return [member]
    }
    do throws(Refusal) {
      guard room > 0 || document.format != .zip else { throw .archivesTooLarge }
      guard let documents = try all(in: document, depth: depth + 1, &room) else { return [member] }
      if document.format == .zip { room -= documents.reduce(0) { $0 + $1.size } }
      return documents.map { inner in
        ArchivedDocument(
          name: "\(member.name)!\(inner.name)", content: inner.content, isCover: inner.isCover,
          isLoneBody: inner.isLoneBody)
      }
    } catch {
      return [ArchivedDocument(name: member.name, content: .failure(error))]
    }
  }

  private var size: Int {
    if case .success(let document) = content { document.file.count } else { 0 }
  }

  private static func mailed(in document: OpenedDocument) -> [ArchivedDocument] {
    let files = MailMessage(document.bytes)?.files ?? []
    return files.map { file in
      ArchivedDocument(
        name: file.name, content: .success(OpenedDocument(file.bytes)),
        isCover: file.isBody && files.count > 1, isLoneBody: file.isBody && files.count == 1)
    }
  }

  private static func members(of document: OpenedDocument) -> [ArchivedDocument] {
    guard case .zip(var archive) = document.content else { return [] }
    let members = archive.members.filter { !$0.isSystemFile }
    let folders = Set(members.flatMap(\.foldersOfPage))
    return members.filter { !$0.isPart(ofPagesWith: folders) }.map { member in
      ArchivedDocument(name: member.name, content: content(of: member, in: &archive))
    }
  }

  private static func content(
    of member: ZIPArchive.Member, in archive: inout ZIPArchive
  ) -> Result<OpenedDocument, Refusal> {
    do throws(Refusal) {
      return .success(OpenedDocument(try archive.content(of: member)))
    } catch {
      return .failure(error)
    }
  }
}

extension Refusal {
  fileprivate static let archivesTooLarge = Refusal(
    .tooLarge, "邮件或压缩文件中的压缩文件解压后超过 \(ZIPArchive.sizeLimit >> 20) MiB 的上限，请先解压或另存附件",
    en: "the archives in the mail or archive exceed the limit of \(ZIPArchive.sizeLimit >> 20) MiB")
}

extension ZIPArchive.Member {
  /// Whether it is a folder, or a file that an operating system or an open program added.
  var isSystemFile: Bool {
    let parts = name.split { $0 == "/" || $0 == "\\" }
    guard !isFolder, let last = parts.last?.lowercased() else { return true }
    return parts.contains("__MACOSX") || last.hasPrefix(".") || last.hasPrefix("~$")
      || last == "thumbs.db" || last == "desktop.ini"
  }

  /// The folder that it is in at the top of the archive; nil where it is in none.
  private var folder: Substring? {
    name.firstIndex { $0 == "/" || $0 == "\\" }.map { name[..<$0] }
  }

  /// The folders in which browsers save what belongs to it, if it is a page at the top of the archive.
  var foldersOfPage: [String] {
    guard folder == nil, has(["html", "htm"]), let point = name.lastIndex(of: ".") else {
      return []
    }
    return [".files", "_files", "_文件"].map { name[..<point] + $0 }
  }

  /// Whether it is a picture, a style or a script in one of `folders`.
  func isPart(ofPagesWith folders: Set<String>) -> Bool {
    guard let folder, folders.contains(String(folder)) else { return false }
    return has(["css", "js", "png", "gif", "jpg", "jpeg", "svg", "ico", "woff", "woff2"])
  }

  private func has(_ extensions: [String]) -> Bool {
    guard let point = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: point)...].lowercased())
  }
}
