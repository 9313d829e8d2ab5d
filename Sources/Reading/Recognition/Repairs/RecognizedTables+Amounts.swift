import Forms
import Records

/// An amount of money in a cell of the form, and the unit that its column, its row or itself states.
struct ReadAmount {
  let source: TableCell
  let table: Int
  var unit: MoneyUnit?
}

extension RecognizedTables {
  /// Converts the amounts of `row`, or all where it is nil, that have no unit of their own from `unit`, which `words`
  /// beside them state. An amount that has another one stays, with a doubt.
  mutating func convertAmounts(from unit: MoneyUnit, statedIn words: String, of row: Row? = nil) {
    for (cell, amount) in amounts.sorted(by: { $0.key < $1.key })
    where row.map({ $0 == cell.row }) ?? true {
      if let own = amount.unit {
        guard own.point != unit.point else { continue }
        doubts.append(
          LocalizedDoubt(
            .unitYuan, at: cell,
            "栏目单位为\(own.text)，“\(words)”写的是\(unit.text)，“\(amount.source.text)”按\(own.text)读取，请核对",
            en: """
              the column is in \(own.text), but “\(words)” says \(unit.text); “\(amount.source.text)” was read in \
              \(own.text): check it
              """))
      } else if unit.point == 0 {
        amounts[cell]?.unit = unit
      } else {
        remove(cell)
        assign(amount.source, to: cell, table: amount.table, unit: unit)
      }
    }
  }
}
