import Foundation
import JSON
import Records
import Testing

@testable import ManualTool

@Suite struct JSONSchemaTests {
  private func object(_ file: String) throws -> [String: Any] {
    let text = try #require(JSONSchema.files.first { $0.name == file }?.text)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func definitions(_ file: String) throws -> Set<String> {
    Set(try #require(try object(file)["$defs"] as? [String: Any]).keys)
  }

  @Test func aTreeIsPrintedAValueALine() {
    let tree = JSONTree.object([
      ("a", .list([.number(1), .null, .truth(true)])), ("b", .object([])), ("c", .list([])),
      ("d", .text("\"文\\n")),
    ])
    #expect(
      tree.file == """
        {
         "a": [
          1,
          null,
          true
         ],
         "b": {},
         "c": [],
         "d": "\\"文\\\\n"
        }

        """)
  }

  @Test(arguments: [
    (SchemaKind.text, #""type":"string""#),
    (.whole(from: 1), #""type":"integer","minimum":1"#),
    (.number(from: 0, to: 1).orNull, #""type":["number","null"],"minimum":0,"maximum":1"#),
    (.truth, #""type":"boolean""#),
    (.pattern("^a$", name: "a").orNull, #""type":["string","null"],"pattern":"^a$""#),
    (.word([SchemaWord("a", heading: "甲")]).orNull, #""enum":["a",null]"#),
    (.constantNumber(1), #""const":1"#),
    (.list(.text), #""type":"array","items":{"type":"string"}"#),
    (.reference("cell", name: "cell"), ##""$ref":"#/$defs/cell""##),
    (
      .reference("cell", name: "cell").orNull,
      ##""anyOf":[{"$ref":"#/$defs/cell"},{"type":"null"}]"##
    ),
    (.either([.number(), .text]).orNull, #""type":["number","string","null"]"#),
    (
      .map(keys: .constant("a"), values: .truth),
      #""type":"object","propertyNames":{"const":"a"},"additionalProperties":{"type":"boolean"}"#
    ),
  ])
  func aKindIsASchema(kind: SchemaKind, members: String) {
    let schema = Schema([SchemaKey("k", kind, "m", only: "sometimes")])
    let printed = JSONTree.object(schema.members).file
      .replacing(/\n */, with: "").replacing("\": ", with: "\":")
    #expect(
      printed == #"{"type":"object","properties":{"k":{"description":"m","# + members
        + #"}},"required":[],"additionalProperties":false}"#)
  }

  @Test func aFileHasTheDefinitionsThatItNeeds() throws {
    #expect(try definitions("summary.json").isEmpty)
    #expect(try definitions("finding.json") == ["cell"])
    #expect(try definitions("report.json").contains("applicants"))
    let types = RecordSchemas.all.compactMap(\.name)
    #expect(try definitions("record.json").isSuperset(of: types.map { "\($0)-record" }))
    #expect(JSONSchema.files.map(\.name) == types.map { "\($0).json" } + ["record.json"])
  }

  @Test func conditionsAreThere() throws {
    let together = try object("report.json")["dependentRequired"] as? [String: [String]]
    #expect(
      together == [
        "contributors": ["missing"], "missing": ["contributors"], "indicators": ["legacy"],
        "legacy": ["indicators"],
      ])
    let choices = try #require(try object("change.json")["allOf"] as? [[String: Any]])
    #expect(
      choices.map { Set($0.keys) } == [["if", "then", "else"], ["if", "then"], ["if", "then"]])
  }
}
