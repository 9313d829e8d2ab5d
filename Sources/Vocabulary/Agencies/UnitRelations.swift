import Chinese
import Records
import Wordings

/// What is wrong between the rows of a list of bodies.
enum UnitRelations {
  /// Ids and names that two rows share, parents that no row has, and circles of parents.
  static func problems(of units: [Unit]) -> [LineProblem] {
    sharedIDs(units) + sharedNames(units) + unknownParents(units) + circles(units)
  }

  private static func sharedIDs(_ units: [Unit]) -> [LineProblem] {
    var first: [String: Unit] = [:]
    return units.compactMap { unit in
      guard let other = first[unit.id] else {
        first[unit.id] = unit
        return nil
      }
      return LineProblem(
        unit.line, "“\(unit.name)”与第 \(other.line) 行“\(other.name)”的编号都是“\(unit.id)”",
        en: "“\(unit.name)” has the id “\(unit.id)” of line \(other.line), “\(other.name)”")
    }
  }

  private static func sharedNames(_ units: [Unit]) -> [LineProblem] {
    var first: [AgencyName: Unit] = [:]
    var problems: [LineProblem] = []
    for unit in units {
      for name in Set(([unit.name] + unit.aliases).compactMap { AgencyName($0) }).sorted() {
        guard let other = first[name] else {
          first[name] = unit
          continue
        }
        problems.append(
          LineProblem(
            unit.line, "“\(unit.name)”与第 \(other.line) 行“\(other.name)”共用名称或别名“\(name.text)”",
            en:
              "“\(unit.name)” shares the name or alias “\(name.text)” with line \(other.line), “\(other.name)”"
          ))
      }
    }
    return problems
  }

  private static func unknownParents(_ units: [Unit]) -> [LineProblem] {
    let ids = Set(units.map(\.id))
    return units.compactMap { unit in
      guard let parent = unit.parent, !ids.contains(parent) else { return nil }
      let nearest = units.min {
        EditDistance.between(parent, $0.id) < EditDistance.between(parent, $1.id)
      }
      let hint = nearest.map { "，最接近的是“\($0.id)”（\($0.name)）" } ?? ""
      let english = nearest.map { "; the nearest is “\($0.id)” (\($0.name))" } ?? ""
      return LineProblem(
        unit.line, "“\(unit.name)”的上级“\(parent)”不是表中任何一行的编号\(hint)",
        en: "the parent “\(parent)” of “\(unit.name)” is no row's id\(english)")
    }
  }

  /// One problem for each circle, at the first of its rows.
  private static func circles(_ units: [Unit]) -> [LineProblem] {
    let parents = Dictionary(units.map { ($0.id, $0) }) { one, _ in one }
    var told: Set<String> = []
    return units.compactMap { unit in
      var chain = [unit]
      while let parent = chain.last?.parent.flatMap({ parents[$0] }) {
        if parent.id == unit.id {
          guard told.isDisjoint(with: chain.map(\.id)) else { return nil }
          told.formUnion(chain.map(\.id))
          let names = (chain + [unit]).map { "“\($0.name)”" }.joined(separator: " → ")
          return LineProblem(unit.line, "上级成环：\(names)", en: "parents in a circle: \(names)")
        }
        // A circle that this agency only hangs on is reported at its own rows.
        guard !chain.contains(where: { $0.id == parent.id }) else { return nil }
        chain.append(parent)
      }
      return nil
    }
  }
}
