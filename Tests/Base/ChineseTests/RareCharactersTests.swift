import Testing

@testable import Chinese

@Suite struct RareCharactersTests {
  @Test(
    arguments: [
      ("", []), ("一、“总体”情况（39件）…—", []), ("①３\u{FEFF}\u{200B}\u{A0}\u{85}\t\n", []),
      ("𠀀é𠀀", .accented),
      ("⽂件", .radicals), ("\u{F90A}额", .radicals), ("bào\u{2}", [.accented, .nonprinting]),
      ("\u{AD}", .nonprinting), ("\u{96}3", .nonprinting), ("3\u{7F}", .nonprinting),
      ("一\u{202E}", .nonprinting), ("2\u{2064}3", .nonprinting),
      ("\u{2062}⼀ǎ", [.radicals, .nonprinting, .accented]),
    ] as [(String, RareCharacters)])
  func kindsAreFound(text: String, kinds: RareCharacters) {
    #expect(RareCharacters(in: text) == kinds)
  }
}
