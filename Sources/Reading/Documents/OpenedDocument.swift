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

    var bytes: [UInt8] {
      switch self {
      case .bytes(let bytes), .damagedZIP(let bytes, _): bytes
      case .zip(let archive): archive.bytes
      case .flat(let package): package.bytes
      case .compound(let file): file.bytes
      }
    }
  }

  package let format: Format
  let content: Content
  /// All bytes of the file, with those before the document.
  package private(set) var file: [UInt8]
  /// The ending of the names of such files, by which converters know them.
  package let suffix: String

  init(_ format: Format, _ content: Content, suffix: String? = nil) {
    self.format = format
    self.content = content
    self.suffix = suffix ?? format.rawValue
    file = content.bytes
  }

  /// Opens the document in `bytes`, a whole file.
  package init(_ bytes: [UInt8]) {
    self.init(bytes, mayHavePreamble: true)
  }

  private init(_ bytes: [UInt8], mayHavePreamble: Bool) {
    let head = bytes.prefix(1 << 12)
    switch MagicBytes.format(of: head) {
    case .zip: self.init(zip: bytes)
    case .ole:
      let file = CompoundFile(bytes)
      self.init(file.format, .compound(file))
    case let format?: self.init(format, .bytes(bytes))
    case nil where ZIPDirectory.follows(head, in: bytes): self.init(zip: bytes)
    case nil:
      if mayHavePreamble, let start = Preamble.end(in: bytes) {
        self.init(Array(bytes[start...]), mayHavePreamble: false)
        file = bytes
        return
      }
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

  /// The bytes of the document.
  package var bytes: [UInt8] { content.bytes }

  /// The parts of an office document that needs no converter; nil for any other document.
  var parts: PackageParts? {
    switch content {
    case .zip(let archive): .archived(ArchivedParts(archive))
    case .flat(let package): .flat(package)
    case .bytes, .damagedZIP, .compound: nil
    }
  }

  /// Throws `encrypted` if a password protects the document, `unsupported` if it is a package of the
  /// unified office format 2.0: the messages of converters do not name these causes.
  package func refuseUnconvertible() throws(Refusal) {
    switch content {
    case .compound(let file) where file.isEncrypted:
      throw Refusal(
        .encrypted, "文件加了密码，请取得没有密码的文件",
        en: "the file is password-protected; obtain a version without a password")
    case .zip where format == .uot:
      throw Refusal(
        .unsupported, "标文通（UOF）2.0文件，请在WPS等办公软件中另存为Word（.docx）再交",
        en: "unified office format (UOF) 2.0; save it as Word (.docx) in an office program")
    default: break
    }
  }
}
