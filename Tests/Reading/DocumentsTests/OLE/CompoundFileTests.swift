import Records
import Testing
import Wordings

@testable import Documents

@Suite struct CompoundFileTests {
  private static let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// A compound file with `names` in its directory and `sector` at the start of the next sector.
  private static func file(_ names: [String], sector: [UInt8] = []) -> [UInt8] {
    var bytes = magic + [UInt8](repeating: 0, count: 504)
    for name in names {
      var entry: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
      let length = UInt8(entry.count + 2)
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = length
      entry[66] = 2
      bytes += entry
    }
    bytes += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    return bytes + sector + [UInt8](repeating: 0, count: 512 - sector.count)
  }

  @Test(arguments: [
    (["Root Entry", "WordDocument"], Format.doc), (["Root Entry", "Workbook"], .xls),
    (["Root Entry", "MatOST"], .wps), (["Root Entry", "PowerPoint Document"], .ole), ([], .ole),
  ])
  func itsDirectoryShowsItsProgram(names: [String], format: Format) {
    #expect(OpenedDocument(CompoundFileTests.file(names)).format == format)
  }

  @Test func aPasswordIsDetected() {
    let head: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x13]
    let open: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x12]
    let files = [
      CompoundFileTests.file(["WordDocument"], sector: head),
      CompoundFileTests.file(["EncryptionInfo", "EncryptedPackage"]),
    ]
    for file in files {
      let error = #expect(throws: Refusal.self) {
        try OpenedDocument(file).refuseUnconvertible()
      }
      #expect(error?.code == .encrypted)
    }
    #expect(throws: Never.self) {
      try OpenedDocument(CompoundFileTests.file(["WordDocument"], sector: open))
        .refuseUnconvertible()
    }
  }

  @Test(arguments: [8, 100, 511, 512, 600, 640, 700])
  func aTruncatedFileIsOfNoProgram(length: Int) {
    let bytes = Array(CompoundFileTests.file(["Root Entry", "WordDocument"]).prefix(length))
    #expect(CompoundFile(bytes).format == .ole)
    #expect(!CompoundFile(bytes).isEncrypted)
  }
}
