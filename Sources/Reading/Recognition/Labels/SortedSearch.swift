extension Array {
  /// The place of the first element that `precedes` is false of, where all that it is true of stand before
  /// the others; the end where there is none.
  func firstIndex(behind precedes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
