extension String {
  /// The text on one line: its lines without blanks around them, divided by “；” where no mark ends them.
  package var onOneLine: String {
    guard contains(where: \.isNewline) else { return self }
    return split(whereSeparator: \.isNewline).reduce(into: "") { text, line in
      let line = line.unicodeScalars.trimmed { $0.properties.isWhitespace }.string
      guard !line.isEmpty else { return }
      if let last = text.last, !"，。；：、！？,;:!?".contains(last) { text += "；" }
      text += line
    }
  }
}
