extension Array {
  /// The index of the first element for which `precedes` is false; `count` where there is none. The
  /// array must be partitioned: no element for which it is false comes before one for which it is
  /// true. Takes logarithmic time.
  func partitionIndex(where precedes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
