import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite struct WebArchiveTests {
  private func archive(_ parts: String..., boundary: String = "--=_next") -> String {
    let head = """
      From: <Saved by a browser>\r
      Subject: =?utf-8?B?5bm05oql?=\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="\(boundary)"\r
      \r
      This is a multi-part message in MIME format.\r
      \r

      """
    return head + parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
  }

  private func page(_ text: String) -> WebArchive.Page? {
    WebArchive.page(in: Array(text.utf8)[...])
  }

  private static let picture =
    "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"

  @Test func thePageIsTheFirstHTMLPart() {
    let text = archive(
      Self.picture,
      "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=94=\r\n=BF a=3Db</p>"
    )
    #expect(
      page(text) == .init(bytes: Array("<p>政 a=b</p>\r\n".utf8), isHTML: true, charset: "utf-8"))
    #expect(OpenedDocument(Array(text.utf8)).format == .mhtml)
  }

  @Test func base64IsRead() {
    let text = archive(
      "Content-Type: text/html\r\nContent-Transfer-Encoding: Base64\r\n\r\nPHA+5pS/\r\n5bqcPC9wPg==\r\n"
    )
    #expect(page(text) == .init(bytes: Array("<p>政府</p>".utf8), isHTML: true, charset: nil))
  }

  @Test func partsAreNested() {
    let inner =
      "Content-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain\r\n\r\n甲\r\n--b2\r\nContent-Type: text/html\r\n\r\n乙\r\n--b2--"
    #expect(page(archive(inner))?.bytes == Array("乙\r\n".utf8))
  }

  @Test func anArchiveWithoutAPageIsRefusedWithAdvice() throws {
    let bytes = Array(archive(Self.picture).utf8)
    #expect(OpenedDocument(bytes).format == .mhtml)
    let error = #expect(throws: Refusal.self) { try DocumentReader.read(OpenedDocument(bytes)) }
    #expect(error?.code == .unsupported)
  }

  @Test func theEncodingOfTheEnvelopeCounts() throws {
    let part = encoded("<p>青石鎮人民政府年度報告，比上年增加</p>", "BIG5")
    let head = Array(
      "MIME-Version: 1.0\r\nContent-Type: text/html; charset=big5\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        .utf8)
    let reading = try DocumentReader.read(OpenedDocument(head + part))
    #expect(reading.format == .mhtml)
    #expect(reading.notes.isEmpty)
    #expect(BlockOutline.lines(of: reading.document) == ["青石鎮人民政府年度報告，比上年增加"])
  }

  @Test(arguments: [
    "标题：年报\n\n正文", "Title: report\nDate: today\n\ntext", "http://example.org\n", ":\n", "一、总体情况",
  ])
  func otherTextsAreNoArchives(text: String) {
    #expect(OpenedDocument(Array(text.utf8)).format == .text)
  }

  @Test(arguments: 1...100)
  func archivesThatAreDamagedAreReadOrRefused(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    var bytes = Array(archive("Content-Type: text/html\r\n\r\n<p>正文</p>", Self.picture).utf8)
    for _ in 0..<5 {
      let index = Int(numbers.next() % UInt64(bytes.count))
      bytes[index] = UInt8(truncatingIfNeeded: numbers.next())
    }
    bytes.removeLast(Int(numbers.next() % UInt64(bytes.count)))
    let reading = try? DocumentReader.read(OpenedDocument(bytes))
    #expect(reading.map { $0.document.blocks.count < 100 } ?? true)
  }
}
