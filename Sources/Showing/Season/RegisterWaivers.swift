import Agencies
import Checking
import Records
import Wordings

/// The findings that the office has marked 经核实无误 in the findings register of the last round (问题台账).
struct RegisterWaivers: Sendable {
  /// Nil without a register.
  private(set) var waivers: Waivers?
  /// What the office should know: marks that are not applied, a sentence each.
  private(set) var messages: [String] = []

  init(_ input: RoundInput, year: Int) {
    guard let register = input.former?.register, !register.isEmpty, let today = input.today else {
      return
    }
    let bytes = SheetTable(rows: register.map { row in row.map { .init(typed: $0) } }).csv
    let name = ResultFile.register.rawValue
    do throws(FileProblems) {
      let list = try WaiverList(marksIn: bytes)
      messages += (list.problems + list.unfounded).map { problem in
        let line = problem.line.map { "第\($0)行" } ?? ""
        return "\(name)\(line)：\(problem.message.chinese)，这一行的标记没有采用。"
      }
      waivers = Waivers(
        list.waivers, from: Source(path: name, format: list.format, of: bytes),
        today: today.words(in: .english), year: year, agencies: input.agencies)
    } catch {
      messages += error.all.map { "\(name)：\($0.message.chinese)，其中的标记都没有采用。" }
    }
  }
}
