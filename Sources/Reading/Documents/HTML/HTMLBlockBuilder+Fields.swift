/// The list whose options are being read, and what it shows.
struct OpenSelection {
  typealias Text = (range: Range<Int>, kind: HTMLTextKind)

  /// The text of an option.
  private struct Option {
    var isSelected: Bool
    var texts: [Text] = []
  }

  /// Whether several options can be selected. Then none is unless it says so.
  let isMultiple: Bool
  /// Whether all options are shown, and not only a selected one.
  let isOpen: Bool
  private var options: [Option] = []

  init(isMultiple: Bool, isOpen: Bool) {
    (self.isMultiple, self.isOpen) = (isMultiple, isOpen)
  }

  mutating func begin(isSelected: Bool) { options.append(Option(isSelected: isSelected)) }

  mutating func append(_ range: Range<Int>, _ kind: HTMLTextKind) {
    guard !options.isEmpty else { return }
    options[options.count - 1].texts.append((range, kind))
  }

  /// The texts of the options that are shown as selected: the last selected one, the first one
  /// where none is.
  var selected: [[Text]] {
    let selected = options.filter(\.isSelected)
    if isMultiple { return selected.map(\.texts) }
    if isOpen { return selected.suffix(1).map(\.texts) }
    return (selected.last ?? options.first).map { [$0.texts] } ?? []
  }

  /// The texts of the options that are shown, but not selected.
  var unselected: [[Text]] { isOpen ? options.filter { !$0.isSelected }.map(\.texts) : [] }
}

/// Form fields in tables, whose values may be numbers of a report. Fields elsewhere belong to the
/// page around the report, except text areas, whose lines may be rows.
extension HTMLBlockBuilder {
  /// Adds the value of a field.
  mutating func addFieldValue(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !tables.isEmpty, let value = start.attribute("value", bytes) else { return }
    if let type = start.attribute("type", bytes) {
      guard !Self.isOne(of: Self.unreadTypes, type, bytes) else { return }
      let isButton = Self.isOne(of: Self.buttonTypes, type, bytes)
      guard !isButton || isOfInterest(value, bytes) else { return }
    }
    append(value, .data, bytes)
  }

  private static func isOne(
    of names: [StaticString], _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    names.contains { name in
      range.count == name.utf8CodeUnitCount
        && ByteScan.matches(name, in: bytes, at: range.lowerBound, to: range.upperBound)
    }
  }

  /// The types of fields that do not show their value, or show it as no text.
  private static var unreadTypes: [StaticString] {
    ["hidden", "checkbox", "radio", "image", "file", "password", "color", "range"]
  }

  /// The types of buttons, whose value is of interest only where it has digits.
  private static var buttonTypes: [StaticString] { ["submit", "reset", "button"] }

  /// Handles the start of a list, an option or a text area. Returns whether it is a text area that
  /// is shown.
  mutating func startField(_ start: HTMLStartTag, _ bytes: Span<UInt8>) -> Bool {
    switch start.tag {
    case .select where !tables.isEmpty && !open.isHidden:
      let isMultiple = start.attribute("multiple", bytes) != nil
      let size = start.number("size", bytes) ?? 0
      selection = OpenSelection(
        isMultiple: isMultiple, isOpen: size > 1 || isMultiple && size != 1)
    case .option where selection != nil:
      selection?.begin(isSelected: start.attribute("selected", bytes) != nil)
      if let label = start.attribute("label", bytes), !label.isEmpty {
        selection?.append(label, .data)
      }
    case .textarea: return !open.isHidden
    default: break
    }
    return false
  }

  /// Adds what the list shows that has just been closed.
  mutating func finishSelection(_ bytes: Span<UInt8>) {
    guard let list = selection else { return }
    selection = nil
    for texts in list.selected {
      if list.isMultiple { blocks.addSpace() }
      for text in texts { append(text.range, text.kind, bytes) }
    }
    for text in list.unselected.joined() {
      appendOfInterest(text.range, text.kind, .unselected, bytes)
    }
  }
}
