/// A mail of plain text in UTF-8 (RFC 5322, RFC 2045, RFC 2047).
struct Mail {
  let bytes: [UInt8]

  /// The mail to `address` with the findings about `count` files. The same text has the same Message-ID.
  init(to address: String, about count: Int, text: [UInt8]) {
    let subject = Mail.base64(Array("年报核对：\(count) 个文件".utf8)).joined()
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
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return stride(from: 0, to: bytes.count, by: 57).map { start in
      let line = bytes[start..<min(start + 57, bytes.count)]
      return stride(from: line.startIndex, to: line.endIndex, by: 3).map { index in
        let group = line[index..<min(index + 3, line.endIndex)]
        let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        let characters = [18, 12, 6, 0].map { digits[word >> $0 & 63] }
        return String(characters.prefix(group.count + 1))
          + String(repeating: "=", count: 3 - group.count)
      }.joined()
    }
  }
}
