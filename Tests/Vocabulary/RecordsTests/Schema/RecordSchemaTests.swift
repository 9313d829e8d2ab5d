import JSON
import Testing

@testable import Records

/// What is encoded is what the schemas say.
@Suite struct RecordSchemaTests {
  @Test func aFullRecordHasEveryKeyInOrder() throws {
    for (schema, full, _) in FullRecords.all {
      let check = try SchemaCheck(full, schema)
      #expect(check.problems.isEmpty, "\(schema.name ?? "")")
      #expect(check.members.map(\.path) == schema.paths(), "\(schema.name ?? "")")
    }
  }

  /// `only` stands at the keys that a record may lack, and at no other.
  @Test func aMinimalRecordHasTheKeysThatAreAlwaysThere() throws {
    for (schema, _, minimal) in FullRecords.all {
      let check = try SchemaCheck(minimal, schema)
      #expect(check.problems.isEmpty, "\(schema.name ?? "")")
      for object in check.objects {
        #expect(object.names == object.always, "\(schema.name ?? "") \(object.path)")
      }
    }
  }

  @Test func theCheckFindsThatANeededKeyIsMissing() throws {
    for (schema, full, minimal) in FullRecords.all {
      for line in [full, minimal] {
        for member in try SchemaCheck(line, schema).members {
          let less = try RecordSchemaTests.line(line, without: member.node)
          let check = try SchemaCheck(less, schema)
          #expect(check.problems.isEmpty != member.isNeeded, "\(schema.name ?? "") \(member.path)")
        }
      }
    }
  }

  @Test(arguments: [
    (
      "report",
      ["type", "version", "source"] + source("source") + unit("unit")
        + ["coverage.expected", "coverage.number", "coverage.null", "coverage.absent"]
        + ["unplaced[].table", "unplaced[].row", "unplaced[].column", "unplaced[].text"]
        + ["doubts[].code", "doubts[].message", "period.text", "indicators[].label"]
        + ["at.*.table", "at.*.row", "at.*.column", "at.*.line"]
        + ["contributors[].name", "contributors[].source"] + source("contributors[].source")
        + ["missing[].id", "missing[].name"]
    ),
    ("failure", ["type", "version", "source", "source.path", "code", "message"] + unit("unit")),
    (
      "finding",
      ["type", "version", "rule", "name", "severity", "verdict", "source"]
        + source("source") + ["id", "message", "operands[].cell", "other.source"]
        + source("other.source") + ["at.*.table", "at.*.row", "at.*.column", "at.*.line"]
        + unit("unit")
    ),
    (
      "summary",
      ["type", "version", "source"] + source("source")
        + ["rules", "rules.pass", "rules.fail", "rules.review", "rules.not-assessable"]
        + ["coverage", "coverage.expected", "coverage.number", "coverage.null", "coverage.absent"]
        + ["page.source"] + source("page.source") + ["page.equal"]
    ),
    (
      "claim",
      ["type", "version", "source"] + source("source")
        + ["quote", "number", "unit", "reading", "scope", "exact"]
        + ["formulas[].formula", "formulas[].fits", "verdict"]
    ),
    (
      "change",
      ["type", "version", "from"] + source("from.source") + ["to"] + source("to.source")
        + ["kind", "status"]
    ),
    (
      "imprint",
      ["type", "version", "source"] + source("source") + ["cells", "numbers"]
        + ["section", "length", "limit", "hashes"].map { "prose.texts[].\($0)" }
        + ["amount", "percent", "fall", "number", "others[].number", "quote"].map {
          "prose.growths[].\($0)"
        }
        + ["causes[].cell", "causes[].finding"]
    ),
  ])
  func theReaderRefusesARecordWithoutOneOfThese(type: String, needed: [String]) throws {
    let (schema, full, _) = try #require(FullRecords.all.first { $0.schema.name == type })
    var reader = RecordReader()
    let refused = try SchemaCheck(full, schema).members.filter { member in
      let line = try RecordSchemaTests.line(full, without: member.node)
      return (try? reader.read(line[...])) == nil
    }
    #expect(refused.map(\.path) == needed)
  }

  private static func source(_ path: String) -> [String] {
    ["path", "format", "bytes", "crc32"].map { "\(path).\($0)" }
  }

  private static func unit(_ path: String) -> [String] { ["\(path).id", "\(path).name"] }

  @Test func madeRecordsAreValid() throws {
    var samples = Samples(seed: 16)
    for _ in 0..<20 {
      let records: [(Schema, AnyRecord)] = [
        (Report.schema, .report(samples.report())), (Finding.schema, .finding(samples.finding())),
        (Summary.schema, .summary(samples.summary())),
        (Failure.schema, .failure(samples.failure())),
        (Imprint.schema, .imprint(samples.imprint())),
      ]
      for (schema, record) in records {
        #expect(try SchemaCheck(record.line, schema).problems == [])
      }
    }
  }

  @Test(arguments: [
    (#""version":1"#, #""version":2"#), (#""table":2"#, #""table":0"#),
    (#""section":3"#, #""section":7"#), (#""rule":"T301""#, #""rule":"T3011""#),
    (#""action":"must-fix""#, #""action":"mustfix""#), (#""year":2018"#, #""year":2018.5"#),
    (#""gap":6"#, #""gap":"6""#), (#""basis":"#, #""basi":"#),
    (#""operands":["#, #""operands":[1,"#),
    (#""cell":"requests"#, #""cell":"request"#), (#""at":{"#, #""at":{"x":null,"#),
    (#""waived":"已说明""#, #""waived":true"#), (#""due":"2019-01-31""#, #""due":"2019""#),
  ])
  func aWrongValueIsFound(right: String, wrong: String) throws {
    let line = String(decoding: AnyRecord.finding(FullRecords.finding).line, as: UTF8.self)
    let damaged = line.replacing(right, with: wrong, maxReplacements: 1)
    #expect(damaged != line)
    #expect(try !SchemaCheck(Array(damaged.utf8), Finding.schema).problems.isEmpty)
  }

  /// Keys that only changes of one kind have.
  @Test func conditionsHold() throws {
    var change = FullRecords.change
    for kind in Change.Kind.allCases {
      change.kind = kind
      let check = try SchemaCheck(AnyRecord.change(change).line, Change.schema)
      #expect(check.problems.isEmpty == (kind == .finding), "\(kind)")
    }
    (change.kind, change.finding, change.rule) = (.section, nil, nil)
    for (cell, isValid) in [("sections.3", true), (nil, true), ("sections.7", false)] {
      change.cell = cell
      let check = try SchemaCheck(AnyRecord.change(change).line, Change.schema)
      #expect(check.problems.isEmpty == isValid)
    }
  }

  /// The text of `line` without the member at `left`.
  private static func line(_ line: [UInt8], without left: Int) throws -> [UInt8] {
    var tape = Tape()
    try tape.read(line[...])
    var writer = JSONWriter()
    func write(_ node: Int) {
      switch tape.kind(node) {
      case .object:
        writer.beginObject()
        for member in tape.children(node) where member != left {
          writer.key(named: tape.key(member))
          write(member)
        }
        writer.endObject()
      case .array:
        writer.beginArray()
        for element in tape.children(node) { write(element) }
        writer.endArray()
      case .string: writer.value(tape.string(node))
      default: writer.json(tape.bytes(node))
      }
    }
    write(0)
    return writer.bytes
  }
}
