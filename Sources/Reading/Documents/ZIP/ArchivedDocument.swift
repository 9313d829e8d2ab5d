import Wordings

/// A document in an archive of documents.
package struct ArchivedDocument: Sendable {
  /// The path in the archive.
  package let name: String
  /// The document, or the reason why it cannot be read.
  package let content: Result<OpenedDocument, Refusal>

  /// The documents in `document`, in order of the archive's directory; nil if it is not an archive
  /// of documents. Folders and files that operating systems add are skipped. Throws if the archive
  /// is damaged, exceeds a limit or has no file.
  package static func all(in document: OpenedDocument) throws(Refusal) -> [ArchivedDocument]? {
    if case .damagedZIP(_, let refusal) = document.content { throw refusal }
    guard document.format == .zip, case .zip(var archive) = document.content else { return nil }
    var documents: [ArchivedDocument] = []
    for member in archive.members where !member.isSystemFile {
      documents.append(
        ArchivedDocument(name: member.name, content: content(of: member, in: &archive)))
    }
    guard !documents.isEmpty else {
      throw Refusal(.notAReport, "压缩文件里没有文件", en: "the archive contains no file")
    }
    return documents
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

extension ZIPArchive.Member {
  /// Whether it is a folder, or a file that an operating system or an open program added.
  var isSystemFile: Bool {
    let parts = name.split { $0 == "/" || $0 == "\\" }
    guard !isFolder, let last = parts.last?.lowercased() else { return true }
    return parts.contains("__MACOSX") || last.hasPrefix(".") || last.hasPrefix("~$")
      || last == "thumbs.db" || last == "desktop.ini"
  }
}
