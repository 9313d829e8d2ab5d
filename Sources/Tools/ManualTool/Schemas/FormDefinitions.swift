import Forms

/// The definitions that the records' schemas refer to: the ids of the cells, the tables that nest them, the
/// forms.
enum FormDefinitions {
  /// A key on the way to cells; a cell itself has none below.
  private struct Branch {
    let name: String
    var below: [Branch] = []

    /// Adds the keys of a cell's id.
    mutating func add(_ keys: ArraySlice<Substring>) {
      guard let first = keys.first.map(String.init) else { return }
      let index = below.firstIndex { $0.name == first } ?? below.count
      if index == below.count { below.append(Branch(name: first)) }
      below[index].add(keys.dropFirst())
    }
  }

  /// The definitions in their order.
  static var all: JSONTree.Members {
    var root = Branch(name: "")
    for id in ids { root.add(id.split(separator: ".")[...]) }
    let shared = [
      (name: "applicants", keys: columns(of: .requests)),
      (name: "results", keys: columns(of: .disputes)),
    ]
    return [
      (
        "cell",
        .object([
          ("description", .text("The id of a cell: its path in a report.")), ("enum", .texts(ids)),
        ])
      ),
      (
        "form",
        .object([
          ("description", .text("The first year of its reports.")),
          ("enum", .texts(Form.allCases.map(\.rawValue))),
        ])
      ),
    ]
      + shared.map { name, keys in
        (name, .object(members(keys.map { Branch(name: $0) }, fewest: 1, [])))
      }
      + root.below.map { ($0.name, .object(members($0.below, fewest: 0, shared))) }
  }

  /// Each id once: those of the editions from the oldest on, then those of the statistics table.
  private static var ids: [String] {
    var seen: Set<String> = []
    return (Edition.all.flatMap(\.cells).map(\.id) + StatisticsIndicator.allCases.map(\.id))
      .filter { seen.insert($0).inserted }
  }

  /// The names of the columns of `table`.
  private static func columns(of table: Table) -> [String] {
    var seen: Set<String> = []
    return Edition.all.flatMap { $0.columns(of: table) }.map(\.column.id)
      .filter { seen.insert($0).inserted }
  }

  /// The schema of an object with `branches`; one that has the same keys as a shared definition refers to
  /// it. An object below the top is there only where it has a cell.
  private static func members(
    _ branches: [Branch], fewest: Int, _ shared: [(name: String, keys: [String])]
  ) -> JSONTree.Members {
    let properties = branches.map { branch -> (name: String, value: JSONTree) in
      guard !branch.below.isEmpty else {
        return (branch.name, .object([("type", .texts(["number", "null"]))]))
      }
      if let same = shared.first(where: { $0.keys == branch.below.map(\.name) }) {
        return (branch.name, JSONSchema.reference(to: same.name))
      }
      return (branch.name, .object(members(branch.below, fewest: 1, shared)))
    }
    return [
      ("type", .text("object")), ("minProperties", .number(fewest)),
      ("properties", .object(properties)), ("additionalProperties", .truth(false)),
    ]
  }
}
