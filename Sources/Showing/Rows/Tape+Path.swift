import JSON

extension Tape {
  /// The value at `path` below `object`; nil where there is none.
  func node(at path: [StaticString], below object: Int = 0) -> Int? {
    guard !path.isEmpty else { return nil }
    var node = object
    for name in path {
      guard kind(node) == .object, let member = member(name, of: node) else { return nil }
      node = member
    }
    return node
  }

  private func member(_ name: StaticString, of object: Int) -> Int? {
    var member = object + 1
    let end = next(object)
    while member < end {
      if isKey(name, member) { return member }
      member = next(member)
    }
    return nil
  }
}
