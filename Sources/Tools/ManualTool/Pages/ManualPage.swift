import CommandLine
import Records

/// A manual page with generated parts: the text between `.\" BEGIN NAME` and `.\" END NAME`.
struct ManualPage {
  private static let begin = ".\\\" BEGIN "
  private static let end = ".\\\" END "

  private let name: String
  private let text: String

  /// The page `man/NAME` and its text.
  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// Its text with each part as it should be.
  var filled: String {
    get throws(Stop) {
      var filled: [Substring] = []
      var part: Substring?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if let open = part, open == line.dropPrefix(ManualPage.end) { part = nil }
        guard part == nil else { continue }
        filled.append(line)
        guard let name = line.dropPrefix(ManualPage.begin) else { continue }
        guard let content = content(of: name) else {
          throw .usage("man/\(self.name): no part is called \(name)")
        }
        filled.append(content.dropLast())
        part = name
      }
      guard part == nil else { throw .usage("man/\(name): the part \(part ?? "") has no end") }
      return filled.joined(separator: "\n")
    }
  }

  /// The text of the part `part`; nil where there is none of this name.
  private func content(of part: Substring) -> String? {
    switch part {
    case "OPTIONS":
      let tool = Manual.tools.first { name.hasPrefix("\($0.name).") }
      return tool.map(OptionsPart.text)
    case "FORMS": return FormPart.editions
    case "NOTES": return FormPart.notes
    case "INDICATORS": return FormPart.indicators
    case "READINGS": return ReadingPart.list
    default:
      guard let blank = part.firstIndex(of: " ") else { return nil }
      let name = String(part[part.index(after: blank)...])
      switch part[..<blank] {
      case "RECORD": return RecordPart.keys(ofRecord: name)
      case "SHARED": return RecordPart.keys(ofShared: name)
      case "CODES": return CodePart.codes(name)
      case "REPAIRS": return RepairPart.items(name)
      default: return nil
      }
    }
  }
}

extension Substring {
  /// The text after `prefix`; nil where the text does not begin with it.
  fileprivate func dropPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
