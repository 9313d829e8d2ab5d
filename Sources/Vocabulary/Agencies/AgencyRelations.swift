import Chinese
import Records
import Wordings

/// The problems between rows of a list of agencies.
enum AgencyRelations {
  /// Ids and names that two rows share, unknown parents, and cycles of parents.
  static func problems(of agencies: [Agency]) -> [LineProblem] {
    sharedIDs(agencies) + sharedNames(agencies) + unknownParents(agencies) + cycles(agencies)
  }

  private static func sharedIDs(_ agencies: [Agency]) -> [LineProblem] {
    var first: [String: Agency] = [:]
    return agencies.compactMap { agency in
      guard let other = first[agency.id] else {
        first[agency.id] = agency
        return nil
      }
      return LineProblem(
        agency.line, "“\(agency.name)”与第\(other.line)行“\(other.name)”的编号都是“\(agency.id)”",
        en: "“\(agency.name)” has the id “\(agency.id)” of line \(other.line), “\(other.name)”")
    }
  }

  private static func sharedNames(_ agencies: [Agency]) -> [LineProblem] {
    var first: [AgencyName: Agency] = [:]
    var problems: [LineProblem] = []
    for agency in agencies {
      for name in Set(([agency.name] + agency.aliases).compactMap { AgencyName($0) }).sorted() {
        guard let other = first[name] else {
          first[name] = agency
          continue
        }
        problems.append(
          LineProblem(
            agency.line, "“\(agency.name)”与第\(other.line)行“\(other.name)”共用名称或别名“\(name.text)”",
            en:
              "“\(agency.name)” shares the name or alias “\(name.text)” with line \(other.line), “\(other.name)”"
          ))
      }
    }
    return problems
  }

  private static func unknownParents(_ agencies: [Agency]) -> [LineProblem] {
    let ids = Set(agencies.map(\.id))
    return agencies.compactMap { agency in
      guard let parent = agency.parent, !ids.contains(parent) else { return nil }
      let nearest = agencies.min {
        EditDistance.between(parent, $0.id) < EditDistance.between(parent, $1.id)
      }
      let hint = nearest.map { "，最接近的是“\($0.id)”（\($0.name)）" } ?? ""
      let english = nearest.map { "; the closest match is “\($0.id)” (\($0.name))" } ?? ""
      return LineProblem(
        agency.line, "“\(agency.name)”的上级“\(parent)”不是表中任何一行的编号\(hint)",
        en: "the parent “\(parent)” of “\(agency.name)” is not the id of any row\(english)")
    }
  }

  /// One problem for each cycle, at the first of its rows.
  private static func cycles(_ agencies: [Agency]) -> [LineProblem] {
    let parents = Dictionary(agencies.map { ($0.id, $0) }) { one, _ in one }
    var reported: Set<String> = []
    return agencies.compactMap { agency in
      var chain = [agency]
      while let parent = chain.last?.parent.flatMap({ parents[$0] }) {
        if parent.id == agency.id {
          guard reported.isDisjoint(with: chain.map(\.id)) else { return nil }
          reported.formUnion(chain.map(\.id))
          let names = (chain + [agency]).map { "“\($0.name)”" }.joined(separator: " → ")
          return LineProblem(agency.line, "上级成环：\(names)", en: "cycle of parents: \(names)")
        }
        // The agency is not part of the cycle that its ancestors form, which is reported at their rows.
        guard !chain.contains(where: { $0.id == parent.id }) else { return nil }
        chain.append(parent)
      }
      return nil
    }
  }
}
