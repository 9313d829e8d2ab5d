import Records
import Wordings

/// A document whose format is known from its content, with the archive or compound file that was
/// opened to find it. A document is opened once; readers continue from here.
package struct OpenedDocument: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    case zip(ZIPArchive)
    case flat(FlatPackage)
    /// An archive whose directory cannot be read.
    case damagedZIP([UInt8], Refusal)
    case compound(CompoundFile)
  }

  package let format: Format
  let content: Content
  /// The ending of the names of such files, by which converters know them.
  package let suffix: String

  init(_ format: Format, _ content: Content, suffix: String? = nil) {
    self.format = format
    self.content = content
    self.suffix = suffix ?? format.rawValue
  }

  package init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1 << 12)
    switch MagicBytes.format(of: head) {
    case .zip: self.init(zip: bytes)
    case .ole:
      let file = CompoundFile(bytes)
      self.init(file.format, .compound(file))
    case let format?: self.init(format, .bytes(bytes))
    case nil where ZIPDirectory.follows(head, in: bytes): self.init(zip: bytes)
    case nil:
      switch FlatDocument(bytes) {
      case .package(let package): self.init(package.isWorkbook ? .xlsx : .docx, .flat(package))
      case .converted(let format, let suffix): self.init(format, .bytes(bytes), suffix: suffix)
      case nil: self.init(.sniffed(bytes, head: head), .bytes(bytes))
      }
    }
  }

  private init(zip bytes: [UInt8]) {
    do throws(Refusal) {
      let archive = try ZIPArchive(bytes)
      self.init(archive.format, .zip(archive))
    } catch {
      self.init(.zip, .damagedZIP(bytes, error))
    }
  }

  package var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes), .damagedZIP(let bytes, _): bytes
    case .zip(let archive): archive.bytes
    case .flat(let package): package.bytes
    case .compound(let file): file.bytes
    }
  }

  /// The parts of an office document that needs no converter; nil for any other document.
  var parts: PackageParts? {
    switch content {
    case .zip(let archive): .archived(ArchivedParts(archive))
    case .flat(let package): .flat(package)
    case .bytes, .damagedZIP, .compound: nil
    }
  }

  /// Throws `encrypted` if a password protects the document: the messages of converters do not name
  /// that cause.
  package func refuseEncrypted() throws(Refusal) {
    guard case .compound(let file) = content, file.isEncrypted else { return }
    throw Refusal(
      .encrypted, "文件加了密码，请取得没有密码的文件",
      en: "the file is password-protected; obtain a version without a password")
  }
}
