import Agencies
import Chinese
import Phrases
import Sheets
import Wordings

/// The office that sends the letters: what a small file of settings says, rows of a name and a value
/// (设置.csv).
package struct LetterOffice: Equatable, Sendable {
  /// A setting; the raw value is its name.
  package enum Key: String, CaseIterable, Sendable {
    /// The office that signs.
    case signature = "落款"
    /// How agencies are addressed, such as 你单位.
    case address = "称谓"
    case contact = "联系人"
    case phone = "联系电话"
    /// The day by which reports are to be handed in, where the list has none.
    case handIn = "报送期限"
    /// The day by which fixed reports are due.
    case dueAgain = "再报期限"
    /// Whether the circular names agencies: 是 or 否.
    case naming = "通报点名"
  }

  private var values: [Key: String] = [:]
  private var days: [Key: TypedDay] = [:]

  package init() {}

  /// Parses `bytes`, a CSV file. Throws all problems together. A row with another name in the first column is a
  /// problem, except for a header and empty rows.
  package init(_ bytes: [UInt8]) throws(FileProblems) {
    let rows: [CommaSeparated.Record]
    do throws(LineProblem) { rows = try CommaSeparated(bytes).rows } catch {
      throw FileProblems([error])
    }
    var problems: [LineProblem] = []
    for row in rows {
      let fields = row.fields.map { $0.unicodeScalars.trimmed(\.isSpace).string }
      guard let name = fields.first, !name.isEmpty, name != "设置", name != "项目" else { continue }
      let value = fields.dropFirst().first ?? ""
      guard let key = Key(rawValue: name) else {
        problems.append(LetterOffice.unknown(name, row.line))
        continue
      }
      if values[key] != nil { problems.append(LetterOffice.repeated(name, row.line)) }
      guard !value.isEmpty else { continue }
      values[key] = value
      if key == .naming, TruthWord.words[value.lowercased()] == nil {
        problems.append(LetterOffice.noTruth(value, row.line))
      }
      guard key == .dueAgain || key == .handIn else { continue }
      do throws(TypedDay.Problem) { days[key] = try TypedDay(value) } catch {
        problems.append(LetterOffice.noDay(error.wording(of: value), row.line))
      }
    }
    guard problems.isEmpty else { throw FileProblems(problems) }
  }

  /// The value of `key`; nil where there is none.
  package subscript(key: Key) -> String? { values[key] }

  /// The day by which fixed reports on `year` are due; one typed without a year is in the next.
  package func dueAgain(ofReportsOn year: Int?) -> CalendarDate? {
    guard let day = days[.dueAgain], let known = day.year ?? year.map({ $0 + 1 }) else {
      return nil
    }
    return day.date(in: known)
  }

  /// The day by which the report of `agency` on `year` is to be handed in: that of the list, else that of the settings;
  /// nil where neither has one.
  package func handInDay(of agency: Agency?, reportOn year: Int?) -> CalendarDate? {
    let typed = days[.handIn]
    guard let (month, day) = agency?.handIn ?? typed.map({ ($0.month, $0.day) }) else { return nil }
    if agency?.handIn == nil, let known = typed?.year { return typed?.date(in: known) }
    // Drafts are collected from December on.
    return year.map { CalendarDate(month == 12 ? $0 : $0 + 1, month, day) }
  }

  /// Whom to ask; nil where the settings name neither a person nor a number.
  func contactLine(_ phrases: Phrasebook) -> String? {
    let parts = [
      self[.contact].map { phrases.says("联系人：\($0)", en: "Contact: \($0)") },
      self[.phone].map { phrases.says("联系电话：\($0)", en: "Phone: \($0)") },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: phrases.comma) + phrases.says("。", en: ".")
  }

  /// Whether the circular names agencies.
  package var namesAgencies: Bool {
    self[.naming].flatMap { TruthWord.words[$0.lowercased()] } ?? false
  }

  private static func unknown(_ name: String, _ line: Int) -> LineProblem {
    let names = Key.allCases.map(\.rawValue)
    let hint = Wording(nearest: EditDistance.nearest(to: name, in: names))
    let all = names.joined(separator: "、")
    return LineProblem(
      line, "没有“\(name)”这一设置项\(hint.chinese)；设置项有\(all)",
      en: "unknown setting “\(name)”\(hint.english); there are \(all)")
  }

  private static func repeated(_ name: String, _ line: Int) -> LineProblem {
    LineProblem(line, "设置项“\(name)”重复", en: "setting “\(name)” is repeated")
  }

  private static func noTruth(_ value: String, _ line: Int) -> LineProblem {
    LineProblem(line, "“\(value)”应为“是”或者“否”", en: "“\(value)” must be 是 or 否")
  }

  private static func noDay(_ problem: Wording, _ line: Int) -> LineProblem {
    LineProblem(
      line, "\(problem.chinese)，请填写为2024-01-31或1月31日",
      en: "\(problem.english); write it like 2024-01-31")
  }
}
