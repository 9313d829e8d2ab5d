import Testing

@testable import Rules

@Suite struct FileYearTests {
  @Test(arguments: [
    ("in/民政局2021年报.pdf", 2021), ("2021/民政局.pdf", 2021), ("2021/民政局2022.pdf", 2022),
    ("收件20230131/民政局.pdf", nil), ("民政局2021-2022.pdf", nil), ("民政局1987.pdf", nil),
    ("2022.zip!年报(1).docx", 2022), ("", nil),
  ])
  func theNearestNameThatHoldsAYearTells(path: String, year: Int?) {
    #expect(FileYear.named(path) == year)
  }
}
