import Agencies
import Letters
import Records
import Rules

/// The points of a round: what every sheet and the summary count, by the same function as the letters.
struct RoundPoints: Sendable {
  /// Whose findings belong together: a listed agency, another name, or a file that names none.
  struct Owner: Hashable, Sendable {
    /// The name of the agency, else the path of the file.
    let name: String
    let isListed: Bool
    /// Whether it is a file that names no agency.
    let isFile: Bool

    /// The owner of what is found in the file at `path`, whose report names `agency` and `year`.
    init(_ agency: String?, _ year: Int?, _ path: String, in list: AgencyList) {
      let listed = list.match(agency, year: year, path: path).agency?.name
      name = listed ?? agency ?? path
      isListed = listed != nil
      isFile = listed == nil && agency == nil
    }

    /// The owner of `report`.
    init(of report: Report, in list: AgencyList) {
      self.init(report.agency, report.year, report.source.path, in: list)
    }

    /// The owner of a file that is no report: by its name, else by the title of one that goes with a report.
    init(of failure: Failure, in list: AgencyList) {
      self.init(failure.agency(in: list)?.name, nil, failure.path, in: list)
    }

    init(listed name: String) {
      self.name = name
      isListed = true
      isFile = false
    }
  }

  private var items: [Owner: [ActionItem]] = [:]
  /// How many findings about the report of each owner are explained, and the owners with such findings about pages.
  private var explained: [Owner: Int] = [:]
  private(set) var explainedPages: Set<Owner> = []
  /// The action of each item, by the id of its root finding and of those that follow from it.
  private var actions: [String: Finding.Action] = [:]
  /// The root of each finding that follows from another.
  private var roots: [String: String] = [:]
  /// The files of each item, by the id of its root finding.
  private(set) var files: [String: [String]] = [:]

  /// The points that `findings` about reports make. What is about the office's list or its file of facts is for the
  /// office, and no point.
  init(_ findings: [Finding], in list: AgencyList) {
    let points = findings.filter {
      !$0.concern.isOwing && $0.concern != .listing && !$0.saysFactUnused
    }
    let reports = Dictionary(grouping: points) { finding in
      Owner(finding.agency, finding.year, finding.source.path, in: list)
    }
    for (owner, findings) in reports {
      let paths = findings.map(\.source.path)
      let order = Set(paths).sorted { one, two in
        paths.firstIndex(of: one) ?? 0 < paths.firstIndex(of: two) ?? 0
      }
      let items = order.flatMap { path in
        ActionItem.all(of: findings.filter { $0.source.path == path }, in: path, least: .info)
      }
      add(ActionItem.merged(items), of: owner)
      let waived = ActionItem.explained(in: findings, least: .info)
      let ofPage = waived.count(where: \.concern.isOfPublication)
      explained[owner] = waived.count - ofPage
      if ofPage > 0 { explainedPages.insert(owner) }
    }
  }

  private mutating func add(_ items: [ActionItem], of owner: Owner) {
    self.items[owner] = items
    for item in items {
      files[item.finding.id] = item.files
      for finding in [item.finding] + item.followers {
        actions[finding.id] = item.action
        if finding.id != item.finding.id { roots[finding.id] = item.finding.id }
      }
    }
  }

  /// The points of `owner`, in the order of the paper.
  func items(of owner: Owner) -> [ActionItem] { items[owner] ?? [] }

  /// The points of each agency of `list`, in its order.
  func items(in list: AgencyList) -> [(name: String, items: [ActionItem])] {
    list.agencies.map { ($0.name, items(of: Owner(listed: $0.name))) }
  }

  /// How many points of `owner` require `action`.
  func count(_ action: Finding.Action, of owner: Owner) -> Int {
    (items[owner] ?? []).count { $0.action == action }
  }

  /// How many of them are about the report itself, and not about the page on which it was published.
  func countOfReport(_ action: Finding.Action, of owner: Owner) -> Int {
    (items[owner] ?? []).count { $0.action == action && !$0.finding.concern.isOfPublication }
  }

  /// How many of them are about that page.
  func countOfPage(_ action: Finding.Action, of owner: Owner) -> Int {
    count(action, of: owner) - countOfReport(action, of: owner)
  }

  /// How many points of the listed agencies are about pages and require `action`.
  func countOfPages(_ action: Finding.Action) -> Int {
    listed.reduce(0) { $0 + countOfPage(action, of: $1) }
  }

  /// How many findings about the report of `owner` itself it has explained.
  func countExplained(of owner: Owner) -> Int { explained[owner] ?? 0 }

  private var listed: [Owner] { items.keys.filter(\.isListed) }

  /// How many points of the listed agencies require `action`.
  func count(_ action: Finding.Action) -> Int {
    listed.reduce(0) { $0 + count(action, of: $1) }
  }

  /// How many points there are about reports and pages of no listed agency.
  private var countOfOthers: Int {
    items.reduce(0) { $0 + ($1.key.isListed ? 0 : $1.value.count) }
  }

  /// That there are such points, as a sentence without its stop; nil where there are none.
  var noteOnOthers: String? {
    countOfOthers == 0 ? nil : "名单以外或者未写明单位的报告、页面另有\(countOfOthers)处"
  }

  /// The ids of the roots of all points, and of those of the listed agencies.
  var ids: Set<String> { Set(items.values.flatMap { $0.map(\.finding.id) }) }
  var idsOfListed: Set<String> {
    Set(listed.flatMap { items(of: $0).map(\.finding.id) })
  }

  /// The action of the point to which `finding` belongs; that of a note where it belongs to none.
  func action(of finding: Finding) -> Finding.Action { actions[finding.id] ?? .note }

  /// The id of the finding that is the root of the point to which `finding` belongs, where it is another.
  func root(of finding: Finding) -> String? { root(ofID: finding.id) }

  /// The same for the finding with `id`.
  func root(ofID id: String) -> String? { roots[id] }
}
