import JSON
import Records
import Rules
import Wordings

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and review tools show. The parts of the document, in
/// order: `head`, each `result`, `foot`.
struct SARIFLog: Sendable {
  private let rules: [Rule]
  /// The indexes of the rules by their codes.
  private let indexes: [String: Int]
  private let language: Language
  private var isFirst = true
  private var failures: [Failure] = []

  /// `rules` are those that are applied. All texts but the rules' short descriptions are in `language`.
  init(_ rules: [Rule], language: Language = .chinese) {
    self.rules = rules
    self.language = language
    indexes = Dictionary(
      zip(rules.map(\.code), rules.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The beginning: the tool with its `version` and rules.
  func head(version: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("$schema")
    json.value("https://json.schemastore.org/sarif-2.1.0.json")
    json.key("version")
    json.value("2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.key("name")
    json.value("rpt-check")
    json.key("version")
    json.value(version)
    json.key("rules")
    json.beginArray()
    for rule in rules { rule.describe(to: &json, language) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.key("results")
    json.beginArray()
    return json.bytes
  }

  /// A result.
  mutating func result(_ finding: Finding) -> [UInt8] {
    var json = JSONWriter()
    finding.write(to: &json, ruleIndex: indexes[finding.rule])
    defer { isFirst = false }
    return (isFirst ? [] : [UInt8(ascii: ",")]) + json.bytes
  }

  /// Adds an input that could not be read.
  mutating func add(_ failure: Failure) { failures.append(failure) }

  /// The end, with what could not be read. `hasFailed`: whether the run is incomplete.
  func foot(hasFailed: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    json.beginObject()
    json.key("executionSuccessful")
    json.value(!hasFailed)
    json.key("toolExecutionNotifications")
    json.beginArray()
    for failure in failures { failure.write(to: &json) }
    json.endArray()
    json.endObject()
    json.endArray()
    return Array("],\"invocations\":".utf8) + json.bytes + Array("}]}\n".utf8)
  }
}

extension Rule {
  fileprivate func describe(to json: inout JSONWriter, _ language: Language) {
    json.beginObject()
    json.key("id")
    json.value(code)
    json.key("name")
    json.value(name)
    json.text("shortDescription", summary.english)
    json.text("fullDescription", summary.text(language))
    json.text("help", fix.text(language))
    json.key("defaultConfiguration")
    json.beginObject()
    json.key("level")
    json.value(severity.sarifLevel)
    json.endObject()
    json.endObject()
  }
}

extension Finding {
  fileprivate func write(to json: inout JSONWriter, ruleIndex: Int?) {
    json.beginObject()
    json.key("ruleId")
    json.value(rule)
    if let ruleIndex {
      json.key("ruleIndex")
      json.value(ruleIndex)
    }
    json.key("kind")
    json.value(verdict == .fail ? "fail" : verdict == .review ? "review" : "open")
    json.key("level")
    // Only what fails has a level (section 3.27.10).
    json.value(verdict == .fail ? severity.sarifLevel : "none")
    json.text("message", message)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.artifact(source.path)
    if let label {
      json.key("logicalLocations")
      json.beginArray()
      json.beginObject()
      json.key("name")
      json.value(label)
      if let cell {
        json.key("fullyQualifiedName")
        json.value(cell.id)
      }
      json.endObject()
      json.endArray()
    }
    json.endObject()
    json.endArray()
    json.key("partialFingerprints")
    json.beginObject()
    json.key("findingId/v1")
    json.value(id)
    json.endObject()
    if let waived {
      json.key("suppressions")
      json.beginArray()
      json.beginObject()
      json.key("kind")
      json.value("external")
      json.key("justification")
      json.value(waived)
      json.endObject()
      json.endArray()
    }
    json.key("properties")
    json.beginObject()
    json.key("agency")
    json.value(agency)
    json.key("year")
    json.value(year)
    json.key("action")
    json.value(action.rawValue)
    json.endObject()
    json.endObject()
  }
}

extension Failure {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("level")
    json.value("error")
    json.text("message", message)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.artifact(path)
    json.endObject()
    json.endArray()
    json.endObject()
  }
}

extension Finding.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension JSONWriter {
  /// A member of SARIF's type multiformatMessageString.
  fileprivate mutating func text(_ name: StaticString, _ text: String) {
    key(name)
    beginObject()
    key("text")
    value(text)
    endObject()
  }

  /// The location of a document: its path as a relative URI.
  fileprivate mutating func artifact(_ path: String) {
    key("physicalLocation")
    beginObject()
    key("artifactLocation")
    beginObject()
    key("uri")
    value(path.uri)
    endObject()
    endObject()
  }
}

extension String {
  /// The path as a URI (RFC 3986): all bytes but unreserved ones and slashes are percent-encoded.
  fileprivate var uri: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.append(byte)
      default: uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}
