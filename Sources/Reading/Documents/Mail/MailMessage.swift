import Chinese

/// A mail message with the files attached to it (RFC 5322, RFC 2046), as mail programs save it: .eml.
struct MailMessage {
  /// A file in a message.
  struct File {
    /// Its name; that of the body is 正文.
    let name: String
    let bytes: [UInt8]
    /// Whether it is the body, which may only say what is attached.
    var isBody = false
  }

  /// The maximum depth of nested parts.
  private static let nestingLimit = 8
  /// How many bytes the headers of a message have at most.
  private static let headLimit = 1 << 16
  /// Headers of messages that were sent, which no archive of a page has.
  private static let signs = [
    "to", "cc", "bcc", "received", "return-path", "delivered-to", "message-id", "reply-to",
    "x-mailer",
    "x-unsent",
  ]

  /// The files, the body first.
  private(set) var files: [File] = []

  /// Whether `bytes` begin like a message that was sent.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = content(bytes)
    guard start.prefix(64).prefix(while: { $0 != UInt8(ascii: ":") }).count < 40 else {
      return false
    }
    var head = start.prefix(headLimit)
    // A line that was cut is no header.
    if head.count == headLimit, let end = head.lastIndex(of: 0x0A) { head = head[..<end] }
    guard let part = MIMEPart(head), part.headers.count > 2 else { return false }
    let headers = part.headers
    // A draft or a copy that the sender keeps may have no sign of its way. An archive of a page has From, too, as
    // the name of the program, and is one message of related parts.
    let isOfPerson =
      headers["from"]?.contains("@") ?? false && headers["subject"] != nil
      && !(headers["content-type"]?.lowercased().hasPrefix("multipart/related") ?? false)
    return isOfPerson
      || (headers["from"] ?? headers["sender"] ?? headers["subject"]) != nil
        && signs.contains { headers[$0] != nil }
  }

  /// `bytes` without white space, a byte order mark and the first line of a mailbox in front of the headers.
  private static func content(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard start.starts(with: "From ".utf8) else { return start }
    return start.drop { $0 != 0x0A }.dropFirst()
  }

  /// Reads the message in `bytes`; nil where they are none.
  init?(_ bytes: [UInt8]) {
    guard let part = MIMEPart(MailMessage.content(bytes[...])) else { return nil }
    add(part, depth: 0, isRelated: false)
    let bodies = files.filter(\.isBody)
    // Of alternatives the web page is the complete one.
    let pages = bodies.filter { $0.name.hasSuffix(".html") }
    let body = (pages.isEmpty ? bodies : pages).max { $0.bytes.count < $1.bytes.count }
    files = (body.map { [$0] } ?? []) + files.filter { !$0.isBody }
  }

  /// Adds the files in `part`; `isRelated` is whether it belongs to a page.
  private mutating func add(_ part: MIMEPart, depth: Int, isRelated: Bool) {
    let type = part.mediaType
    if type.hasPrefix("multipart/") {
      guard depth < MailMessage.nestingLimit, let boundary = part.parameter("boundary"),
        !boundary.isEmpty
      else { return }
      for inner in part.parts(boundary: boundary) {
        add(inner, depth: depth + 1, isRelated: isRelated || type == "multipart/related")
      }
      return
    }
    let content = part.content
    let isText = type == "text/plain" || type == "text/html"
    if part.fileName == nil, isText, !part.isAttachment {
      // A blank body is none.
      guard content.contains(where: { $0 > 0x20 }) else { return }
      let ending = type == "text/html" ? "html" : "txt"
      return files.append(File(name: "正文.\(ending)", bytes: content, isBody: true))
    }
    // A picture of the page, such as the sign of a sender.
    let isPicture = type.hasPrefix("image/")
    if isPicture, !part.isAttachment, isRelated || part.headers["content-id"] != nil { return }
    files.append(File(name: name(of: part), bytes: content))
  }

  /// The name of the file in `part` without folders, and unlike those of other files.
  private func name(of part: MIMEPart) -> String {
    let isMessage = part.mediaType == "message/rfc822"
    let given = part.fileName ?? (isMessage ? MIMEPart(part.content[...])?.subject : nil) ?? ""
    var name = given.split { $0 == "/" || $0 == "\\" || $0.isNewline }.last.map(String.init) ?? ""
    if name.isEmpty { name = "附件\(files.count { !$0.isBody } + 1)" }
    if isMessage, !name.lowercased().hasSuffix(".eml") { name += ".eml" }
    guard files.contains(where: { $0.name == name }) else { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let number = files.count { $0.name.hasPrefix(name[..<dot]) } + 1
    return "\(name[..<dot])（\(number)）\(name[dot...])"
  }
}

extension MIMEPart {
  /// The name under which the part was attached; nil where it has none.
  fileprivate var fileName: String? {
    let disposition = headers["content-disposition"].flatMap { HeaderParameters($0)["filename"] }
    return disposition ?? parameter("name")
  }

  fileprivate var isAttachment: Bool {
    headers["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
  }

  fileprivate var subject: String? {
    headers["subject"].map { HeaderText.withoutEncodedWords($0) }
  }
}
