import JSON

/// A JSON value that is printed with line breaks.
indirect enum JSONTree {
  typealias Members = [(name: String, value: JSONTree)]

  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([JSONTree])
  case object(Members)

  /// An array of texts.
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map { .text($0) }) }

  /// The value as a file: one value per line, each level indented by one blank.
  var file: String { text(indent: 0) + "\n" }

  private func text(indent: Int) -> String {
    switch self {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): JSONTree.quoted(text)
    case .list(let values):
      JSONTree.block("[", values.map { $0.text(indent: indent + 1) }, "]", indent)
    case .object(let members):
      JSONTree.block(
        "{", members.map { "\(JSONTree.quoted($0.name)): \($0.value.text(indent: indent + 1))" },
        "}", indent)
    }
  }

  private static func block(
    _ open: String, _ lines: [String], _ close: String, _ indent: Int
  ) -> String {
    guard !lines.isEmpty else { return open + close }
    let margin = "\n" + String(repeating: " ", count: indent)
    return open + lines.map { "\(margin) \($0)" }.joined(separator: ",") + margin + close
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
