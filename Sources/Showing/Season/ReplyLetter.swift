import Chinese
import Letters
import Records
import Wordings

/// A feedback letter that an agency has filled in and sent back.
package struct ReplyLetter: Sendable {
  /// What the agency wrote about a point.
  package struct Reply: Equatable, Sendable {
    /// The id of the finding; nil where the letter has lost it.
    let id: String?
    let text: String
  }

  /// The path of the file among those that were received.
  package let path: String
  /// The checksum of the file, by which it is known in later rounds.
  let checksum: String
  /// When the file was last changed.
  private let day: CalendarDate?
  let replies: [Reply]
  /// The agency that the letter is for; nil where no line addresses one.
  package let addressee: String?
  private let paragraphs: [String]
  /// The cells of its tables but for the replies.
  private let cells: [String]
  /// What the agency wrote beside the tables; nil as long as the letter was not compared with the one that was sent.
  private(set) var remarks: [String]?
  /// What it wrote into other cells than those for replies, likewise.
  private(set) var changedCells: [String]?

  /// The letter in a file with `paragraphs` and `tables`; nil where it has neither the title of a letter and an
  /// addressee nor a column for replies. `day` is when it was last changed.
  package init?(
    _ source: Source, day: CalendarDate?, paragraphs: [String] = [], tables: [[[String]]]
  ) {
    let own = tables.compactMap(ReplyLetter.replies)
    cells = tables.flatMap(ReplyLetter.cellsBesideReplies)
    self.paragraphs = paragraphs.flatMap { $0.split(separator: "\n").map(String.init) }
    addressee = ReplyLetter.addressee(in: self.paragraphs)
    let isTitled = self.paragraphs.prefix(3).contains { line in
      LetterTitle.allCases.contains { line.contains($0.rawValue) }
    }
    guard !own.isEmpty || isTitled && addressee != nil else { return nil }
    path = source.path
    checksum = source.crc32
    self.day = day
    replies = own.flatMap(\.self)
  }

  /// The name in the first line that ends as an address does.
  private static func addressee(in lines: [String]) -> String? {
    let line = lines.prefix(5).first { $0.hasSuffix("：") || $0.hasSuffix(":") }
    return line.flatMap { AgencyName(String($0.dropLast()))?.text }
  }

  /// Compares it with the `lines` and the `cells` of the letters that its agency got: others are the agency's.
  package mutating func compare(withSent lines: Set<String>, cells: Set<String>) {
    guard !lines.isEmpty else { return }
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    func others(_ texts: [String], than sent: Set<String>) -> [String] {
      let sent = Set(sent.map(bare))
      return texts.filter { !bare($0).isEmpty && !sent.contains(bare($0)) }
    }
    remarks = others(paragraphs, than: lines)
    changedCells = others(self.cells, than: cells)
  }

  /// The index of the column of `table` for replies; nil where it has none.
  private static func replyColumn(of table: [[String]]) -> Int? {
    let heads = FeedbackLetter.replyHead
    return table.first?.firstIndex { name in
      [heads.chinese, heads.english].contains(name.filter { !$0.isWhitespace })
    }
  }

  private static func cellsBesideReplies(in table: [[String]]) -> [String] {
    let column = replyColumn(of: table)
    return table.flatMap { row in row.enumerated().filter { $0.offset != column }.map(\.element) }
  }

  /// The replies in `table`; nil where it has no column for them.
  private static func replies(in table: [[String]]) -> [Reply]? {
    guard let column = replyColumn(of: table) else { return nil }
    return table.dropFirst().compactMap { row in
      guard row.indices.contains(column), row[column].contains(where: { !$0.isWhitespace }) else {
        return nil
      }
      return Reply(id: row[..<column].lazy.compactMap(id).first, text: row[column])
    }
  }

  /// The id in a cell: ten hexadecimal digits.
  private static func id(in cell: String) -> String? {
    cell.split { !$0.isHexDigit || !$0.isASCII }.first { $0.count == 10 }?.lowercased()
  }

  /// What to call it where two texts differ: its name and the day on which it was saved.
  var name: String { path + (day.map { "，\($0.words(in: .chinese))" } ?? "") }

  /// What it is, for the register of agencies, with the replies that belong to none of the findings with the ids
  /// `answered`; nil before the first round has made any.
  func contents(answered: Set<String>?) -> String {
    let unfiled = replies.filter { reply in
      reply.id.map { id in answered.map { !$0.contains(id) } ?? false } ?? true
    }
    let lost = unfiled.map { "“\($0.text.onOneLine)”" }.joined(separator: "、")
    return [
      replies.isEmpty
        ? otherWords.isEmpty ? "反馈单，没有填写回复" : "反馈单" : "单位回复\(replies.count)处",
      unfiled.isEmpty ? nil : "其中\(unfiled.count)处没有编号或者编号有误，未归入台账：\(lost)",
      otherWords.isEmpty ? nil : otherWords.joined(separator: "，"),
    ].compactMap(\.self).joined(separator: "，")
  }

  /// What the agency wrote elsewhere than into the column for replies, a clause for each place.
  fileprivate var otherWords: [String] {
    [("表格外另有文字", remarks), ("回复栏以外的栏中有文字", changedCells)].compactMap { place, texts in
      let words = (texts ?? []).joined(separator: " ").onOneLine
      return words.isEmpty ? nil : "\(place)“\(words)”"
    }
  }

  /// The replies to the findings with `ids` as a version of the sheet that has them.
  func version(of ids: Set<String>) -> FilledSheet.Version {
    let head = [LedgerColumn.id.rawValue, LedgerColumn.reply]
    let rows = replies.compactMap { reply in
      reply.id.flatMap { ids.contains($0) ? [$0, reply.text] : nil }
    }
    return ([head] + rows, name)
  }
}

