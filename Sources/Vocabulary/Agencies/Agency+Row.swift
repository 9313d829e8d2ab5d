extension Agency {
  /// The Chinese heads of a list of agencies.
  package static var heads: [String] { columns.map(\.chinese) }

  /// The columns without that which is a part of another one.
  private static var columns: [AgencyColumn] { AgencyColumn.allCases.filter { $0 != .phone } }

  /// The fields of its row below these heads: a list that has the row reads the same agency.
  package var row: [String] {
    Agency.columns.map { column in
      switch column {
      case .order: order?.description ?? ""
      case .id: id == name ? "" : id
      case .name: name
      case .aliases: aliases.joined(separator: "；")
      case .former: former.map { "\($0.name)@\($0.lastYear)" }.joined(separator: "；")
      case .kind: kind?.chinese ?? ""
      case .level: level?.chinese ?? ""
      case .parent: parent ?? ""
      case .rollup: isInRollup ? "是" : "否"
      case .deadline: Agency.text(of: deadline)
      case .handIn: Agency.text(of: handIn)
      case .contact, .phone: contact ?? ""
      }
    }
  }

  private static func text(of day: (month: Int, day: Int)?) -> String {
    day.map { "\(digits($0.month))-\(digits($0.day))" } ?? ""
  }

  private static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
