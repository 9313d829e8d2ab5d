import Forms
import JSON
import Records

/// The choice between readings that the words leave open.
extension ClaimInterpreter {
  /// Lets the claims of each list in the sentence choose one reading together: the one that fits most
  /// of them. A claim that does not fit it contradicts the tables, unless another reading does.
  mutating func chooseReadings() {
    defer { siblings = [] }
    var rest = siblings[...]
    while let first = rest.first {
      let kind = reading.claims[first].kind
      let count = reading.claims[first].trials.count
      let list = rest.prefix {
        reading.claims[$0].kind == kind && reading.claims[$0].trials.count == count
      }
      rest = rest.dropFirst(list.count)
      guard list.count > 1, count > 1 else { continue }
      let fits = (0..<count).map { trial in
        list.count { reading.claims[$0].trials[trial].fits }
      }
      guard let most = fits.max(), most > 0, let best = fits.firstIndex(of: most) else { continue }
      let isSure = most > 1 || list.count == most
      for index in list { reading.claims[index].choose(best, isSure: isSure) }
    }
  }

  /// Adds the numbers of the sentence that give one row two names: 不掌握2件，信息不存在1件; 商业秘密2件，个人隐私1件. Where
  /// their sum fits the row, each passes.
  mutating func addNamesOfOneRow() {
    let open = reading.claims.indices[sentenceStart...].filter { index in
      reading.claims[index].kind == .outcome && reading.claims[index].verdict != .pass
    }
    guard open.count > 1 else { return }
    for formula in reading.claims[open[0]].trials.map(\.formula) {
      let named = open.filter { index in
        reading.claims[index].trials.contains { $0.formula == formula }
      }
      guard named.count > 1, case .exact(let value) = formula.value(in: cells),
        Number.sum(named.map { reading.claims[$0].number }) == value
      else { continue }
      return named.forEach { reading.claims[$0].pass(as: formula) }
    }
  }
}
