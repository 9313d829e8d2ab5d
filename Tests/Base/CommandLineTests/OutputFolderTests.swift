import Testing

@testable import CommandLine

@Suite struct OutputFolderTests {
  @Test(arguments: [
    ("青石区民政局", "青石区民政局"), ("青石区/民政局", "青石区_民政局"), ("a:b*c?", "a_b_c_"), ("", "_"),
    ("..", "_"), (".x", "_.x"), ("-x", "_-x"), ("甲. ", "甲"), ("a\nb", "a_b"), ("Aux.x", "_Aux.x"),
    ("com1", "_com1"),
  ])
  func aNameIsOneThatEverySystemTakes(name: String, safe: String) {
    #expect(OutputFolder.safe(name) == safe)
  }

  @Test func aLongNameIsCutBetweenCharacters() {
    let name = OutputFolder.safe(String(repeating: "青", count: 100))
    #expect(name.utf8.count == 150)
  }
}
