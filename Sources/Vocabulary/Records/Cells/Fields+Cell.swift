import Forms
import JSON
import Wordings

extension Fields {
  /// The cell whose id is the value of the member `name`.
  mutating func optionalCell(_ name: StaticString) throws(Refusal) -> Cell? {
    guard let node = try optionalValue(name, .string) else { return nil }
    guard let cell = Cell(id: tape.string(node)) else {
      throw tape.wrong(
        name, node, should: Wording("本版本知道的单元格", en: "a cell that this version knows"))
    }
    return cell
  }

  mutating func cell(_ name: StaticString) throws(Refusal) -> Cell {
    guard let cell = try optionalCell(name) else { throw missing(name) }
    return cell
  }
}
