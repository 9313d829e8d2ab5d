import Records

extension Rule {
  /// One line of `--list-rules`: code, name, severity, what it says.
  package var listing: String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(code, 6) + padded(name, 24) + padded(severity.rawValue, 9) + summary
  }

  /// What `--explain` prints: what it says in both languages, its basis, what it finds in its own
  /// failing examples, how to mend that.
  package var explanation: String {
    var lines = ["\(code) \(name) (\(severity.rawValue))", "", summary, english, ""]
    lines.append("依据：\(basis ?? "数字之间的关系，或文字本身")")
    for finding in failing.compactMap({ findings(in: $0)?.first }) {
      lines.append("例（\(finding.verdict.rawValue)）：\(finding.message)")
    }
    lines.append("怎样改：\(mend)")
    return lines.joined(separator: "\n") + "\n"
  }
}
