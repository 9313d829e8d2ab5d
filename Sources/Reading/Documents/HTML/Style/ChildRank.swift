/// Which child of its parent an element is, from 1: among all, and among those with its tag; and how
/// many there are. Nil where that is not known.
struct ChildRank: Equatable {
  var index: Int
  var indexOfType: Int?
  var count: Int?
  var countOfType: Int?
}

/// The children that an element has.
struct ChildCount {
  private(set) var all = 0
  private var byTag: [(tag: HTMLTag, count: Int)] = []

  mutating func add(_ tag: HTMLTag) {
    all += 1
    if let known = byTag.firstIndex(where: { $0.tag == tag }) {
      byTag[known].count += 1
    } else {
      byTag.append((tag, 1))
    }
  }

  /// The number of those with `tag`; nil for tags that are not told apart.
  func count(of tag: HTMLTag) -> Int? {
    tag == .other ? nil : byTag.first { $0.tag == tag }?.count ?? 0
  }
}

/// Counts the children of the open elements, where selectors ask for them.
struct ChildCounter {
  /// An element: where its name begins, and its tag, since one start tag may imply others.
  struct Parent: Hashable {
    let start: Int
    let tag: HTMLTag
  }

  /// The maximum number of elements whose children are remembered; those of further ones are not known.
  private static let limit = 1 << 16

  /// The children so far of the page's body and of each open element; empty while nothing is counted.
  private var open: [ChildCount] = []
  /// How many children elements have, as an earlier reading of the page found out.
  let totals: [Parent: ChildCount]
  private(set) var found: [Parent: ChildCount] = [:]

  init(totals: [Parent: ChildCount]) { self.totals = totals }

  var isCounting: Bool { !open.isEmpty }

  /// Begins to count, below `depth` open elements.
  mutating func begin(depth: Int) {
    if open.isEmpty { open = Array(repeating: ChildCount(), count: depth + 1) }
  }

  /// Begins anew with the children of the body.
  mutating func beginBody() {
    if open.count == 1 { open[0] = ChildCount() }
  }

  mutating func add(_ tag: HTMLTag) {
    if isCounting { open[open.count - 1].add(tag) }
  }

  mutating func push(_ tag: HTMLTag) {
    guard isCounting else { return }
    add(tag)
    open.append(ChildCount())
  }

  mutating func pop(_ parent: Parent) {
    guard open.count > 1, let children = open.popLast() else { return }
    if children.all > 0, found.count < ChildCounter.limit { found[parent] = children }
  }

  /// The rank of a next child with `tag` of `parent`, the innermost open element.
  func next(_ tag: HTMLTag, of parent: Parent?) -> ChildRank? {
    guard let children = open.last else { return nil }
    let total = parent.flatMap { totals[$0] }
    return ChildRank(
      index: children.all + 1, indexOfType: children.count(of: tag).map { $0 + 1 },
      count: total?.all, countOfType: total?.count(of: tag))
  }
}
