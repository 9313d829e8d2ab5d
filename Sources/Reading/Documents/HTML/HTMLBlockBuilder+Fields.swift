/// The list whose options are being read, and what it shows.
struct OpenSelection {
  /// The text of an option.
  private struct Option {
    var isSelected: Bool
    var texts: [(range: Range<Int>, kind: HTMLTextKind)] = []
  }

  /// Whether several options can be selected. Then none is unless it says so.
  let isMultiple: Bool
  private var options: [Option] = []

  init(isMultiple: Bool) { self.isMultiple = isMultiple }

  mutating func begin(isSelected: Bool) { options.append(Option(isSelected: isSelected)) }

  mutating func append(_ range: Range<Int>, _ kind: HTMLTextKind) {
    guard !options.isEmpty else { return }
    options[options.count - 1].texts.append((range, kind))
  }

  /// The texts of the options that are shown as selected: the last selected one, the first one
  /// where none is.
  var shown: [[(range: Range<Int>, kind: HTMLTextKind)]] {
    let selected = options.filter(\.isSelected)
    if isMultiple { return selected.map(\.texts) }
    return (selected.last ?? options.first).map { [$0.texts] } ?? []
  }
}

/// Form fields in tables, whose values may be numbers of a report. Fields elsewhere belong to the
/// page around the report.
extension HTMLBlockBuilder {
  /// Adds the value of a field.
  mutating func addFieldValue(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !tables.isEmpty, let value = start.attribute("value", bytes) else { return }
    if let type = start.attribute("type", bytes) {
      let isHidden = Self.unreadTypes.contains { name in
        type.count == name.utf8CodeUnitCount
          && ByteScan.matches(name, in: bytes, at: type.lowerBound, to: type.upperBound)
      }
      guard !isHidden else { return }
    }
    append(value, .data, bytes)
  }

  /// The types of fields that do not show their value, or show it as no text.
  private static var unreadTypes: [StaticString] {
    [
      "hidden", "checkbox", "radio", "submit", "reset", "button", "image", "file", "password",
      "color", "range",
    ]
  }

  /// Handles the start of a list, an option or a text area. Returns whether it is a text area that
  /// is shown.
  mutating func startField(_ start: HTMLStartTag, _ bytes: Span<UInt8>) -> Bool {
    switch start.tag {
    case .select where !tables.isEmpty && !open.isHidden:
      let isMultiple = start.attribute("multiple", bytes) != nil
      selection = OpenSelection(isMultiple: isMultiple)
    case .option where selection != nil:
      selection?.begin(isSelected: start.attribute("selected", bytes) != nil)
      if let label = start.attribute("label", bytes), !label.isEmpty {
        selection?.append(label, .data)
      }
    case .textarea: return !tables.isEmpty && !open.isHidden
    default: break
    }
    return false
  }

  /// Adds what the list shows that has just been closed.
  mutating func finishSelection(_ bytes: Span<UInt8>) {
    guard let shown = selection?.shown else { return }
    selection = nil
    for texts in shown {
      if shown.count > 1 { blocks.addSpace() }
      for text in texts { append(text.range, text.kind, bytes) }
    }
  }
}
