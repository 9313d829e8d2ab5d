import Testing

@testable import Documents

@Suite struct DrawnRowTests {
  @Test(arguments: [
    ("│规章│2│ │14│", "|规章|2| |14|"), ("┃规章║2┃", "|规章|2|"), ("├──┼──┤", ""), ("└─┴─┘", ""),
    ("│  │ │", ""),
    ("│三、本年├──┤", "|三、本年"), ("规章│2│", nil), ("—— 5", nil),
    ("──新收申请100件", nil), ("━━ 一、总体情况 ━━", nil), ("“规章”", nil),
  ])
  func verticalLinesSeparateCells(line: String, cells: String?) {
    let found = DrawnRow.cells(Array(line.utf8)[...])
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == cells)
  }

  @Test func theLinesBetweenRowsAreNoText() {
    let text = "正文\n┌──┬──┐\n│规章│2│\n├──┼──┤\n│许可│3│\n└──┴──┘\n正文"
    let document = TextReader.document(Array(text.utf8))
    #expect(BlockOutline.lines(of: document) == ["正文", "[0:规章 1:2 / 0:许可 1:3]", "正文"])
  }
}
