import JSON

/// A mail of plain text in UTF-8 (RFC 5322, RFC 2045, RFC 2047).
struct Mail {
  let bytes: [UInt8]

  /// The mail to `address` with the findings about `count` files. The same text has the same Message-ID.
  init(to address: String, about count: Int, text: [UInt8]) {
    let subject = Mail.base64(Array("年报核对：\(count)个文件".utf8)).joined()
    let body = Mail.base64(text)
    let lines =
      [
        "To: \(address.filter { !$0.isNewline })", "Subject: =?utf-8?B?\(subject)?=",
        "Message-ID: <\(WatchState.storedName(String(decoding: text, as: UTF8.self)))@rpt-watch.invalid>",
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
      ] + body
    bytes = Array(lines.map { "\($0)\r\n" }.joined().utf8)
  }

  /// `bytes` in base64, in lines of 76 characters.
  static func base64(_ bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 57).map { start in
      String(decoding: Base64.encoded(bytes[start..<min(start + 57, bytes.count)]), as: UTF8.self)
    }
  }
}
