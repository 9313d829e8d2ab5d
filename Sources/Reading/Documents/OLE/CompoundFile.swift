import Records

/// What an OLE compound file is, told by the names in its directory: Word, Excel and WPS documents of
/// before OOXML, and documents of today behind a password.
struct CompoundFile {
  let bytes: [UInt8]
  private let names: Set<String>

  /// Looks at the directory of the compound file that `bytes` are.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var names = Set<String>()
    for place in stride(from: 512, through: bytes.count - 128, by: 128) {
      if let name = CompoundFile.name(in: bytes, at: place) { names.insert(name) }
    }
    self.names = names
  }

  /// What program it is of; `.ole` where it is none whose documents hold a report.
  var format: Format {
    if names.contains("WordDocument") { return .doc }
    if names.contains("Workbook") || names.contains("Book") { return .xls }
    if names.contains("MatOST") { return .wps }
    return .ole
  }

  /// Whether a password is needed to read it.
  var isEncrypted: Bool { names.contains("EncryptedPackage") || hasEncryptedText }

  /// Whether a Word document's head, which begins a sector, says that its text is encrypted.
  private var hasEncryptedText: Bool {
    guard names.contains("WordDocument") else { return false }
    return stride(from: 512, to: bytes.count - 12, by: 512).contains { place in
      guard bytes[place] == 0xEC, bytes[place + 1] == 0xA5 else { return false }
      let version = Int(bytes[place + 2]) + Int(bytes[place + 3]) << 8
      return (0xC1...0x112).contains(version) && bytes[place + 11] & 1 == 1
    }
  }

  /// The name in the directory's entry at `place`; nil where none stands there.
  private static func name(in bytes: [UInt8], at place: Int) -> String? {
    let length = Int(bytes[place + 64]) + Int(bytes[place + 65]) << 8
    guard (4...64).contains(length), length % 2 == 0, (1...5).contains(bytes[place + 66]) else {
      return nil
    }
    var name = ""
    for index in stride(from: place, to: place + length - 2, by: 2) {
      guard bytes[index + 1] == 0, (0x20..<0x7F).contains(bytes[index]) else { return nil }
      name.unicodeScalars.append(UnicodeScalar(bytes[index]))
    }
    return name
  }
}
