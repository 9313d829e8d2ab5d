/// Names of which a page shows the first few: those of a list that is as long as a season's are not kept.
struct NameList: Equatable, Sendable {
  /// So that the overview is one printed page.
  private static let most = 8

  private(set) var first: [String] = []
  private(set) var count = 0

  init(_ names: [String] = []) { names.forEach { add($0) } }

  mutating func add(_ name: String) {
    count += 1
    if first.count < NameList.most { first.append(name) }
  }
}
