#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The path of an input. The system's paths are bytes: a path that is not UTF-8, such as of a file
/// unpacked from an archive of another system, is opened by its bytes and shown by its text.
package struct Path: Equatable, Sendable {
  /// The path as shown, with U+FFFD for bytes that are not UTF-8.
  package let text: String
  package let bytes: [UInt8]

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The path of `bytes`, none of which is 0.
  package init(bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Standard input.
  package static let standardInput = Path("-")

  /// What to do where no file has this path, and it is the address of a page or asks for help; nil
  /// for other paths.
  var advice: Wording? {
    if text.contains("://") || text.hasPrefix("www.") {
      return Wording(
        "这是网址，不是文件：请在浏览器中打开后另存为网页或 PDF，再读取保存的文件",
        en: "an address, not a file: open it in a browser, save the page or PDF and give that file")
    }
    guard ["help", "usage", "version", "man", "?", "/?", "/h", "帮助"].contains(text) else {
      return nil
    }
    return Wording(
      "没有这个文件：要看用法说明，请使用选项 --help", en: "no such file; for help use --help")
  }

  /// The bytes by which the system finds it; a relative path begins at `folder`, nil for the folder of the
  /// process.
  func location(in folder: String?) -> [UInt8] {
    guard let folder, bytes.first != UInt8(ascii: "/"), !bytes.isEmpty else { return bytes }
    return Array("\(folder)/".utf8) + bytes
  }

  /// Opens the file for reading; a relative path begins at `folder`. Returns a descriptor, or -1 with
  /// `errno`.
  func open(in folder: String?) -> Int32 {
    (location(in: folder) + [0]).withUnsafeBytes { name in
      guard let name = name.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
      return platformOpen(name, O_RDONLY | O_CLOEXEC)
    }
  }
}

private func platformOpen(_ name: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  open(name, flags)
}
