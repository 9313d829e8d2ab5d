/// The national form of a report's tables.
package struct Form: Hashable, Sendable {
  /// 0 for the statistics table, else the index in `Edition.all` plus 1.
  private let number: UInt8

  /// The statistics table of 2014–2018 (国办发〔2014〕32号).
  package static let statistics = Form(number: 0)

  private init(number: UInt8) { self.number = number }

  init(edition index: Int) { number = UInt8(truncatingIfNeeded: index + 1) }

  /// The form with `name` in records, such as `2021`; nil where there is none.
  package init?(rawValue name: String) {
    guard let form = Form.allCases.first(where: { $0.rawValue == name }) else { return nil }
    self = form
  }

  /// The name in records: the first year of its reports.
  package var rawValue: String { edition?.name ?? "2014" }

  // Without these, forms would be compared by their names.
  package static func == (left: Form, right: Form) -> Bool { left.number == right.number }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// The edition; nil for the statistics table.
  package var edition: Edition? { number == 0 ? nil : Edition.all[Int(number) - 1] }

  /// The notice that prescribes it.
  package var notice: String { edition?.notice ?? "国办发〔2014〕32号" }

  /// Whether its tables have `cell`.
  package func has(_ cell: Cell) -> Bool {
    number == 0 ? cell.table == .statistics : cell.editions & 1 << (number - 1) != 0
  }
}

extension Form: RawRepresentable, CaseIterable {
  /// The forms, the oldest first.
  package static var allCases: [Form] { (0...Edition.all.count).map { Form(edition: $0 - 1) } }
}
