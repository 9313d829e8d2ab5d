import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct PathTests {
  @Test func bytesThatAreNotUTF8AreShownAsReplacementCharacters() {
    let path = Path(bytes: [0xC7, 0xE0, 0x2E, 0x61])
    #expect(path.text == "\u{FFFD}\u{FFFD}.a")
    #expect(path != Path("\u{FFFD}\u{FFFD}.a"))
  }

  #if os(Linux)
    @Test func aNameThatIsNotUTF8IsOpenedByItsBytes() throws {
      let folder = try Scratch.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let name = Array("\(folder.path)/".utf8) + [0xC7, 0xE0]
      let file = fopen(name.map { CChar(bitPattern: $0) } + [0], "w")
      fputs("text", file)
      fclose(file)
      #expect(try Input(Path(bytes: name)).bytes(limit: 10) == Array("text".utf8))
    }
  #endif

  @Test func aDashIsStandardInput() {
    #expect(Path(bytes: [0x2D]) == .standardInput)
    #expect(Path("./-") != .standardInput)
  }

  @Test func addressesAndWordsForHelpAreAnsweredWithWhatToDo() {
    #expect(Path("https://example.cn/nb.html").advice?.chinese.contains("网址") ?? false)
    #expect(Path("help").advice?.english.contains("--help") ?? false)
    #expect(Path("help.html").advice == nil)
    #expect(Path("nb/2022.html").advice == nil)
  }
}
