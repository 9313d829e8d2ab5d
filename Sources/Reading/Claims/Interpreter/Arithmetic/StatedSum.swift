import JSON

/// A number and those beside it that words give it for parts and that add up to it, so that the text itself says what it is the
/// total of. Numbers that only happen to add up, 予以公开18件，不予公开10件，无法提供8件, are none.
struct StatedSum: Sendable, Equatable {
  /// The indexes of the total and of its parts among the numbers of the paragraph.
  let total: Int
  let parts: [Int]

  /// The most parts that are looked at.
  static let mostParts = 24

  /// The sums among `numbers`, which stand in the order of the text. The parts of a part are not parts of its whole.
  static func all(in numbers: [StatedNumber]) -> [StatedSum] {
    var sums: [StatedSum] = []
    var isPart = Array(repeating: false, count: numbers.count)
    var isTotal = isPart
    for total in numbers.indices.reversed() where numbers[total].opensParts {
      let behind = numbers[(total + 1)...].indices
      guard let parts = parts(of: total, among: behind, numbers, isPart) else { continue }
      sums.append(StatedSum(total: total, parts: parts))
      isTotal[total] = true
      for part in parts { isPart[part] = true }
    }
    for total in numbers.indices where numbers[total].isTotal && !isTotal[total] {
      let before = numbers[..<total].indices.reversed()
      guard let parts = parts(of: total, among: before, numbers, isPart) else { continue }
      sums.append(StatedSum(total: total, parts: parts.reversed()))
      for part in parts { isPart[part] = true }
    }
    return sums
  }

  /// The numbers of `places`, one beside the other, that make the one at `total`; nil where none do.
  private static func parts(
    of total: Int, among places: some Collection<Int>, _ numbers: [StatedNumber], _ isPart: [Bool]
  ) -> [Int]? {
    let whole = numbers[total]
    guard !whole.value.isZero else { return nil }
    var parts: [Int] = []
    var sum = Number.zero
    for place in places.prefix(mostParts) {
      let number = numbers[place]
      guard let first = parts.first else {
        guard number.depth >= whole.depth, !isPart[place], number.value < whole.value,
          agree(number.unit, whole.unit)
        else { return nil }
        parts = [place]
        sum = number.value
        continue
      }
      guard number.depth >= numbers[first].depth else { return nil }
      // 不予公开10件（国家秘密1件、内部事务9件）, 其中国家秘密1件: parts of a part.
      if isPart[place] || number.depth > numbers[first].depth { continue }
      guard agree(number.unit, whole.unit), let next = sum + number.value else { return nil }
      parts.append(place)
      sum = next
      if sum == whole.value {
        return parts.count { !numbers[$0].value.isZero } > 1 ? parts : nil
      }
      if whole.value < sum { return nil }
    }
    return nil
  }

  /// Whether two measure words may be of one kind of thing.
  private static func agree(_ left: String, _ right: String) -> Bool {
    left == right || left.isEmpty || right.isEmpty
  }
}
