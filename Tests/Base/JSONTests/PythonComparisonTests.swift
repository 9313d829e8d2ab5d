import Foundation
import TestSupport
import Testing

@testable import JSON

/// Random texts, whole and damaged, read by our tape and by Python's json, which must agree on
/// which are JSON and on what they say.
@Suite struct PythonComparisonTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: python != nil, "needs python3"))
  func pythonReadsTheSame() throws {
    var texts = RandomTexts(seed: 11)
    let documents = (0..<6000).map { texts.document(isDamaged: $0 % 3 > 0) }
    let theirs = try readings(of: documents)
    #expect(theirs.count == documents.count)
    var refused = 0
    for (document, reading) in zip(documents, theirs) {
      #expect(reading == ours(document), "\(String(decoding: document, as: UTF8.self))")
      refused += reading == "refused" ? 1 : 0
    }
    // The test is only meaningful if both kinds were tried.
    #expect(refused > 1000 && refused < 4000)
  }

  private func ours(_ document: [UInt8]) -> String {
    var tape = Tape()
    guard (try? tape.read(document[...])) != nil else { return "refused" }
    func hex(_ text: String) -> String {
      text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    func spell(_ node: Int) -> String {
      switch tape.kind(node) {
      case .object:
        "{" + tape.children(node).map { hex(tape.key($0)) + ":" + spell($0) }.joined(separator: ",")
          + "}"
      case .array: "[" + tape.children(node).map(spell).joined(separator: ",") + "]"
      case .string: "\"" + hex(tape.string(node))
      case .number: tape.string(node)
      case .yes: "true"
      case .no: "false"
      case .null: "null"
      }
    }
    return spell(0)
  }

  /// Python's result for each document.
  private func readings(of documents: [[UInt8]]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rpt-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = documents.map { Data($0).base64EncodedString() + "\n" }.joined()
    try Data(lines.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(PythonComparisonTests.python))
    process.arguments = ["-c", script, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private let script = """
    import base64, json, sys
    class Number(str): pass
    def members(pairs):
        if len(dict(pairs)) < len(pairs): raise ValueError("duplicate")
        return dict(pairs)
    def constant(name): raise ValueError(name)
    def spell(value):
        if isinstance(value, dict):
            return "{" + ",".join(k.encode().hex() + ":" + spell(v) for k, v in value.items()) + "}"
        if isinstance(value, list): return "[" + ",".join(map(spell, value)) + "]"
        if isinstance(value, Number): return str(value)
        if isinstance(value, str): return '"' + value.encode().hex()
        return {True: "true", False: "false", None: "null"}[value]
    for line in open(sys.argv[1]):
        try:
            text = base64.b64decode(line).decode("utf-8")
            print(spell(json.loads(text, parse_int=Number, parse_float=Number,
                                   parse_constant=constant, object_pairs_hook=members)))
        except ValueError:
            print("refused")
    """
}

/// Texts of JSON, and of nearly JSON.
private struct RandomTexts {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document(isDamaged: Bool) -> [UInt8] {
    var bytes = Array(value(depth: 0).utf8)
    guard isDamaged else { return bytes }
    let strange: [UInt8] = Array(#"{}[]:,"\u0e-+.tfn "#.utf8) + [0, 9, 10, 0x1F, 0x80, 0xED, 0xFF]
    for _ in 0..<Int.random(in: 1...2, using: &generator) where !bytes.isEmpty {
      let place = bytes.indices.randomElement(using: &generator) ?? 0
      let byte = strange.randomElement(using: &generator) ?? 0
      switch count(4) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(byte, at: place)
      case 2: bytes[place] = byte
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  private mutating func count(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  private mutating func pick(_ texts: [String]) -> String { texts[count(texts.count)] }

  private mutating func value(depth: Int) -> String {
    switch count(depth > 4 ? 4 : 7) {
    case 0: pick(["null", "true", "false"])
    case 1: pick(["0", "-0", "12", "-7.50", "1e5", "1E-3", "0.0e+00", "9223372036854775808"])
    case 2, 3: string()
    case 4: "[" + list { $0.value(depth: depth + 1) } + "]"
    default: "{" + list { $0.string() + $0.space() + ":" + $0.value(depth: depth + 1) } + "}"
    }
  }

  private mutating func list(_ element: (inout RandomTexts) -> String) -> String {
    let elements = (0..<count(5)).map { _ in space() + element(&self) + space() }
    return elements.isEmpty ? space() : elements.joined(separator: ",")
  }

  private mutating func space() -> String { pick(["", "", "", " ", "\n\t", "\r "]) }

  private mutating func string() -> String {
    let parts = [
      "a", "总计", "requests", "é", "😀", "\u{7F}", #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u0041"#,
      #"\u603b"#, #"\ud83d\ude00"#, #"\ud83d"#, #"\udE00"#, #"\u0000"#, " ", "（七）", "\u{FFFF}",
    ]
    // Half of a pair makes a text that must be refused; most texts should not be.
    let usual = parts.filter { $0 != #"\ud83d"# && $0 != #"\udE00"# }
    return "\"" + (0..<count(9)).map { _ in pick(count(60) == 0 ? parts : usual) }.joined() + "\""
  }
}
