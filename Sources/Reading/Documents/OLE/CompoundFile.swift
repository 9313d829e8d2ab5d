import Records

/// An OLE compound file, whose directory names show what it is: a legacy Word, Excel or WPS
/// document, or an encrypted OOXML document.
struct CompoundFile {
  let bytes: [UInt8]
  private let entryNames: Set<String>

  /// Reads the names in the directory of the compound file `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var names = Set<String>()
    for offset in stride(from: 512, through: bytes.count - 128, by: 128) {
      if let name = CompoundFile.name(in: bytes, at: offset) { names.insert(name) }
    }
    entryNames = names
  }

  /// The format by the program that wrote it; `.ole` if its documents cannot be reports.
  var format: Format {
    if entryNames.contains("WordDocument") { return .doc }
    if entryNames.contains("Workbook") || entryNames.contains("Book") { return .xls }
    if entryNames.contains("MatOST") { return .wps }
    return .ole
  }

  /// Whether the document needs a password.
  var isEncrypted: Bool { entryNames.contains("EncryptedPackage") || hasEncryptedText }

  /// Whether the header of a Word document (FIB), at the start of a sector, has its encryption flag
  /// set.
  private var hasEncryptedText: Bool {
    guard entryNames.contains("WordDocument") else { return false }
    return stride(from: 512, to: bytes.count - 12, by: 512).contains { offset in
      guard bytes[offset] == 0xEC, bytes[offset + 1] == 0xA5 else { return false }
      let version = Int(bytes[offset + 2]) + Int(bytes[offset + 3]) << 8
      return (0xC1...0x112).contains(version) && bytes[offset + 11] & 1 == 1
    }
  }

  /// The name in the directory entry at `offset`; nil if there is no entry.
  private static func name(in bytes: [UInt8], at offset: Int) -> String? {
    let length = Int(bytes[offset + 64]) + Int(bytes[offset + 65]) << 8
    guard (4...64).contains(length), length % 2 == 0, (1...5).contains(bytes[offset + 66]) else {
      return nil
    }
    var name = ""
    for index in stride(from: offset, to: offset + length - 2, by: 2) {
      guard bytes[index + 1] == 0, (0x20..<0x7F).contains(bytes[index]) else { return nil }
      name.unicodeScalars.append(UnicodeScalar(bytes[index]))
    }
    return name
  }
}
