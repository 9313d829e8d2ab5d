import Agencies
import Rules
import Wordings

/// What the office should know of the days that it set: those after the day by which the reports must be published, and
/// those that may be meant otherwise.
struct DeadlineRemarks {
  private(set) var messages: [String] = []

  private let agencies: [Agency]
  private let settings: CheckSettings
  private let year: Int

  init(_ input: RoundInput, year: Int, _ decisions: TypedDecisions) {
    agencies = input.agencies.agencies
    settings = RoundJudgement.settings(input)
    self.year = year
    addEarly(input.agencies.nameOfDeadlines)
    let general = input.office.dueAgain(ofReportsOn: year)
    let handIn = input.handInDays(year)
    addLate("报送期限") { handIn[$0.id] }
    addLate("再报期限") { decisions.days(.dueAgain)[$0.id] ?? general }
  }

  /// Deadlines of the list before those of the law: their column may be meant as the day for handing in. `name` is what
  /// the list calls it.
  private mutating func addEarly(_ name: String?) {
    guard let name, !DeadlineRemarks.clear.contains(name) else { return }
    let early = agencies.filter { agency in
      var lawful = agency
      lawful.deadline = nil
      return settings.due(of: agency, year: year) < settings.due(of: lawful, year: year)
    }
    guard !early.isEmpty else { return }
    let examples = DeadlineRemarks.listed(
      early.map { "\($0.name)，\(settings.due(of: $0, year: year).words(in: .chinese))" })
    messages.append(
      """
      单位名单的“\(name)”是公布报告的期限，有\(early.count)家早于法定期限（\(examples)），按它核对是否逾期公布；\
      如果是向办公室报送的期限，请把列名改为“报送期限”，确是公布期限的，改为“公布期限”。
      """)
  }

  /// The names of the column that say what it is.
  private static let clear = ["公布期限", "发布期限", "公布截止", "发布截止"]

  /// The days called `name` that are after the deadline.
  private mutating func addLate(_ name: String, _ day: (Agency) -> CalendarDate?) {
    let late = agencies.compactMap { agency -> String? in
      let due = settings.due(of: agency, year: year)
      guard let day = day(agency), day > due else { return nil }
      return
        "\(agency.name)，\(name)\(day.words(in: .chinese))，公布期限\(due.words(in: .chinese))"
    }
    guard !late.isEmpty else { return }
    messages.append(
      "\(name)晚于公布期限的有\(late.count)家（\(DeadlineRemarks.listed(late))），请核实。")
  }

  /// The first three of `texts`.
  private static func listed(_ texts: [String]) -> String {
    texts.prefix(3).joined(separator: "；") + (texts.count > 3 ? "等" : "")
  }
}