extension RoundInput {
  /// The agency that sent `letter` in the season of reports on `year`: the one whose findings of the last round it
  /// answers, else the one that it is addressed to. Nil where it shows neither.
  func owner(of letter: ReplyLetter, year: Int) -> RoundPoints.Owner? {
    let ids = Set(letter.replies.compactMap(\.id))
    let finding = (former?.found ?? []).lazy.compactMap(\.finding).first { ids.contains($0.id) }
    if let name = finding.flatMap({ FoundRecord.finding($0).agency(in: agencies) }) {
      return RoundPoints.Owner(listed: name)
    }
    return letter.addressee.map { RoundPoints.Owner($0, year, letter.path, in: agencies) }
  }

  /// The letters with replies that no earlier round has filed.
  var newReplies: [ReplyLetter] {
    replies.filter { !(former?.state.hasFiled($0) ?? false) }
  }

  /// What the office should know of replies: those that belong to no row of its registers, with their texts.
  var replyMessages: [String] {
    let words = newReplies.flatMap { letter in
      letter.otherWords.map { "\(letter.path)：\($0)，没有归入台账，请处理。" }
    }
    return words + unfiledReplies
  }

  private var unfiledReplies: [String] {
    let newReplies = newReplies.filter { !$0.replies.isEmpty }
    guard let former else {
      return newReplies.isEmpty ? [] : ["收到单位回复\(newReplies.count)份，尚无上一轮的问题台账，下一轮归入台账。"]
    }
    return newReplies.flatMap { letter in
      letter.replies.filter { !former.answered.contains($0.id ?? "") }.map { reply in
        "\(letter.path)：回复“\(reply.text.onOneLine)”没有编号，或者编号不在问题台账中，请在台账中录入。"
      }
    }
  }

  /// How many replies were filed.
  var repliesFiled: Int {
    guard let former else { return 0 }
    return newReplies.reduce(0) { count, letter in
      count + letter.replies.count { former.answered.contains($0.id ?? "") }
    }
  }
}
