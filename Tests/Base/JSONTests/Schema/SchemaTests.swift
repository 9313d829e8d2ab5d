import Testing

@testable import JSON

@Suite struct SchemaTests {
  private static let inner = Schema([
    SchemaKey("path", .text, "m", heading: "文件"), SchemaKey("line", .whole(from: 1), "m"),
  ])
  private static let schema = Schema([
    SchemaKey("source", .object(inner), "m"), SchemaKey("other", .object(inner).orNull, "m"),
    SchemaKey("list", .list(.object(inner)), "m"),
    SchemaKey("word", .word(["a", "b"]).orNull, "m", only: "sometimes"),
  ])

  @Test func aPathLeadsThroughObjects() {
    let keys = SchemaTests.schema.keys(along: ["source", "path"])
    #expect(keys?.map { "\($0.name)" } == ["source", "path"])
    #expect(keys?.last?.heading == "文件")
    #expect(SchemaTests.schema.keys(along: ["other", "line"])?.count == 2)
  }

  @Test func aPathThatLeadsNowhereHasNoKeys() {
    for path: [StaticString] in [
      ["sourc"], ["source", "paths"], ["word", "a"], ["list", "path"],
    ] {
      #expect(SchemaTests.schema.keys(along: path) == nil)
    }
  }

  @Test func aKeyIsFoundByItsWholeName() {
    #expect(SchemaTests.schema["word"]?.only == "sometimes")
    #expect(SchemaTests.schema["wor"] == nil && SchemaTests.schema["words"] == nil)
  }

  @Test func onlyAnObjectHasASchema() {
    #expect(SchemaKind.object(SchemaTests.inner).orNull.schema?.keys.count == 2)
    #expect(SchemaKind.list(.object(SchemaTests.inner)).schema == nil)
  }

  @Test func wordsAreThoseOfAClosedList() {
    #expect(SchemaTests.schema["word"]?.kind.words.map(\.text) == ["a", "b"])
    #expect(SchemaKind.word([SchemaWord("a", heading: "甲")]).words.map(\.heading) == ["甲"])
    #expect(SchemaKind.text.words.isEmpty)
  }
}
