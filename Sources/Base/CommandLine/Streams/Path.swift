#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name of an input. The system's names are bytes: one that is not UTF-8, as archives from other
/// systems leave behind, is opened by its bytes and shown by its text.
package struct Path: Equatable, Sendable {
  /// How it is shown: bytes that are not UTF-8 as U+FFFD.
  package let text: String
  private let bytes: [UInt8]

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The name of `bytes`, none of them 0.
  package init(bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Standard input.
  package static let standardInput = Path("-")

  /// Opens it for reading, one that is relative in `folder`: a descriptor, or -1 with `errno`.
  func open(in folder: String?) -> Int32 {
    let isPlaced = folder == nil || bytes.first == UInt8(ascii: "/") || bytes.isEmpty
    let place = isPlaced ? bytes : Array("\(folder ?? "")/".utf8) + bytes
    return (place + [0]).withUnsafeBytes { name in
      guard let name = name.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
      return platformOpen(name, O_RDONLY | O_CLOEXEC)
    }
  }
}

private func platformOpen(_ name: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  open(name, flags)
}
