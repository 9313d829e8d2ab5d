import Agencies
import Checking
import Chinese
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
    // Each row on one line: the number of a line is that of its row.
    let rows = register.map { row in
      row.map { SheetTable.Field(typed: FilledSheet.withoutOrigins($0).onOneLine) }
    }
    let bytes = SheetTable(rows: rows).csv
    let (name, title) = (ResultFile.register.rawValue, ResultFile.register.title)
    let unnamed = (input.former?.found ?? []).compactMap(\.finding).filter { $0.agency == nil }
    do throws(FileProblems) {
      let list = try WaiverList(marksIn: bytes, ofUnnamed: Set(unnamed.map(\.id)))
      messages += list.waivers.filter(\.isOwing).map { waiver in
        """
        \(title)：“\(waiver.agency ?? "")”的未报不能标为“经核实无误”，标记没有采用；不必报送的，请从单位名单中删去，\
        已经合并的，写入接收单位的“原名”。
        """
      }
      messages += (list.problems + list.unfounded + list.nearMarks).map { problem in
        let line = problem.line.map { "第\($0)行\(RegisterWaivers.point($0, of: register))" } ?? ""
        return "\(title)\(line)：\(problem.message.chinese)，这一行的标记没有采用。"
      }
      waivers = Waivers(
        list.waivers.filter { !$0.isOwing },
        from: Source(path: name, format: list.format, of: bytes),
        today: today.words(in: .english), year: year, agencies: input.agencies)
    } catch {
      messages += error.all.map { "\(title)：\($0.message.chinese)，其中的标记都没有采用。" }
    }
  }
}

extension RegisterWaivers {
  /// The agency and the rule of the row `number`, from 1, of `register`: the next one has it in another row.
  private static func point(_ number: Int, of register: [[String]]) -> String {
    guard let head = register.first, register.indices.contains(number - 1) else { return "" }
    let row = Dictionary(zip(head, register[number - 1])) { $1 }
    let texts = [LedgerColumn.agency, .rule].compactMap { row[$0.rawValue] }.filter { !$0.isEmpty }
    return texts.isEmpty ? "" : "（\(texts.joined(separator: "，"))）"
  }
}

extension Waiver {
  /// Whether it is about a report that was not submitted.
  fileprivate var isOwing: Bool { rule.flatMap(Concern.Owing.init) != nil }
}
