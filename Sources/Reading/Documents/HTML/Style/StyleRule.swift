/// A rule for one selector, with one change.
struct StyleRule {
  /// What the selector says of the element itself.
  var compound = StyleCompound()
  /// What it says of the elements around, from the inside.
  var ancestors: [Ancestor] = []
  /// That of the whole selector.
  var specificity = 0
  var change = StyleChange()

  struct Ancestor {
    let compound: StyleCompound
    /// Whether it is the parent (`>`).
    let isParent: Bool
  }

  func addDemands(to demands: inout StyleDemands) {
    for compound in [compound] + ancestors.map(\.compound) {
      for condition in compound.conditions { condition.addDemands(to: &demands) }
    }
  }

  /// Whether the elements of `open`, those around, are what the selector asks for. Each is sought from
  /// the inside, and only once: some may be missed, but none is found by mistake.
  func isWithin(_ open: OpenElements, _ bytes: Span<UInt8>) -> Bool {
    var index = open.count
    for ancestor in ancestors {
      index -= 1
      while !ancestor.isParent, let element = open.element(at: index),
        !ancestor.compound.matches(element, bytes)
      {
        index -= 1
      }
      guard let element = open.element(at: index), ancestor.compound.matches(element, bytes),
        !ancestor.isParent || open.hasAllInlineElements
      else { return false }
    }
    return true
  }
}

/// What an element must have: a tag, classes, an id, and other conditions.
struct StyleCompound {
  /// The name of the tag; empty for any.
  var tag: [UInt8] = []
  var id: [UInt8] = []
  var classes: [[UInt8]] = []
  var conditions: [StyleCondition] = []
  /// Whether it is text that the page shows before or after such an element (`::before`).
  var isGenerated = false

  /// Ids count more than classes, classes more than tags (CSS Selectors, section 17).
  var specificity: Int {
    (id.isEmpty ? 0 : 10_000) + classes.count * 100 + (tag.isEmpty ? 0 : 1)
      + conditions.reduce(0) { $0 + $1.specificity }
  }

  /// Whether the element of `names` has all of it; nil where that cannot be told.
  func matches(_ names: ElementNames, _ bytes: Span<UInt8>) -> Bool? {
    if !tag.isEmpty, !ElementNames.isSame(names.tag, tag, bytes, lowering: true) { return false }
    if !id.isEmpty {
      guard let own = names.id, ElementNames.isSame(own, id, bytes) else { return false }
    }
    let hasClasses = classes.allSatisfy { name in
      names.hasClass(bytes) { ElementNames.isSame($0, name, bytes) }
    }
    guard hasClasses, !conditions.isEmpty else { return hasClasses }
    let found = conditions.map { $0.matches(names, bytes) }
    if found.contains(false) { return false }
    return found.contains(nil) ? nil : true
  }

  /// Whether `element`, an open one, is known to match. One that the page implies has only a tag.
  func matches(_ element: OpenElements.Element, _ bytes: Span<UInt8>) -> Bool {
    if let names = element.names { return matches(names, bytes) ?? false }
    return id.isEmpty && classes.isEmpty && conditions.isEmpty
      && (tag.isEmpty || tag.elementsEqual(element.tag.rawValue.utf8))
  }
}
