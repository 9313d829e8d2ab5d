import Agencies
import Chinese
import Sheets
import Wordings

/// What the office typed about agencies into the register (登记表) of the last round.
struct TypedDecisions: Sendable {
  /// The conclusions by the ids of agencies.
  private(set) var conclusions: [String: TypedConclusion] = [:]
  private var days: [RegisterColumn: [String: CalendarDate]] = [:]
  /// What was typed that cannot be applied, a sentence each.
  private(set) var messages: [String] = []

  /// How many reports of the agencies of `list` the office has approved and sent back; nil where it decided on none.
  func decided(in list: AgencyList) -> (approved: Int, sentBack: Int)? {
    let typed = list.agencies.compactMap { conclusions[$0.id] }
    guard !typed.allSatisfy(\.isProposed) else { return nil }
    return (typed.count { $0 == .approved }, typed.count { $0 == .sentBack })
  }

  /// The decisions in `table` on the reports of the agencies of `list` on `year`. What is said to have happened on a
  /// day after `today` has not.
  init(_ table: [[String]], of list: AgencyList, year: Int, today: CalendarDate? = nil) {
    let typed = TypedDecisions.entries(.conclusion, in: table)
    for agency in list.agencies {
      guard let text = typed[agency.id] else { continue }
      conclusions[agency.id] = TypedConclusion(typed: text)
      if conclusions[agency.id] == nil { complain(of: text, typedFor: agency) }
    }
    for column in RegisterColumn.allCases where column.isOfDays {
      let typed = TypedDecisions.entries(column, in: table)
      for agency in list.agencies {
        guard let text = typed[agency.id] else { continue }
        do throws(NoDay) {
          let day = try TypedDecisions.day(text, year)
          guard column == .dueAgain || today.map({ day <= $0 }) ?? true else {
            let words = "\(column.rawValue)\(day.words(in: .chinese))尚未到"
            messages.append("\(ResultFile.agencies.title)：“\(agency.name)”的\(words)，到期以前不计。")
            continue
          }
          days[column, default: [:]][agency.id] = day
        } catch {
          messages.append(
            "\(ResultFile.agencies.title)：“\(agency.name)”的\(column.rawValue)\(error.words)，没有采用，请写成“1月25日”。"
          )
        }
      }
    }
  }

  /// The days in `column` by the ids of agencies.
  func days(_ column: RegisterColumn) -> [String: CalendarDate] { days[column] ?? [:] }

  private mutating func complain(of text: String, typedFor agency: Agency) {
    let words = TypedConclusion.allCases.map { "“\($0.rawValue)”" }.joined(separator: "、")
    messages.append(
      "\(ResultFile.agencies.title)：“\(agency.name)”的审核结论“\(text.onOneLine)”不是\(words)之一，没有采用；"
        + (text.contains { "免并撤".contains($0) } || text.range(of: "不报") != nil
          || text.range(of: "不必") != nil || text.range(of: "不需") != nil
          ? "不必报送的，请从单位名单中删去。" : "请改写为其中之一。"))
  }

  /// What was typed into `column` of the register `table`, by the ids of agencies; nothing where it is blank.
  private static func entries(_ column: RegisterColumn, in table: [[String]]) -> [String: String] {
    guard let head = table.first, let id = head.firstIndex(of: RegisterColumn.id.rawValue),
      let index = head.firstIndex(of: column.rawValue)
    else { return [:] }
    let entries = table.dropFirst().compactMap { row -> (String, String)? in
      guard row.count > max(id, index) else { return nil }
      let text = entry(row[index])
      return text.isEmpty ? nil : (plain(row[id]), text)
    }
    return Dictionary(entries) { first, _ in first }
  }

  /// A field as it was typed, without white space around it.
  static func entry(_ text: String) -> String {
    plain(text).unicodeScalars.trimmed(\.isSpace).string
  }

  /// A text without the guard that only a text file needs.
  static func plain(_ text: String) -> String { String(text.drop { $0 == "'" }) }

  /// Why a text is no day of the season.
  struct NoDay: Error {
    let words: String
  }

  /// The day that `text` names in the season of reports on `year`: one without a year is in the next. Drafts come in
  /// before that begins, and reports are corrected in the year after it.
  static func day(_ text: String, _ year: Int) throws(NoDay) -> CalendarDate {
    let day: CalendarDate?
    do throws(TypedDay.Problem) { day = try TypedDay(text).date(in: year + 1) } catch {
      throw NoDay(words: error.wording(of: text.onOneLine).chinese)
    }
    guard let day else { throw NoDay(words: "“\(text.onOneLine)”不是日期") }
    guard CalendarDate(year, 12, 1)...CalendarDate(year + 2, 12, 31) ~= day else {
      throw NoDay(words: "\(day.words(in: .chinese))不在\(year)年度报告的报送和公布期间")
    }
    return day
  }
}
