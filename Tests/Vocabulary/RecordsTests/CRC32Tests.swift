import Testing

@testable import Records

@Suite struct CRC32Tests {
  @Test(arguments: [("", "00000000"), ("123456789", "cbf43926"), ("1234567890123456", "1e5fcdb7")])
  func checksumIsThatOfZip(text: String, expected: String) {
    #expect(CRC32.hexadecimal(Array(text.utf8).span.bytes) == expected)
  }

  @Test func checksumGoesOnFromAnEarlierPart() {
    let bytes = Array("青石区民政局2022年政府信息公开工作年度报告".utf8)
    for cut in 0...bytes.count {
      let head = CRC32.checksum(Array(bytes[..<cut]).span.bytes)
      let whole = CRC32.checksum(Array(bytes[cut...]).span.bytes, after: head)
      #expect(whole == CRC32.checksum(bytes.span.bytes))
    }
  }
}
